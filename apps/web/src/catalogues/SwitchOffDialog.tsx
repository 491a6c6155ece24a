import { useId, useState } from "react";
import { closeDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import { entryTitle } from "../document/entries.ts";
import { say } from "../document/notices.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { switchOff } from "./uses.ts";

/** Asks why a threat of a catalogue is not looked for in this model at all. */
export function SwitchOffDialog({ threat }: { threat: string }) {
  const [reason, setReason] = useState("");
  const form = useId();
  const raised = documentStore.getState().analysis?.triaged.threats.filter((one) => one.threat === threat).length ?? 0;
  const submit = () => {
    switchOff(threat, reason.trim());
    closeDialog();
    say(`Switched off: ${entryTitle(threat)}. It is kept under Threats, Catalogues.`, "shown");
  };
  return (
    <Dialog
      title={`Switch off “${entryTitle(threat)}”`}
      description={`It is then not looked for anywhere in this model${raised > 1 ? `: all ${raised} of its threats go` : ""}. To decide about one place alone, decide about the threat there instead.`}
      open
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form={form} disabled={reason.trim() === ""}>
            Switch off
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "") submit();
        }}
      >
        <TextArea label="Why" required value={reason} onChange={({ target }) => setReason(target.value)} />
      </form>
    </Dialog>
  );
}
