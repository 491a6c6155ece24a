import type { Runner } from "./gestures/runner.ts";
import { session } from "./session.ts";

type TakeKey = (event: KeyboardEvent, runner: Runner) => boolean;

/** Parts that lie over the canvas and have their own use for the pointer. */
const OWN = "[data-own-pointer]";

/** Gives pointer and keys of the canvas to the state machine. Returns how to stop. */
export function listen(area: HTMLElement, runner: Runner, takeKey: TakeKey): () => void {
  const ours = (event: Event): boolean => !(event.target instanceof Element && event.target.closest(OWN));
  const over = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
    area.addEventListener(type, listener, { signal: over.signal });

  area.tabIndex = 0;
  // The focus is outlined for those who use keys, and not for those who just clicked.
  window.addEventListener("keydown", () => area.setAttribute("data-keys", ""), { signal: over.signal, capture: true });
  window.addEventListener("pointerdown", () => area.removeAttribute("data-keys"), {
    signal: over.signal,
    capture: true,
  });
  on("pointerdown", (event) => {
    if (!ours(event)) return;
    if (session.getState().offer) session.setState({ offer: undefined });
    if (!area.contains(document.activeElement) || document.activeElement?.closest(OWN)) focusQuietly(area);
    runner.down(event);
  });
  // The browser would scroll with the middle button, and take the focus from where the keyboard is.
  on("mousedown", (event) => {
    if (ours(event)) event.preventDefault();
  });
  on("pointermove", (event) => {
    if (ours(event) || area.hasPointerCapture(event.pointerId)) runner.move(event);
  });
  on("pointerup", (event) => runner.up(event));
  on("pointercancel", (event) => runner.lost(event));
  on("pointerleave", () => runner.leave());
  on("keydown", (event) => {
    if (!ours(event) || event.isComposing) return;
    if (event.key === " ") {
      // Space is the hand while it is held.
      runner.hand = true;
      event.preventDefault();
    } else if (takeKey(event, runner)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  window.addEventListener("keydown", (event) => isModifier(event) && runner.keys(event), { signal: over.signal });
  window.addEventListener(
    "keyup",
    (event) => {
      if (event.key === " ") runner.hand = false;
      else if (isModifier(event)) runner.keys(event);
    },
    { signal: over.signal },
  );
  window.addEventListener("blur", () => runner.cancel(), { signal: over.signal });
  return () => over.abort();
}

function focusQuietly(area: HTMLElement): void {
  area.focus({ preventScroll: true });
}

function isModifier({ key }: KeyboardEvent): boolean {
  return key === "Control" || key === "Meta" || key === "Alt" || key === "Shift";
}
