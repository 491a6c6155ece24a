import { type KeyboardEvent, useRef } from "react";
import { documentStore, select } from "../document/documentStore.ts";
import { canvasDoor } from "../document/doors.ts";
import { toggled } from "../document/selection.ts";
import { findTyped } from "./rows.ts";
import type { Lines } from "./useLines.ts";

/** Letters typed within this time are one word, in milliseconds. */
const TYPING = 700;
const PAGE = 10;

/** The keys of a tree (WAI-ARIA): arrows move and select, Ctrl only moves, Shift extends, letters find. */
export function useOutlineKeys({ rows, currentIndex, goTo, toggle, extendTo }: Lines) {
  const typed = useRef({ text: "", at: 0 });

  const move = (index: number, event: KeyboardEvent) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (!row) return;
    const to = rows.indexOf(row);
    goTo(to);
    if (event.shiftKey) extendTo(to);
    else if (!event.ctrlKey && !event.metaKey) select({ elements: [row.id] });
  };

  return (event: KeyboardEvent) => {
    const row = rows[currentIndex];
    // Keys with Alt belong to the page's actions.
    if (!row || event.altKey) return;
    const step = stepOf(event.key, rows.length, currentIndex);
    if (step !== undefined) move(step, event);
    else if (event.key === "ArrowRight") {
      if (row.open === false) toggle(row.id, true);
      else if (row.open) move(currentIndex + 1, event);
    } else if (event.key === "ArrowLeft") {
      if (row.open) toggle(row.id, false);
      else if (row.parent !== undefined)
        move(
          rows.findIndex(({ id }) => id === row.parent),
          event,
        );
    } else if (event.key === "Enter") canvasDoor.current?.fitTo({ elements: [row.id], flows: [] });
    else if (event.key === " ") select(toggled(documentStore.getState().selection, "elements", row.id));
    else if (isTyping(event)) {
      const { text, at } = typed.current;
      const now = event.timeStamp;
      typed.current = { text: now - at < TYPING ? text + event.key : event.key, at: now };
      const found = findTyped(rows, currentIndex, typed.current.text);
      if (found >= 0) move(found, event);
    } else return;
    event.preventDefault();
  };
}

/** A letter or digit alone. With Shift it is a shortcut of the drawing. */
function isTyping({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return /^[\p{L}\p{N}]$/u.test(key) && !ctrlKey && !metaKey && !shiftKey;
}

function stepOf(key: string, count: number, current: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + PAGE,
    PageUp: current - PAGE,
    Home: 0,
    End: count - 1,
  };
  return steps[key];
}
