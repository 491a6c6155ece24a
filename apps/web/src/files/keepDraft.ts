import { type Change, save } from "@bartizan/model";
import { onDocument } from "../document/changes.ts";
import { type DocumentState, documentStore, UNTITLED } from "../document/documentStore.ts";
import type { DraftBook } from "./draftBook.ts";
import { draftStore } from "./draftStatus.ts";

/** After the last of a run of edits; and at the latest after the first of it. Milliseconds. */
const CALM = 300;
const AT_LATEST = 1000;
/** Journal entries after which the whole model is written again. */
const LONG_JOURNAL = 300;
const AGAIN = 5000;

/** Keeps what is drawn in the book: a snapshot, then each Change within a second. Returns how to stop. */
export function keepDraft(book: DraftBook, id: string): { flush(): Promise<void>; stop(): void } {
  let pending: Change[] = [];
  let whole = false;
  let entries = 0;
  // A journal without a snapshot below it is worth nothing.
  let hasSnapshot = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let writing: Promise<void> = Promise.resolve();

  const schedule = () => {
    const now = Date.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(CALM, Math.max(0, since + AT_LATEST - now)));
  };

  const write = async () => {
    clearTimeout(timer);
    since = undefined;
    if (!whole && pending.length === 0) return;
    const changes = pending;
    const inFull = whole || !hasSnapshot || entries + changes.length > LONG_JOURNAL;
    pending = [];
    whole = false;
    const state = documentStore.getState();
    const at = Date.now();
    try {
      if (isUntouched(state)) {
        await book.drop(id);
        hasSnapshot = false;
        draftStore.setState({ status: { state: "nothing" } });
        return;
      }
      if (inFull) await book.keep(draftOf(state, id, at));
      else await book.append(id, changes, at);
      hasSnapshot = true;
      entries = inFull ? 0 : entries + changes.length;
      draftStore.setState({ status: { state: "kept", at } });
    } catch (error) {
      draftStore.setState({ status: { state: "failing", reason: isFull(error) ? "full" : "unavailable" } });
      whole = true;
      timer = setTimeout(flush, AGAIN);
    }
  };

  // One write after the other: a journal entry must not overtake its snapshot.
  function flush(): Promise<void> {
    writing = writing.then(write);
    return writing;
  }

  const stopChanges = onDocument((event) => {
    if (event.kind === "opened") {
      whole = true;
      pending = [];
    } else pending.push(event.change);
    schedule();
  });
  // Saved under another name, or saved at all: the changes alone do not tell.
  const stopFile = documentStore.subscribe((state, before) => {
    if (state.file === before.file && state.savedText === before.savedText) return;
    whole = true;
    // Who has saved may leave at once, and comes back to what was saved.
    void flush();
  });
  whole = true;
  schedule();
  return {
    flush,
    stop: () => {
      clearTimeout(timer);
      stopChanges();
      stopFile();
    },
  };
}

/** Nothing was drawn and no file is open: there is nothing to keep. */
function isUntouched({ file, dirty, model }: DocumentState): boolean {
  return file.name === UNTITLED && !dirty && model.elements.size === 0;
}

function draftOf({ model, file, savedText, dirty }: DocumentState, id: string, at: number) {
  return {
    id,
    snapshot: save(model),
    fileName: file.name,
    ...(file.handle && { handle: file.handle }),
    ...(savedText !== undefined && { savedText }),
    dirty,
    at,
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
