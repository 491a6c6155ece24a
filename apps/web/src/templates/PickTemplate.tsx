import { closeDialog } from "../document/dialogs.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { TemplateList } from "./TemplateList.tsx";

/** Models to start from. */
export function PickTemplate() {
  return (
    <Dialog title="New from template" open onClose={closeDialog}>
      <TemplateList onPicked={closeDialog} />
    </Dialog>
  );
}
