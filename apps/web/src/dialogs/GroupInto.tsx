import { drawsIn, type Id, KINDS, kindLabel } from "@bartizan/model";
import { closeDialog } from "../document/dialogs.ts";
import { type DocumentState, documentStore } from "../document/documentStore.ts";
import { groupInto, sharedParent } from "../document/grouping.ts";
import { called } from "../document/topmost.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Picker, type PickerItem } from "../ui/Picker.tsx";

/** Picks the kind of the zone that is put around elements. */
export function GroupInto({ elements }: { elements: readonly Id[] }) {
  const what = called(documentStore.getState(), elements);
  return (
    <Dialog title={`Put a zone around ${what}`} open onClose={closeDialog}>
      <div className="-mx-5 -mb-4">
        <Picker
          label={`Kind of zone around ${what}`}
          placeholder="Search the zones that accept it"
          find={(query) => zoneKindsFor(documentStore.getState(), elements, query)}
          onPick={(kind) => {
            closeDialog();
            groupInto(kind, elements);
          }}
          empty="No zone of that name fits here and accepts all of it."
        />
      </div>
    </Dialog>
  );
}

/** Kinds of zones that fit where the elements lie and accept all of them. */
export function zoneKindsFor(state: DocumentState, elements: readonly Id[], query: string): PickerItem[] {
  const { model, diagram } = state;
  const kinds = elements.flatMap((id) => model.elements.get(id)?.kind ?? []);
  const parent = sharedParent(state, elements);
  const nest = model.diagrams.get(diagram)?.nest;
  const parentKind = parent === undefined ? undefined : model.elements.get(parent)?.kind;
  const wanted = query.trim().toLowerCase();
  return [...KINDS.values()]
    .filter(
      (kind) =>
        kind.zone &&
        `${kindLabel(kind, model.info.provider)} ${kind.words?.join(" ") ?? ""}`.toLowerCase().includes(wanted),
    )
    .filter((kind) => drawsIn(nest, parentKind, kind.id) && kinds.every((child) => drawsIn(nest, kind.id, child)))
    .map((kind) => ({ id: kind.id, label: kindLabel(kind, model.info.provider), hint: kind.help }));
}
