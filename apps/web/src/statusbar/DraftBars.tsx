import { useStore } from "zustand";
import { useDocument } from "../document/useDocument.ts";
import { discardDraft } from "../files/discardDraft.ts";
import { draftStore } from "../files/draftStatus.ts";
import { compareWithSaved } from "../files/openComparison.ts";
import { downloadCopy } from "../files/saveDocument.ts";
import { Button } from "../ui/Button.tsx";
import { age } from "./draftText.ts";

/** Bars under the menus: a draft that was taken up again, and a browser that keeps none. */
export function DraftBars() {
  const restored = useStore(draftStore, (state) => state.restored);
  const status = useStore(draftStore, (state) => state.status);
  // Once it is saved, or another document is open, there is nothing left to say about it.
  const stands = useDocument((state) => state.dirty && state.opened === restored?.opened);
  const hasFile = useDocument((state) => state.savedText !== undefined);
  const close = () => draftStore.setState({ restored: undefined });
  return (
    <>
      {status.state === "failing" && (
        <div role="alert" className="flex items-center gap-3 bg-boundary px-3.5 py-1.5 text-on-accent">
          <span className="min-w-0 flex-1">
            {status.reason === "full"
              ? "This browser's storage is full: what you draw is not kept as a draft. It is tried again every few seconds."
              : "This browser keeps nothing for this page: what you draw is lost when the page closes, unless you save it."}
          </span>
          <Button size="small" onClick={downloadCopy}>
            Download a copy
          </Button>
        </div>
      )}
      {restored && stands && (
        <div className="flex items-center gap-3 border-hair border-b bg-soft px-3.5 py-1">
          <span className="min-w-0 flex-1 truncate">
            Restored your draft of {restored.fileName}, drawn {age(Date.now() - restored.at)} and not saved to a file.
          </span>
          {hasFile && (
            <Button size="small" onClick={compareWithSaved}>
              Compare…
            </Button>
          )}
          <Button
            size="small"
            look="danger"
            onClick={() => {
              close();
              discardDraft();
            }}
          >
            Discard
          </Button>
          <Button size="small" onClick={close}>
            Keep
          </Button>
        </div>
      )}
    </>
  );
}
