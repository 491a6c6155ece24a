import { canConnect, type Id, kindLabel } from "@bartizan/model";
import { connectElements } from "../document/connecting.ts";
import { closeDialog } from "../document/dialogs.ts";
import { type DocumentState, documentStore } from "../document/documentStore.ts";
import { called } from "../document/topmost.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Picker, type PickerItem } from "../ui/Picker.tsx";

/** Lines shown at most; typing brings the others. */
const SHOWN = 200;

/** Picks where a flow leads: the way without a pointer. */
export function ConnectTo({ from }: { from: Id }) {
  const what = called(documentStore.getState(), [from]);
  return (
    <Dialog title={`Draw a flow from ${what} to`} open onClose={closeDialog}>
      <div className="-mx-5 -mb-4">
        <Picker
          label={`Where the flow from ${what} leads`}
          placeholder="Search elements"
          find={(query) => endsFor(documentStore.getState(), from, query)}
          onPick={(to) => {
            closeDialog();
            connectElements(from, to);
          }}
          empty="Nothing of that name can be connected."
        />
      </div>
    </Dialog>
  );
}

/** Elements that a flow from here may lead to, by name. */
export function endsFor({ model, graph }: DocumentState, from: Id, query: string): PickerItem[] {
  const wanted = query.trim().toLowerCase();
  const items: PickerItem[] = [];
  for (const [id, element] of model.elements) {
    const kind = kindLabel(element.kind, model.info.provider);
    if (!`${element.name} ${kind}`.toLowerCase().includes(wanted) || !canConnect(model, from, id)) continue;
    const path = graph.ancestors(id).map((zone) => model.elements.get(zone)?.name ?? zone);
    items.push({ id, label: element.name, hint: [kind, ...path].join(" · ") });
  }
  return items.sort((a, b) => a.label.localeCompare(b.label)).slice(0, SHOWN);
}
