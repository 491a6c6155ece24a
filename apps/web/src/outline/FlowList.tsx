import { commands, type Id } from "@bartizan/model";
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ActionContextMenu } from "../actions/ActionContextMenu.tsx";
import { documentStore, edit, select } from "../document/documentStore.ts";
import { canvasDoor } from "../document/doors.ts";
import { only, toggled } from "../document/selection.ts";
import { targetName } from "../document/targetName.ts";
import { useDocument } from "../document/useDocument.ts";
import { useRowWindow } from "../ui/useRowWindow.ts";
import { FlowLine } from "./FlowLine.tsx";
import { type FlowRow, flowRowsOf } from "./flowRows.ts";
import { ROW } from "./rows.ts";
import { useKeptFocus } from "./useKeptFocus.ts";

export interface FlowListProps {
  /** The element whose flows are listed. */
  of: Id;
  /** The flow whose label is being written. */
  renaming: Id | undefined;
  onRename: (id: Id | undefined) => void;
  /** Told when the last flow went while it had the focus. */
  onEmptied: () => void;
}

/** The flows of the element that the outline is on, below its tree: how flows are reached without a pointer. */
export function FlowList({ of, renaming, onRename, onEmptied }: FlowListProps) {
  const model = useDocument((state) => state.model);
  const graph = useDocument((state) => state.graph);
  const selection = useDocument((state) => state.selection);
  const [current, setCurrent] = useState<Id>();
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => flowRowsOf(model, graph, of), [model, graph, of]);
  const { first, end } = useRowWindow(list, rows.length, ROW);
  const found = rows.findIndex(({ id }) => id === current);
  const at = useKeptFocus(list, found, rows.length, onEmptied);
  // What is selected elsewhere is where the keys begin.
  useEffect(() => setCurrent((old) => only(selection) ?? old), [selection]);

  const focusCurrent = () => list.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  const goTo = (index: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))];
    flushSync(() => setCurrent(row?.id));
    focusCurrent();
    return row;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row || event.altKey) return;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
    const step = steps[event.key];
    if (step !== undefined) {
      const to = goTo(step);
      if (to && !event.ctrlKey && !event.metaKey) select({ flows: [to.id] });
    } else if (event.key === "Enter") {
      select({ flows: [row.id] });
      canvasDoor.current?.fitTo({ elements: [], flows: [row.id] });
    } else if (event.key === " ") select(toggled(documentStore.getState().selection, "flows", row.id));
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent, row: FlowRow, index: number) => {
    goTo(index);
    if (event.ctrlKey || event.metaKey) select(toggled(documentStore.getState().selection, "flows", row.id));
    else select({ flows: [row.id] });
  };
  const onRenamed = (row: FlowRow, name: string | undefined) => {
    flushSync(() => onRename(undefined));
    focusCurrent();
    if (name === undefined || name === (row.name ?? "")) return;
    edit(commands.rename(documentStore.getState().model, { id: row.id, name }), "label flow");
  };

  if (rows.length === 0) return null;
  const shown = rows.map((row, index) => ({ row, index })).slice(first, end);
  const off = rows[at];
  // The line with the focus stays on the page when it is scrolled away, or the focus would be lost.
  if (off && (at < first || at >= end)) shown.push({ row: off, index: at });
  const title = `Flows of ${targetName(model, of)}`;
  const lines = (
    <div
      ref={list}
      role="tree"
      aria-label={title}
      aria-multiselectable
      tabIndex={-1}
      className="relative min-h-14 shrink overflow-y-auto outline-none"
      onKeyDown={onKeyDown}
    >
      <div className="relative" style={{ height: rows.length * ROW }}>
        {shown.map(({ row, index }) => (
          <FlowLine
            key={row.id}
            row={row}
            index={index}
            count={rows.length}
            selected={selection.flows.has(row.id)}
            current={index === at}
            renaming={renaming === row.id}
            onRenamed={(name) => onRenamed(row, name)}
            onClick={(event) => onClick(event, row, index)}
            onDoubleClick={() => onRename(row.id)}
          />
        ))}
      </div>
    </div>
  );
  return (
    <section aria-label={title} className="flex max-h-[40%] shrink-0 flex-col border-hair border-t pb-1.5">
      <h3 className="truncate px-2.5 pt-2 pb-1 text-12 text-muted">{title}</h3>
      <ActionContextMenu area={lines} onOpen={pickFlow} />
    </section>
  );
}

/** The menu is about the flow under the pointer, or that the keyboard is on. */
function pickFlow(event: Event): void {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-id]") : null;
  const id = line?.dataset["id"];
  if (id !== undefined && !documentStore.getState().selection.flows.has(id)) select({ flows: [id] });
}
