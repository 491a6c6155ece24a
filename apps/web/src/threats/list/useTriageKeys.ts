import { DECISION_STATUSES } from "@bartizan/model";
import type { KeyboardEvent } from "react";
import { decideAll, undecideAll } from "../decide/decideAll.ts";
import { DECISION_WORDS } from "../decide/decisionWords.ts";
import { panelStore, setPanel, toggleGroup, toggleMarks } from "../panelStore.ts";
import { showOnCanvas } from "../scope/followSelection.ts";
import { markedIn, type Row, threatsOf } from "./rows.ts";

export interface TriageKeys {
  onKeyDown: (event: KeyboardEvent) => void;
  /** Opens or closes a row. */
  press: (row: Row) => void;
  /** Gives the focus back to the list: to the next row that is about something else after a decision, else to the active one. */
  leave: (decided: boolean) => void;
}

const FIELDS = "input, textarea, select, [role=combobox], [role=radio], [role=listbox]";

/** Keys of the list: arrows or j and k, Enter, Escape, one letter a decision, a dot that repeats the last one, x to mark several. */
export function useTriageKeys(rows: readonly Row[], index: number, go: (index: number) => void): TriageKeys {
  const row = rows[index];

  const advance = () => {
    const done = new Set(row ? threatsOf(row).map(({ id }) => id) : []);
    const isNext = (other: Row) => threatsOf(other).some(({ id }) => !done.has(id)) && other.key !== row?.key;
    const after = rows.findIndex((other, at) => at > index && isNext(other));
    const before = rows.findLastIndex((other, at) => at < index && isNext(other));
    go(after >= 0 ? after : before >= 0 ? before : index);
  };

  const keyed = (key: string): boolean => {
    switch (key) {
      case "ArrowDown":
      case "j":
        go(Math.min(rows.length - 1, index + 1));
        return true;
      case "ArrowUp":
      case "k":
        go(Math.max(0, index - 1));
        return true;
      case "Home":
        go(0);
        return true;
      case "End":
        go(rows.length - 1);
        return true;
    }
    return false;
  };

  const marksOn = (event: KeyboardEvent): boolean => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = rows[index + step];
    if (!event.shiftKey || step === 0 || !row || !next) return false;
    const { marked } = panelStore.getState();
    toggleMarks([row, next].flatMap(threatsOf).flatMap(({ id }) => (marked.has(id) ? [] : [id])));
    go(index + step);
    return true;
  };

  return {
    leave: (decided) => (decided ? advance() : go(index)),
    press: (pressed) => {
      setPanel({ active: pressed.key });
      pressRow(pressed);
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      const taken =
        marksOn(event) || keyed(event.key) || (row && keyedOn(rows, row, event.key, advance, () => go(index)));
      if (taken) event.preventDefault();
    },
  };
}

/** What a key does to the active row; false when it means nothing here. */
function keyedOn(rows: readonly Row[], row: Row, key: string, advance: () => void, stay: () => void): boolean {
  const threats = threatsOf(row);
  const marked = markedIn(rows, panelStore.getState().marked);
  const ids = (marked.length > 0 ? marked : threats).map(({ id }) => id);
  const status = DECISION_STATUSES.find((one) => DECISION_WORDS[one].key === key);
  if (status !== undefined) {
    if (marked.length === 0) openRow(row);
    setPanel({ deciding: { ids, status, at: marked.length > 0 ? "marks" : "row" } });
    return true;
  }
  switch (key) {
    case ".": {
      const { last } = panelStore.getState();
      if (!last) return false;
      decideAll(ids, last);
      advance();
      return true;
    }
    case "o":
      undecideAll(ids);
      return true;
    case "x":
      toggleMarks(threats.map(({ id }) => id));
      return true;
    case "ArrowRight": {
      // A group unfolds first; then it is shown whole.
      if (row.type === "group" && !row.expanded) openRow(row);
      else showOnCanvas(threats);
      return true;
    }
    case "ArrowLeft":
    case "Escape":
      if (!isOpen(row)) return false;
      pressRow(row);
      stay();
      return true;
  }
  return false;
}

function isOpen(row: Row): boolean {
  return row.type === "group" ? row.expanded : panelStore.getState().opened === row.key;
}

function openRow(row: Row): void {
  if (!isOpen(row)) pressRow(row);
}

function pressRow(row: Row): void {
  if (row.type === "group") toggleGroup(row.key);
  else setPanel({ opened: isOpen(row) ? undefined : row.key, deciding: undefined });
}
