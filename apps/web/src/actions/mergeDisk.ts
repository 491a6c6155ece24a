import { repairSentence } from "@bartizan/model";
import { counted } from "@bartizan/stride/words";
import { openDialog } from "../document/dialogs.ts";
import { say } from "../document/notices.ts";
import { PAGE_WORDS } from "../document/pageWords.ts";
import { type MergedIn, type MergeError, mergeWithDisk } from "../files/mergeWithDisk.ts";
import { saveInPlace } from "../files/saveDocument.ts";
import { inBothText } from "./inBothText.ts";
import { sayHowSaved } from "./sayHowSaved.ts";

/** Merges what somebody else wrote into the open file, saves it when that is wanted, and tells what came in. */
export async function mergeDisk({ thenSave }: { thenSave: boolean }): Promise<void> {
  const merged = await mergeWithDisk();
  if (!merged.ok) {
    sayWhyNot(merged.error);
    return;
  }
  const saved = thenSave ? await saveInPlace() : undefined;
  if (saved && !saved.ok) sayHowSaved(saved);
  else sayWhatCame(merged.value, saved !== undefined);
}

function sayWhatCame(merged: MergedIn, isSaved: boolean): void {
  const { fileName, before, after, theirs, changes, conflicts, repairs } = merged;
  const came =
    changes === 0 ? `Nothing new came in from ${fileName}` : `${counted(changes, "change")} came in from ${fileName}`;
  const both = conflicts === 0 ? "" : ` ${inBothText(conflicts)}.`;
  const text = `${came}${isSaved ? ", and it is saved" : ""}.${both}`;
  const mended = repairs.map((repair) => repairSentence(repair, [after, before, theirs], PAGE_WORDS));
  const versions = { before: { name: "before the merge", model: before }, after: { name: "after it", model: after } };
  const show = () => openDialog({ kind: "compare", ...versions, mended });
  const decide = () => openDialog({ kind: "conflicts" });
  if (conflicts > 0) say(text, "shown", { label: "Decide…", run: decide });
  else say(text, "shown", before === after ? undefined : { label: "Show", run: show });
}

function sayWhyNot(error: MergeError): void {
  if (error.code === "no-model") {
    openDialog({ kind: "load-errors", fileName: error.fileName, errors: error.errors });
  } else {
    say(`${error.fileName} could not be read (${error.detail}). Save as keeps your work in another file.`, "warning");
  }
}
