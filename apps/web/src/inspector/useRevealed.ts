import { type RefObject, useEffect } from "react";
import { useStore } from "zustand";
import { revealStore } from "../document/reveal.ts";

const FOCUSABLE =
  'input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)[tabindex="0"], button:not(:disabled):not([tabindex="-1"])';

/** Where the fields of one thing are marked: the id of a fact, control or property. */
export const FIELD = "data-field";

/** Moves the focus to a field when it is asked for, into view first. A field that is not shown leads to the top. */
export function useRevealed(container: RefObject<HTMLElement | null>): void {
  const asked = useStore(revealStore, (state) => state.asked);
  useEffect(() => {
    const panel = container.current;
    if (!panel || asked?.field === undefined) return;
    const field = panel.querySelector<HTMLElement>(`[${FIELD}="${CSS.escape(asked.field)}"]`);
    if (!field) {
      panel.focus();
      return;
    }
    field.scrollIntoView({ block: "center" });
    focusable(field.querySelector<HTMLElement>("[data-control]") ?? field)?.focus({ preventScroll: true });
  }, [asked, container]);
}

/** Of several choices the one that is taken, else the first that can have the focus. */
function focusable(field: HTMLElement): HTMLElement | null {
  return field.querySelector<HTMLElement>('input[type="radio"]:checked') ?? field.querySelector<HTMLElement>(FOCUSABLE);
}
