import { runAction } from "../actions/runAction.ts";
import { saveAs } from "../actions/saveAs.ts";
import { sayHowSaved } from "../actions/sayHowSaved.ts";
import { closeDialog } from "../document/dialogs.ts";
import { say } from "../document/notices.ts";
import { saveInPlace } from "../files/saveDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** Somebody else changed the file since it was opened: nothing is overwritten unasked. */
export function ChangedOnDisk({ fileName }: { fileName: string }) {
  const instead = (run: () => void) => () => {
    closeDialog();
    run();
  };
  return (
    <Dialog
      title={`${fileName} was changed by something else`}
      open
      onClose={closeDialog}
      width="usual"
      footer={
        <>
          <Button look="danger" onClick={instead(overwrite)}>
            Overwrite
          </Button>
          <Button onClick={instead(() => runAction(saveAs))}>Save as…</Button>
          <Button look="primary" onClick={instead(mergeAndSave)}>
            Merge and save
          </Button>
        </>
      }
    >
      <p>The file no longer holds what was opened here.</p>
      <p className="pt-2 text-muted">
        Merging keeps both: what was changed there comes in, what you changed stays. Where both changed the same, yours
        stands until you decide. One undo takes it back.
      </p>
    </Dialog>
  );
}

function overwrite(): void {
  void saveInPlace({ overwrite: true }).then((saved) => sayHowSaved(saved));
}

function mergeAndSave(): void {
  import("../actions/mergeDisk.ts")
    .then(({ mergeDisk }) => mergeDisk({ thenSave: true }))
    .catch((error: unknown) => say(`Merging failed: ${String(error)}`, "warning"));
}
