import { useEffect, useState } from "react";
import { say } from "../document/notices.ts";
import { useDocument } from "../document/useDocument.ts";
import { droppedHandle } from "../files/fileSystemAccess.ts";
import { openPicked } from "../files/openPicked.ts";

/** Takes files that are dropped anywhere, and says what a drop will do while one is held over the page. */
export function DropFile() {
  const [over, setOver] = useState(false);
  const dirty = useDocument((state) => state.dirty);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    // Leaving the window is the one drag-leave that comes from nowhere.
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === "file");
      if (!item) return;
      event.preventDefault();
      openDropped(item).catch((error: unknown) => say(`The file could not be read: ${String(error)}`, "warning"));
    };
    addEventListener("dragover", onDragOver);
    addEventListener("dragleave", onDragLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("dragleave", onDragLeave);
      removeEventListener("drop", onDrop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-dialog flex items-center justify-center bg-canvas/80 p-8">
      <p className="rounded-panel border-2 border-accent bg-surface px-8 py-6 text-center text-15">
        Drop to open the file
        <span className="block text-13 text-muted">
          {dirty ? "You are asked about your unsaved changes first." : "What is open now is saved, and makes room."}
        </span>
      </p>
    </div>
  );
}

async function openDropped(item: DataTransferItem): Promise<void> {
  // Both must be asked for before the first wait: the drop's data is gone after it.
  const file = item.getAsFile();
  const asked = droppedHandle(item);
  const handle = await asked.catch(() => undefined);
  if (file) await openPicked({ file, ...(handle && { handle }) });
}
