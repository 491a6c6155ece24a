import { closeDialog } from "../document/dialogs.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Progress } from "../ui/Progress.tsx";

/** How far a report has come, and a way to give it up. */
export function Exporting({ title, done, cancel }: { title: string; done: number; cancel: () => void }) {
  const giveUp = () => {
    closeDialog();
    cancel();
  };
  return (
    <Dialog title={title} open onClose={giveUp} width="small" footer={<Button onClick={giveUp}>Cancel</Button>}>
      <Progress label={title} value={done} />
      <p className="pt-2 text-12 text-muted">{Math.round(done * 100)} %</p>
    </Dialog>
  );
}
