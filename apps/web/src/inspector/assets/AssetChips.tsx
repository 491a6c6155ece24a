import type { Id } from "@bartizan/model";
import { useCallback, useState } from "react";
import { documentStore } from "../../document/documentStore.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Chip } from "../../ui/Chip.tsx";
import { PickDialog } from "../../ui/PickDialog.tsx";
import type { PickerItem } from "../../ui/Picker.tsx";
import { setField } from "../setField.ts";
import { AssetDialog } from "./AssetDialog.tsx";
import { CLASSIFICATION_LABELS } from "./words.ts";

export interface AssetChipsProps {
  id: Id;
  field: "stores" | "carries" | "returns";
  /** What the field says, as a label: "Stores". */
  label: string;
}

/** In the list of assets: a new one. */
const NEW = "+";

/** The assets that lie somewhere or go along a flow, with a way to add and to take away. */
export function AssetChips({ id, field, label }: AssetChipsProps) {
  const assets = useDocument((state) => state.model.assets);
  const here = useDocument((state) => assetsIn(state.model, id, field));
  const [dialog, setDialog] = useState<"pick" | { asset: Id | undefined; name?: string }>();
  const find = useCallback((query: string) => findAssets(query, new Set(here)), [here]);
  const set = (ids: readonly Id[], what: string) => setField(id, field, ids, what);
  return (
    <div data-field={field} className="flex flex-wrap items-center gap-1.5 py-0.5">
      <span className="mr-1 min-w-16">{label}</span>
      {here.map((asset) => {
        const name = assets.get(asset)?.name ?? asset;
        return (
          <Chip
            key={asset}
            onClick={() => setDialog({ asset })}
            remove={{
              label: `Remove ${name} from ${label.toLowerCase()}`,
              run: () =>
                set(
                  here.filter((one) => one !== asset),
                  `take ${name} from`,
                ),
            }}
          >
            {name} <span className="text-muted">{classificationOf(assets.get(asset)?.classification)}</span>
          </Chip>
        );
      })}
      <button
        type="button"
        aria-label={`Add an asset to ${label.toLowerCase()}`}
        className="min-h-6 cursor-default rounded-full border border-hair px-2.25 text-12 text-accent hover:bg-hover"
        onClick={() => setDialog("pick")}
      >
        + asset
      </button>
      {dialog === "pick" && (
        <PickDialog
          title={`${label}: which asset?`}
          placeholder="Search assets, or name a new one"
          find={find}
          empty="No asset of that name."
          onClose={() => setDialog(undefined)}
          onPick={(picked) => {
            if (picked.startsWith(NEW)) setDialog({ asset: undefined, name: picked.slice(NEW.length) });
            else set([...here, picked], `add ${assets.get(picked)?.name ?? picked} to`);
          }}
        />
      )}
      {dialog !== undefined && dialog !== "pick" && (
        <AssetDialog
          id={dialog.asset}
          {...(dialog.name !== undefined && { name: dialog.name })}
          onClose={() => setDialog(undefined)}
          onMade={(made) => set([...here, made], "add an asset to")}
        />
      )}
    </div>
  );
}

const NOTHING: readonly Id[] = [];

function assetsIn(model: ReturnType<typeof documentStore.getState>["model"], id: Id, field: AssetChipsProps["field"]) {
  if (field === "stores") return model.elements.get(id)?.stores ?? NOTHING;
  return model.flows.get(id)?.[field] ?? NOTHING;
}

function findAssets(query: string, taken: ReadonlySet<Id>): PickerItem[] {
  const wanted = query.trim().toLowerCase();
  const { assets } = documentStore.getState().model;
  const items = [...assets]
    .filter(([id, { name }]) => !taken.has(id) && name.toLowerCase().includes(wanted))
    .map(([id, asset]) => ({ id, label: asset.name, hint: classificationOf(asset.classification) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const made = { id: `${NEW}${query.trim()}`, label: wanted === "" ? "New asset…" : `New asset “${query.trim()}”…` };
  return [...items, made];
}

function classificationOf(classification: keyof typeof CLASSIFICATION_LABELS | undefined): string {
  return classification ? CLASSIFICATION_LABELS[classification].toLowerCase() : "";
}
