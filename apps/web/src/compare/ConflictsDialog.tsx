import { useEffect, useMemo, useRef, useState } from "react";
import { inBothText } from "../actions/inBothText.ts";
import { closeDialog } from "../document/dialogs.ts";
import { undo } from "../document/documentStore.ts";
import { useDocument } from "../document/useDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { ConflictCard } from "./ConflictCard.tsx";
import { type ConflictRow, conflictRows, type Take } from "./conflictRows.ts";
import { decideAll, decideOne } from "./decide.ts";

/** Cards that are shown at once; the rest follow as these are decided. */
const SHOWN = 50;

/** What two versions both changed: what it was, what each made of it, and which of them shall stand. */
export function ConflictsDialog() {
  const model = useDocument((state) => state.model);
  const rows = useMemo(() => conflictRows(model), [model]);
  const revision = useDocument((state) => state.revision);
  const [done, setDone] = useState<{ text: string; revision: number }>();
  const [refused, setRefused] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const focus = useFocusKept(list, rows.length);

  const say = (text: string | undefined) => text !== undefined && setDone({ text, revision: revision + 1 });
  const takeOne =
    ({ key, told }: ConflictRow, index: number) =>
    (take: Take) => {
      const text = decideOne(key, take, told);
      setRefused(text === undefined ? key : undefined);
      if (text !== undefined) focus(index, take);
      say(text);
    };
  const takeAll = (take: Take) => {
    setRefused(undefined);
    say(decideAll(take) ?? "None of them can be decided so");
  };
  return (
    <Dialog
      title={rows.length === 0 ? "Everything is decided" : inBothText(rows.length)}
      description={
        rows.length === 0 ? undefined : "Ours stands in the model until you decide. Saving before that is fine."
      }
      open
      onClose={closeDialog}
      width="wide"
      footer={
        <>
          <span role="status" className="flex min-w-0 flex-1 items-center gap-3 text-muted">
            <span className="truncate">{done?.text}</span>
          </span>
          {done?.revision === revision && (
            <Button
              onClick={() => {
                undo();
                setDone(undefined);
              }}
            >
              Undo
            </Button>
          )}
          <Button look={rows.length === 0 ? "primary" : "plain"} onClick={closeDialog}>
            Close
          </Button>
        </>
      }
    >
      {rows.length > 1 && <ForAll onTake={takeAll} />}
      {rows.length === 0 && <p className="text-muted">Save the file to keep it.</p>}
      <ul ref={list} aria-label="Changed in both versions">
        {rows.slice(0, SHOWN).map((row, index) => (
          <ConflictCard key={row.key} row={row} refused={refused === row.key} onTake={takeOne(row, index)} />
        ))}
      </ul>
      {rows.length > SHOWN && (
        <p className="border-hair border-t pt-2 text-muted">And {rows.length - SHOWN} more after these.</p>
      )}
    </Dialog>
  );
}

function ForAll({ onTake }: { onTake: (take: Take) => void }) {
  return (
    <div className="flex items-center gap-2 pb-3">
      <span className="text-muted">For all of them:</span>
      <Button size="small" onClick={() => onTake("ours")}>
        Keep ours
      </Button>
      <Button size="small" onClick={() => onTake("theirs")}>
        Take theirs
      </Button>
      <Button size="small" onClick={() => onTake("base")}>
        As it was
      </Button>
    </div>
  );
}

/** When the card with the focus is decided and goes, the same button of the next one has it. Returns how to say which went. */
function useFocusKept(list: { current: HTMLElement | null }, count: number): (index: number, take: Take) => void {
  const went = useRef<{ index: number; take: Take }>(undefined);
  useEffect(() => {
    if (!went.current || list.current === null) return;
    const { index, take } = went.current;
    went.current = undefined;
    const cards = list.current.querySelectorAll<HTMLElement>("[data-conflict]");
    const card = cards[Math.min(index, count - 1)];
    const next = card?.querySelector<HTMLElement>(`[data-take=${take}]`) ?? card?.querySelector<HTMLElement>("button");
    const end = list.current.closest("dialog")?.querySelectorAll<HTMLElement>("button");
    (next ?? end?.[end.length - 2])?.focus();
  }, [list, count]);
  return (index, take) => {
    went.current = { index, take };
  };
}
