import { useStore } from "zustand";
import { type DocumentState, documentStore } from "./documentStore.ts";

/** Follows a part of the open document; renders again when what the selector returns is another value. */
export function useDocument<T>(selector: (state: DocumentState) => T): T {
  return useStore(documentStore, selector);
}
