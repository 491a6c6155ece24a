import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { type DocumentState, documentStore } from "./documentStore.ts";

/** Follows a part of the open document; renders again when what the selector returns is another value. */
export function useDocument<T>(selector: (state: DocumentState) => T): T {
  return useStore(documentStore, selector);
}

/** Like useDocument for selectors that build an array or object: compared entry by entry. */
export function useDocumentParts<T>(selector: (state: DocumentState) => T): T {
  return useStore(documentStore, useShallow(selector));
}
