import { accepts, type Id, KINDS } from "@bartizan/model";
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
export function zoneKindsFor({ model }: DocumentState, elements: readonly Id[], query: string): PickerItem[] {
  const kinds = elements.flatMap((id) => model.elements.get(id)?.kind ?? []);
  const parent = sharedParent(model, elements);
  const parentKind = parent === undefined ? undefined : model.elements.get(parent)?.kind;
  const wanted = query.trim().toLowerCase();
  return [...KINDS.values()]
    .filter((kind) => kind.zone && `${kind.label} ${kind.words?.join(" ") ?? ""}`.toLowerCase().includes(wanted))
    .filter((kind) => accepts(parentKind, kind.id) && kinds.every((child) => accepts(kind.id, child)))
    .map((kind) => ({ id: kind.id, label: kind.label, hint: kind.help }));
}
