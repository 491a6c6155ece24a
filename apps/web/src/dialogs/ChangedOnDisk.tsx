import { runAction } from "../actions/runAction.ts";
import { saveAs } from "../actions/saveAs.ts";
import { sayHowSaved } from "../actions/sayHowSaved.ts";
import { closeDialog } from "../document/dialogs.ts";
import { saveInPlace } from "../files/saveDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** Somebody else changed the file since it was opened: nothing is overwritten unasked. */
export function ChangedOnDisk({ fileName }: { fileName: string }) {
  return (
    <Dialog
      title={`${fileName} was changed by something else`}
      open
      onClose={closeDialog}
      width="small"
      footer={
        <>
          <Button
            look="danger"
            onClick={() => {
              closeDialog();
              void saveInPlace({ overwrite: true }).then((saved) => sayHowSaved(saved));
            }}
          >
            Overwrite
          </Button>
          <Button
            look="primary"
            onClick={() => {
              closeDialog();
              runAction(saveAs);
            }}
          >
            Save as…
          </Button>
        </>
      }
    >
      <p className="text-muted">
        The file no longer holds what was opened here. Save yours under another name and compare the two, or overwrite
        what is there now.
      </p>
    </Dialog>
  );
}
