import { useStore } from "zustand";
import { useDocument } from "../document/useDocument.ts";
import { draftStore } from "../files/draftStatus.ts";
import { Counts } from "./Counts.tsx";
import { draftText } from "./draftText.ts";
import { useNow } from "./useNow.ts";

/** Two facts that are never merged: the draft in this browser, and the file. Then what there is. */
export function StatusBar() {
  const status = useStore(draftStore, (state) => state.status);
  const dirty = useDocument((state) => state.dirty);
  const fileName = useDocument((state) => state.file.name);
  const saved = useDocument((state) => state.savedText !== undefined);
  const now = useNow(status.state === "kept" ? status.at : undefined);
  return (
    <footer className="flex h-7 shrink-0 items-center gap-4.5 overflow-hidden whitespace-nowrap border-hair border-t bg-surface px-3.5 text-12 text-muted">
      <span>{draftText(status, now)}</span>
      {dirty ? (
        <span className="truncate text-accent">● unsaved to {fileName}</span>
      ) : (
        saved && <span className="truncate">saved to {fileName}</span>
      )}
      <span className="flex-1" />
      <Counts />
    </footer>
  );
}
