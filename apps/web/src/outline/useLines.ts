import type { Id } from "@bartizan/model";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { documentStore, select } from "../document/documentStore.ts";
import { only } from "../document/selection.ts";
import { useDocument } from "../document/useDocument.ts";
import { useNesting } from "./nesting.ts";
import { ROW, type Row, rowsOf } from "./rows.ts";
import { useKeptFocus } from "./useKeptFocus.ts";

/** The lines of the tree, which of them are open, and the one that the keyboard is on. */
export interface Lines {
  rows: readonly Row[];
  /** Of the line that the Tab key leads to; 0 when there is none. */
  currentIndex: number;
  /** The element that was gone to last; undefined before any was. */
  current: Id | undefined;
  toggle: (id: Id, open: boolean) => void;
  setCurrent: (id: Id) => void;
  /** Makes a line the current one and focuses it. */
  goTo: (index: number) => void;
  focusCurrent: () => void;
  /** Selects the lines from where a range was begun to this one. */
  extendTo: (index: number) => void;
}

/** The lines of the model on screen. What is selected elsewhere opens its zones, becomes current and comes into view. */
export function useLines(tree: RefObject<HTMLElement | null>): Lines {
  const elements = useDocument((state) => state.model.elements);
  const placement = useDocument((state) => state.scene.placement);
  const selection = useDocument((state) => state.selection);
  const nesting = useNesting();
  const [closed, setClosed] = useState<ReadonlySet<Id>>(new Set());
  const [current, setCurrent] = useState<Id>();
  /** Where a range was begun. */
  const anchor = useRef<Id>(undefined);
  const rows = useMemo(
    () => rowsOf({ elements }, nesting, closed, (id) => placement.has(id)),
    [elements, nesting, closed, placement],
  );
  const latest = useRef(rows);
  const indexOf = (id: Id | undefined) =>
    Math.max(
      0,
      rows.findIndex((row) => row.id === id),
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
    const from = indexOf(anchor.current ?? current);
    anchor.current ??= current;
    const range = rows.slice(Math.min(from, index), Math.max(from, index) + 1);
    select({ elements: range.map((row) => row.id) });
  };

  useEffect(() => {
    const id = only(selection);
    const flow = documentStore.getState().model.flows.get(id ?? "");
    // A flow is listed with either of its ends.
    if (flow) setCurrent((old) => (old === flow.to ? old : flow.from));
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
  }, [tree, current]);

  const currentIndex = useKeptFocus(
    tree,
    rows.findIndex(({ id }) => id === current),
    rows.length,
  );
  return {
    rows,
    currentIndex,
    current: current !== undefined && elements.has(current) ? current : undefined,
    toggle,
    setCurrent,
    goTo,
    focusCurrent,
    extendTo,
  };
}

function bringIntoView(scroller: HTMLElement, index: number): void {
  const top = index * ROW;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + ROW > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = top + ROW - scroller.clientHeight;
}
