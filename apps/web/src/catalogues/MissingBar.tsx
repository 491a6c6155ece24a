import { useStore } from "zustand";
import { openDialog } from "../document/dialogs.ts";
import { missingIn, ownCatalogueStore } from "../document/ownCatalogues.ts";
import { useDocument } from "../document/useDocument.ts";
import { Button } from "../ui/Button.tsx";

/** A bar under the menus: the model uses a catalogue that this browser does not have. */
export function MissingBar() {
  const { ready, catalogues } = useStore(ownCatalogueStore);
  const catalogue = useDocument((state) => state.model.catalogue);
  const [first, ...others] = ready ? missingIn({ catalogue }, catalogues) : [];
  if (!first) return null;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return (
    <div role="status" className="flex items-center gap-2 border-hair border-b bg-soft px-3.5 py-1">
      <span className="min-w-0 flex-1 truncate">
        The model uses the catalogue “{first.id}”, edition {first.version}
        {more}, which this browser does not have: its threats are not looked for.
      </span>
      <Button size="small" look="primary" onClick={() => openDialog({ kind: "catalogues" })}>
        Load it…
      </Button>
    </div>
  );
}
