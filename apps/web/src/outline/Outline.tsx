import { commands, type Id } from "@bartizan/model";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ActionContextMenu } from "../actions/ActionContextMenu.tsx";
import { documentStore, edit, select } from "../document/documentStore.ts";
import { outlineDoor } from "../document/doors.ts";
import { toggled } from "../document/selection.ts";
import { useDocument } from "../document/useDocument.ts";
import { classes } from "../ui/classes.ts";
import { useRowWindow } from "../ui/useRowWindow.ts";
import { FlowList } from "./FlowList.tsx";
import { OutlineRow } from "./OutlineRow.tsx";
import { ROW, type Row } from "./rows.ts";
import { useLines } from "./useLines.ts";
import { useOutlineDrag } from "./useOutlineDrag.ts";
import { useOutlineKeys } from "./useOutlineKeys.ts";

/** The containment tree: the drawing's twin for keyboard and screen reader. */
export function Outline() {
  const selection = useDocument((state) => state.selection);
  const [renaming, setRenaming] = useState<Id>();
  const tree = useRef<HTMLDivElement>(null);
  const lines = useLines(tree);
  const { rows, currentIndex, current, toggle, setCurrent, goTo, focusCurrent, extendTo } = lines;
  const { first, end } = useRowWindow(tree, rows.length, ROW);
  const drag = useOutlineDrag();
  const onKeyDown = useOutlineKeys(lines);

  useEffect(
    () =>
      outlineDoor.open({
        rename: (id) => {
          if (documentStore.getState().model.elements.has(id)) setCurrent(id);
          setRenaming(id);
        },
      }),
    [setCurrent],
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
  const list = (
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
  return (
    <>
      <ActionContextMenu area={list} onOpen={pickLine} />
      {current !== undefined && (
        <FlowList of={current} renaming={renaming} onRename={setRenaming} onEmptied={focusCurrent} />
      )}
    </>
  );
}

/** The menu is about the line under the pointer, or that the keyboard is on. */
function pickLine(event: Event): void {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-id]") : null;
  const id = line?.dataset["id"];
  if (id !== undefined && !documentStore.getState().selection.elements.has(id)) select({ elements: [id] });
}
