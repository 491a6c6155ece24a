import type { Draft } from "./draftBook.ts";

const LOCK = "bartizan-draft-";
const TAB_KEY = "bartizan.draft";

/** Which draft this tab goes on with: its own after a reload, else the newest that no other tab holds; undefined when there is none. */
export async function findDraft(drafts: readonly Draft[], tab: Storage | undefined): Promise<Draft | undefined> {
  const held = await heldDrafts();
  const free = drafts.filter((draft) => !held.has(draft.id)).sort((a, b) => b.at - a.at);
  const own = read(tab);
  return free.find((draft) => draft.id === own) ?? free[0];
}

/** Holds a draft for as long as this tab lives, so that no other tab takes it up. */
export function claimDraft(id: string, tab: Storage | undefined): void {
  try {
    tab?.setItem(TAB_KEY, id);
  } catch {
    // Without storage for the tab the newest free draft is taken up after a reload.
  }
  void navigator.locks?.request(LOCK + id, () => new Promise(() => undefined));
}

async function heldDrafts(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map((lock) => lock.name?.replace(LOCK, "") ?? ""));
}

function read(tab: Storage | undefined): string | undefined {
  try {
    return tab?.getItem(TAB_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
