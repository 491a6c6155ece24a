import { documentStore, openModel } from "../document/documentStore.ts";
import { type DraftBook, openDraftBook } from "./draftBook.ts";
import { claimDraft, findDraft } from "./draftClaim.ts";
import { draftStore } from "./draftStatus.ts";
import { keepDraft } from "./keepDraft.ts";
import { restoreDraft } from "./restoreDraft.ts";

/** Drafts that nobody came back to, in milliseconds. */
const FORGOTTEN = 60 * 24 * 3600 * 1000;

/** Takes up the draft of an earlier visit, when there is one, and keeps one from now on. Without storage it only says so. */
export async function startDrafts(): Promise<void> {
  try {
    const book = await openDraftBook();
    const id = await takeUp(book);
    const keeping = keepDraft(book, id);
    addEventListener("pagehide", () => void keeping.flush());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void keeping.flush();
    });
  } catch {
    draftStore.setState({ status: { state: "failing", reason: "unavailable" } });
  }
}

/** Opens the draft to go on with and returns its id; a new id when there is none. */
async function takeUp(book: DraftBook): Promise<string> {
  const tab = tabStorage();
  const drafts = await book.list();
  await Promise.all(drafts.filter(({ at }) => at < Date.now() - FORGOTTEN).map(({ id }) => book.drop(id)));
  const draft = await findDraft(drafts, tab);
  const restored = draft && (await restoreDraft(book, draft));
  const id = restored?.draft.id ?? crypto.randomUUID();
  claimDraft(id, tab);
  // Whoever was quick enough to draw before storage answered keeps what they drew.
  if (restored && documentStore.getState().revision === 0) {
    const { fileName, handle, savedText, dirty, at } = restored.draft;
    openModel(
      restored.model,
      { name: fileName, ...(handle && { handle }) },
      { dirty, ...(savedText !== undefined && { savedText }) },
    );
    if (dirty) draftStore.setState({ restored: { fileName, at, opened: documentStore.getState().opened } });
  }
  return id;
}

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
