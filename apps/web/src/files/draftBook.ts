import type { Change } from "@bartizan/model";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What a page drew, as it was last written in full. */
export interface Draft {
  id: string;
  /** Canonical text of the model; the changes of the journal come on top. */
  snapshot: string;
  fileName: string;
  handle?: FileSystemFileHandle;
  savedText?: string;
  /** Whether it holds what the file does not. */
  dirty: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

/** Changes since the snapshot, in order of `number`. */
export interface JournalEntry {
  draft: string;
  change: Change;
  at: number;
}

interface Book extends DBSchema {
  drafts: { key: string; value: Draft };
  journal: { key: number; value: JournalEntry; indexes: { draft: string } };
}

/** The drafts that this browser keeps. Every method rejects when the browser has no storage or no room. */
export interface DraftBook {
  list(): Promise<Draft[]>;
  /** Writes a draft in full and empties its journal. */
  keep(draft: Draft): Promise<void>;
  /** Adds changes to the journal of a draft. */
  append(draft: string, changes: readonly Change[], at: number): Promise<void>;
  journal(draft: string): Promise<JournalEntry[]>;
  drop(draft: string): Promise<void>;
}

/** Opens the drafts of this browser. */
export async function openDraftBook(): Promise<DraftBook> {
  const db = await openDB<Book>("bartizan", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("drafts", { keyPath: "id" });
      fresh.createObjectStore("journal", { autoIncrement: true }).createIndex("draft", "draft");
    },
  });
  return {
    list: () => db.getAll("drafts"),
    keep: (draft) => rewrite(db, draft.id, draft),
    append: async (draft, changes, at) => {
      const work = db.transaction("journal", "readwrite");
      await Promise.all([...changes.map((change) => work.store.add({ draft, change, at })), work.done]);
    },
    journal: (draft) => db.getAllFromIndex("journal", "draft", draft),
    drop: (draft) => rewrite(db, draft, undefined),
  };
}

async function rewrite(db: IDBPDatabase<Book>, id: string, draft: Draft | undefined): Promise<void> {
  const work = db.transaction(["drafts", "journal"], "readwrite");
  const journal = work.objectStore("journal");
  const old = await journal.index("draft").getAllKeys(id);
  const writes: Promise<unknown>[] = old.map((key) => journal.delete(key));
  writes.push(draft ? work.objectStore("drafts").put(draft) : work.objectStore("drafts").delete(id));
  await Promise.all([...writes, work.done]);
}
