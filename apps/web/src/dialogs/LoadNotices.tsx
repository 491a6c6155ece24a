import type { Notice } from "@bartizan/model";
import { noticeText } from "../actions/errorText.ts";
import { closeDialog } from "../document/dialogs.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Findings } from "../ui/Findings.tsx";

/** What was kept or mended while a file was opened. */
export function LoadNotices({ fileName, notices }: { fileName: string; notices: readonly Notice[] }) {
  return (
    <Dialog
      title={`What to know about ${fileName}`}
      description="It is open, and nothing in it was lost."
      open
      onClose={closeDialog}
      width="wide"
    >
      <Findings findings={notices.map((notice) => ({ ...notice, text: noticeText(notice) }))} />
    </Dialog>
  );
}
