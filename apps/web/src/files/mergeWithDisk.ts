import {
  diff,
  fail,
  type LoadError,
  load,
  type Model,
  merge,
  type Repair,
  type Result,
  succeed,
} from "@bartizan/model";
import { documentStore, edit, markSaved } from "../document/documentStore.ts";

/** Why the file could not be merged. */
export type MergeError =
  | { code: "unreadable"; fileName: string; detail: string }
  | { code: "no-model"; fileName: string; errors: readonly LoadError[] };

/** What came of putting the file and the open document together. */
export interface MergedIn {
  fileName: string;
  /** The open document before and after it, and what was in the file. */
  before: Model;
  after: Model;
  theirs: Model;
  /** Records that came in; places and conflicts are not counted. */
  changes: number;
  /** Things that both changed. */
  conflicts: number;
  repairs: readonly Repair[];
}

/**
 * Puts what somebody else wrote into the file since it was read together with the open document, as one undo step. The
 * document is unsaved afterwards unless it says what the file says. Only with an open file.
 */
export async function mergeWithDisk(): Promise<Result<MergedIn, MergeError>> {
  const { file, opened, savedText = "" } = documentStore.getState();
  const read = await textOf(file.handle, file.name);
  if (!read.ok) return read;
  const [base, theirs] = [load(savedText), load(read.value)];
  if (!theirs.ok) return fail({ code: "no-model", fileName: file.name, errors: theirs.error });
  const { model: before, opened: still } = documentStore.getState();
  if (!base.ok || still !== opened) throw new Error(`${file.name} is not the open file any more`);

  const merged = merge(base.value.model, before, theirs.value.model);
  const change = diff(before, merged.model);
  edit(change, `merge ${file.name}`);
  const { model: after, history } = documentStore.getState();
  const same = diff(theirs.value.model, after).length === 0;
  markSaved({ file, text: read.value, last: same ? history.past.at(-1) : "never" });
  return succeed({
    fileName: file.name,
    before,
    after,
    theirs: theirs.value.model,
    changes: change.filter(({ part }) => part !== "layout" && part !== "conflicts").length,
    conflicts: merged.conflicts.size,
    repairs: merged.repairs,
  });
}

async function textOf(handle: FileSystemFileHandle | undefined, fileName: string): Promise<Result<string, MergeError>> {
  try {
    const found = await handle?.getFile();
    return succeed((await found?.text()) ?? "");
  } catch (error) {
    return fail({ code: "unreadable", fileName, detail: error instanceof Error ? error.message : String(error) });
  }
}
