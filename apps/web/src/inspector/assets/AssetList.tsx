import type { Id } from "@bartizan/model";
import { useState } from "react";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../Section.tsx";
import { AssetDialog } from "./AssetDialog.tsx";
import { CLASSIFICATION_LABELS } from "./words.ts";

/** Everything in the model that is worth protecting. */
export function AssetList() {
  const assets = useDocument((state) => state.model.assets);
  const [dialog, setDialog] = useState<{ id: Id | undefined }>();
  const sorted = [...assets].sort(([, a], [, b]) => a.name.localeCompare(b.name));
  return (
    <Section
      title="Assets"
      end={
        <Button size="small" look="quiet" className="text-accent" onClick={() => setDialog({ id: undefined })}>
          + asset
        </Button>
      }
    >
      {sorted.length === 0 ? (
        <p className="text-12 text-muted">
          Nothing yet. An asset is what is worth protecting: name it here, then say where it is stored and which flows
          carry it.
        </p>
      ) : (
        <ul className="-mx-2">
          {sorted.map(([id, asset]) => (
            <li key={id}>
              <button
                type="button"
                className="flex min-h-7 w-full cursor-default items-center gap-2 rounded-control px-2 text-left hover:bg-hover"
                onClick={() => setDialog({ id })}
              >
                <span className="min-w-0 flex-1 break-words">{asset.name}</span>
                <span className="shrink-0 text-12 text-muted">{CLASSIFICATION_LABELS[asset.classification]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {dialog && <AssetDialog id={dialog.id} onClose={() => setDialog(undefined)} />}
    </Section>
  );
}
