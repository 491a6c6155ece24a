import { useStore } from "zustand";
import { decideConflicts } from "../actions/decideConflicts.ts";
import { inBothText } from "../actions/inBothText.ts";
import { runAction } from "../actions/runAction.ts";
import { say } from "../document/notices.ts";
import { useDocument } from "../document/useDocument.ts";
import { diskStore } from "../files/diskStatus.ts";
import { compareWithDisk } from "../files/openComparison.ts";
import { Button } from "../ui/Button.tsx";

/** Bars under the menus: the file was changed on disk, and what two versions both changed waits to be decided. */
export function VersionBars() {
  return (
    <>
      <DiskBar />
      <ConflictsBar />
    </>
  );
}

const BAR = "flex items-center gap-2 border-hair border-b bg-soft px-3.5 py-1";

function DiskBar() {
  const found = useStore(diskStore, (state) => state.found);
  // Once it is merged or overwritten, or another document is open, there is nothing left to say about it.
  const stands = useDocument((state) => state.opened === found?.opened && state.savedText !== found.text);
  const dirty = useDocument((state) => state.dirty);
  if (!found || !stands) return null;
  const close = () => diskStore.setState({ found: undefined });
  return (
    <div role="status" className={BAR}>
      <span className="min-w-0 flex-1 truncate">
        {found.fileName} was changed by something else{dirty ? ", and here are changes that are not in it yet" : ""}.
      </span>
      <Button size="small" onClick={close}>
        Later
      </Button>
      <Button size="small" onClick={() => compareWithDisk(found.text)}>
        Compare…
      </Button>
      <Button size="small" look="primary" onClick={merge}>
        {dirty ? "Merge" : "Take it in"}
      </Button>
    </div>
  );
}

function ConflictsBar() {
  const count = useDocument((state) => state.model.conflicts.size);
  if (count === 0) return null;
  return (
    <div role="status" className={BAR}>
      <span className="min-w-0 flex-1 truncate">{inBothText(count)}. Until somebody decides, ours stands.</span>
      <Button size="small" look="primary" onClick={() => runAction(decideConflicts)}>
        Decide…
      </Button>
    </div>
  );
}

function merge(): void {
  import("../actions/mergeDisk.ts")
    .then(({ mergeDisk }) => mergeDisk({ thenSave: false }))
    .catch((error: unknown) => say(`Merging failed: ${String(error)}`, "warning"));
}
