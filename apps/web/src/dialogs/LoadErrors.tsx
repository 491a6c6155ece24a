import type { LoadError } from "@bartizan/model";
import { errorText } from "../actions/errorText.ts";
import { openFile } from "../actions/openFile.ts";
import { runAction } from "../actions/runAction.ts";
import { closeDialog } from "../document/dialogs.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Findings } from "../ui/Findings.tsx";

/** Why a file was not opened, each error with its place and what to do. */
export function LoadErrors({ fileName, errors }: { fileName: string; errors: readonly LoadError[] }) {
  return (
    <Dialog
      title={`${fileName} could not be opened`}
      description="What you had open is untouched."
      open
      onClose={closeDialog}
      width="wide"
      footer={
        <>
          <Button
            onClick={() => {
              closeDialog();
              runAction(openFile);
            }}
          >
            Open another file…
          </Button>
          <Button look="primary" onClick={closeDialog}>
            Close
          </Button>
        </>
      }
    >
      <Findings findings={errors.map((error) => ({ ...error, text: errorText(error) }))} />
    </Dialog>
  );
}
