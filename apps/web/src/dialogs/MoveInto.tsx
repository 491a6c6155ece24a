import { type Id, kindLabel, kindOf } from "@bartizan/model";
import { closeDialog } from "../document/dialogs.ts";
import { type DocumentState, documentStore } from "../document/documentStore.ts";
import { moveElements, moveRefusal, movingOf } from "../document/moving.ts";
import { called } from "../document/topmost.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Picker, type PickerItem } from "../ui/Picker.tsx";

const TOP = "";

/** Picks the zone that elements move into: the way without dragging. */
export function MoveInto({ elements }: { elements: readonly Id[] }) {
  const what = called(documentStore.getState(), elements);
  const moving = movingOf(documentStore.getState(), elements);
  return (
    <Dialog title={`Move ${what} into`} open onClose={closeDialog}>
      <div className="-mx-5 -mb-4">
        <Picker
          label={`Zone for ${what}`}
          placeholder="Search the zones that accept it"
          find={(query) => zonesFor(documentStore.getState(), elements, query)}
          onPick={(zone) => {
            closeDialog();
            moveElements(elements, zone === TOP ? undefined : zone, moving);
          }}
          empty="No zone of that name accepts it."
        />
      </div>
    </Dialog>
  );
}

/** Zones that accept all of these elements, by name; the top level first. */
export function zonesFor(state: DocumentState, elements: readonly Id[], query: string): PickerItem[] {
  const { model, graph, scene } = state;
  const moving = movingOf(state, elements);
  const wanted = query.trim().toLowerCase();
  const items: PickerItem[] = [];
  if ("top level".includes(wanted) && moveRefusal(state, elements, undefined, moving) === undefined) {
    items.push({ id: TOP, label: "Top level", hint: "in no zone" });
  }
  for (const [id, element] of model.elements) {
    const label = kindLabel(element.kind, model.info.provider);
    if (!kindOf(element).zone || !`${element.name} ${label}`.toLowerCase().includes(wanted)) continue;
    if (moving === "drawn" && !scene.placement.has(id)) continue;
    if (moveRefusal(state, elements, id, moving) !== undefined) continue;
    const path = graph.ancestors(id).map((zone) => model.elements.get(zone)?.name ?? zone);
    items.push({ id, label: element.name, hint: [label, ...path].join(" · ") });
  }
  return items.sort((a, b) => (a.id === TOP ? -1 : b.id === TOP ? 1 : a.label.localeCompare(b.label)));
}
