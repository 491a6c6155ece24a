import type { Result } from "@bartizan/model";
import { openDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import type { Saved } from "../files/saveDocument.ts";
import type { SaveError } from "../files/writeFile.ts";
import { inBothText } from "./inBothText.ts";
import { saveErrorText } from "./saveErrorText.ts";

/** Tells how a save came out. A file that somebody else changed is asked about. */
export function sayHowSaved(result: Result<Saved, SaveError>, what = documentStore.getState().file.name): void {
  if (result.ok) {
    const left = documentStore.getState().model.conflicts.size;
    const undecided = left === 0 ? "" : `. ${inBothText(left)} and are still to be decided`;
    const more = left === 0 ? undefined : { label: "Decide…", run: () => openDialog({ kind: "conflicts" }) };
    if (result.value === "written") say(`Saved ${what}${undecided}`, left === 0 ? "plain" : "shown", more);
    if (result.value === "downloaded") say(`${what} is in your downloads${undecided}`, "shown", more);
    return;
  }
  if (result.error.code === "changed-on-disk") openDialog({ kind: "changed-on-disk", fileName: result.error.fileName });
  else say(saveErrorText(result.error), "warning");
}
