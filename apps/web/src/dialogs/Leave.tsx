import { sayHowSaved } from "../actions/sayHowSaved.ts";
import { closeDialog } from "../document/dialogs.ts";
import { useDocument } from "../document/useDocument.ts";
import { saveInPlace } from "../files/saveDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** Asks what becomes of unsaved changes before another document takes the place of this one. */
export function Leave({ answer }: { answer: (leave: boolean) => void }) {
  const fileName = useDocument((state) => state.file.name);
  const close = (leave: boolean) => {
    closeDialog();
    answer(leave);
  };
  const saveFirst = async () => {
    const saved = await saveInPlace();
    if (!saved.ok || saved.value === "given-up") {
      close(false);
      if (!saved.ok) sayHowSaved(saved);
    } else close(true);
  };
  return (
    <Dialog
      title={`Save ${fileName} first?`}
      open
      onClose={() => close(false)}
      width="small"
      footer={
        <>
          <Button onClick={() => close(false)}>Stay here</Button>
          <Button look="danger" onClick={() => close(true)}>
            Do not save
          </Button>
          <Button look="primary" onClick={() => void saveFirst()}>
            Save
          </Button>
        </>
      }
    >
      <p className="text-muted">
        It has changes that are not in a file yet. Another document is about to take its place.
      </p>
    </Dialog>
  );
}
