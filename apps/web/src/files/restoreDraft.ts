import { apply, load, type Model } from "@bartizan/model";
import type { Draft, DraftBook } from "./draftBook.ts";

/** A draft read back. */
export interface Restored {
  model: Model;
  draft: Draft;
}

/** The model of a draft: its snapshot with the journal on top; undefined when the snapshot cannot be read. A change that does not fit ends the journal. */
export async function restoreDraft(book: DraftBook, draft: Draft): Promise<Restored | undefined> {
  const loaded = load(draft.snapshot);
  if (!loaded.ok) return undefined;
  const entries = await book.journal(draft.id);
  let { model } = loaded.value;
  for (const { change } of entries) model = apply(model, change);
  const at = entries.at(-1)?.at ?? draft.at;
  return { model, draft: { ...draft, at, dirty: draft.dirty || entries.length > 0 } };
}
