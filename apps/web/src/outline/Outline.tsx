import { commands, type Id } from "@bartizan/model";
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ActionContextMenu } from "../actions/ActionContextMenu.tsx";
import { documentStore, edit, select } from "../document/documentStore.ts";
import { outlineDoor } from "../document/doors.ts";
import { only, toggled } from "../document/selection.ts";
import { useDocument } from "../document/useDocument.ts";
import { classes } from "../ui/classes.ts";
import { useNesting } from "./nesting.ts";
import { OutlineRow } from "./OutlineRow.tsx";
import { type Row, rowsOf } from "./rows.ts";
import { useOutlineDrag } from "./useOutlineDrag.ts";
import { useOutlineKeys } from "./useOutlineKeys.ts";
import { ROW, useWindow } from "./useWindow.ts";

/** The containment tree: the drawing's twin for keyboard and screen reader. */
export function Outline() {
  const elements = useDocument((state) => state.model.elements);
  const nesting = useNesting();
  const placement = useDocument((state) => state.scene.placement);
  const selection = useDocument((state) => state.selection);
  const [closed, setClosed] = useState<ReadonlySet<Id>>(new Set());
  const [current, setCurrent] = useState<Id>();
  const [renaming, setRenaming] = useState<Id>();
  const tree = useRef<HTMLDivElement>(null);
  const anchor = useRef<Id>(undefined);
  const rows = useMemo(
    () => rowsOf({ elements }, nesting, closed, (id) => placement.has(id)),
    [elements, nesting, closed, placement],
  );
  const latest = useRef(rows);
  const { first, end } = useWindow(tree, rows.length);
  const drag = useOutlineDrag();
  const currentIndex = Math.max(
    0,
    rows.findIndex((row) => row.id === current),
  );

  const toggle = useCallback((id: Id, open: boolean) => {
    setClosed((old) => {
      const next = new Set(old);
      if (open) next.delete(id);
      else next.add(id);
      return next;
    });
  }, []);
  const focusCurrent = () => tree.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  const goTo = (index: number) => {
    // The line may have to be drawn before it can have the focus.
    flushSync(() => setCurrent(rows[index]?.id));
    focusCurrent();
  };
  const extendTo = (index: number) => {
    const from = Math.max(
      0,
      rows.findIndex((row) => row.id === (anchor.current ?? current)),
    );
    anchor.current ??= current;
    const range = rows.slice(Math.min(from, index), Math.max(from, index) + 1);
    select({ elements: range.map((row) => row.id) });
  };
  const onKeyDown = useOutlineKeys({ rows, currentIndex, goTo, toggle, extendTo });

  // What is selected elsewhere is shown here: its zones open and its line comes into view.
  useEffect(() => {
    const id = only(selection);
    if (id === undefined || !elements.has(id)) return;
    anchor.current = id;
    setCurrent(id);
    const around = nesting.ancestors(id);
    setClosed((old) =>
      around.some((zone) => old.has(zone)) ? new Set([...old].filter((z) => !around.includes(z))) : old,
    );
  }, [selection, elements, nesting]);

  useEffect(() => {
    latest.current = rows;
  });
  useEffect(() => {
    const index = latest.current.findIndex((row) => row.id === current);
    if (tree.current && index >= 0) bringIntoView(tree.current, index);
  }, [current]);

  useEffect(
    () =>
      outlineDoor.open({
        rename: (id) => {
          setCurrent(id);
          setRenaming(id);
        },
      }),
    [],
  );

  const onClick = (event: MouseEvent, row: Row, index: number) => {
    if (drag.dragging()) return;
    goTo(index);
    if (event.shiftKey) extendTo(index);
    else if (event.ctrlKey || event.metaKey) select(toggled(selection, "elements", row.id));
    else select({ elements: [row.id] });
  };
  const onRenamed = (row: Row, name: string | undefined) => {
    flushSync(() => setRenaming(undefined));
    focusCurrent();
    if (name === undefined || name.trim() === "" || name === row.name) return;
    edit(commands.rename(documentStore.getState().model, { id: row.id, name }), `rename ${row.name}`);
  };

  if (rows.length === 0) {
    return (
      <p className="p-4 text-12 text-muted">What you draw is listed here, each thing under the zone it lies in.</p>
    );
  }
  const shown = rows.slice(first, end).map((row, offset) => ({ row, index: first + offset }));
  const off = rows[currentIndex];
  // The line with the focus stays on the page when it is scrolled away, or the focus would be lost.
  if (off && (currentIndex < first || currentIndex >= end)) shown.push({ row: off, index: currentIndex });
  const lines = (
    <div
      ref={tree}
      role="tree"
      aria-label="Elements"
      aria-multiselectable
      tabIndex={-1}
      className={classes(
        "@container relative min-h-0 flex-1 touch-pan-y overflow-y-auto outline-none",
        drag.over !== undefined && drag.over.id === undefined && drag.over.allowed && "bg-soft/40",
      )}
      onKeyDown={onKeyDown}
      {...drag.handlers}
    >
      <div className="relative mb-8" style={{ height: rows.length * ROW }}>
        {shown.map(({ row, index }) => (
          <OutlineRow
            key={row.id}
            row={row}
            index={index}
            selected={selection.elements.has(row.id)}
            current={index === currentIndex}
            renaming={renaming === row.id}
            drop={drag.over?.id === row.id ? drag.over.allowed : undefined}
            onToggle={() => toggle(row.id, row.open === false)}
            onRenamed={(name) => onRenamed(row, name)}
            onClick={(event) => onClick(event, row, index)}
            onDoubleClick={() => setRenaming(row.id)}
          />
        ))}
      </div>
    </div>
  );
  return <ActionContextMenu area={lines} onOpen={pickLine} />;
}

/** The menu is about the line under the pointer, or that the keyboard is on. */
function pickLine(event: Event): void {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-id]") : null;
  const id = line?.dataset["id"];
  if (id !== undefined && !documentStore.getState().selection.elements.has(id)) select({ elements: [id] });
}

function bringIntoView(scroller: HTMLElement, index: number): void {
  const top = index * ROW;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + ROW > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = top + ROW - scroller.clientHeight;
}
