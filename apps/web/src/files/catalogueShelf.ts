import type { OwnCatalogue } from "@bartizan/stride";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { setOwnCatalogues } from "../document/ownCatalogues.ts";

interface Shelf extends DBSchema {
  catalogues: { key: string; value: OwnCatalogue };
}

// A database of its own: that of the drafts may be held open in its present form by another tab.
function openShelf(): Promise<IDBPDatabase<Shelf>> {
  return openDB<Shelf>("bartizan-catalogues", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("catalogues", { keyPath: "id" });
    },
  });
}

/** Reads the catalogues that this browser keeps. Without storage there are none, until one is loaded. */
export async function readShelf(): Promise<void> {
  try {
    const shelf = await openShelf();
    setOwnCatalogues(await shelf.getAll("catalogues"));
    shelf.close();
  } catch {
    setOwnCatalogues([]);
  }
}

/** Keeps a catalogue, instead of an earlier edition of it. Rejects when the browser has no storage or no room. */
export async function keepCatalogue(catalogue: OwnCatalogue): Promise<void> {
  await onShelf((shelf) => shelf.put("catalogues", catalogue));
}

/** Forgets a catalogue. Rejects when the browser has no storage. */
export async function forgetCatalogue(id: string): Promise<void> {
  await onShelf((shelf) => shelf.delete("catalogues", id));
}

async function onShelf(write: (shelf: IDBPDatabase<Shelf>) => Promise<unknown>): Promise<void> {
  const shelf = await openShelf();
  try {
    await write(shelf);
  } finally {
    shelf.close();
  }
}
