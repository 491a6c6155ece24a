import type { Id } from "@bartizan/model";
import { createStore } from "zustand/vanilla";
import { documentStore } from "../../document/documentStore.ts";
import type { Target } from "../hit/target.ts";
import type { Placed } from "../Surface.tsx";
import { session } from "../session.ts";
import { viewport } from "../viewport.ts";
import { promote } from "./promote.ts";

/** The elements that are real parts of the page now, in reading order. */
export const hostStore = createStore<{ placed: readonly Placed[] }>(() => ({ placed: [] }));

/** Keeps the hosts in step, not while something moves; a change of the drawing reaches them at once. Returns how to stop. */
export function startPromoting(): () => void {
  let due = false;
  let changed = false;
  const settle = (): void => {
    due = false;
    const { gesture, focus, moving } = session.getState();
    if ((moving && !changed) || gesture.name === "move" || gesture.name === "pan") return;
    changed = false;
    const { scene, selection } = documentStore.getState();
    const hover = gesture.name === "idle" ? hovered(gesture.hover) : undefined;
    const ids = promote({ scene, view: viewport.getState(), selection, hover, focus, gesture });
    const before = hostStore.getState().placed;
    const placed = ids.map((id, index): Placed => {
      const box = scene.box(id);
      const same = before[index];
      return same && same.id === id && sameBox(same.box, box) ? same : { id, box };
    });
    if (placed.length === before.length && placed.every((one, index) => one === before[index])) return;
    hostStore.setState({ placed });
  };
  const ask = (): void => {
    if (due) return;
    due = true;
    queueMicrotask(settle);
  };
  const stops = [
    documentStore.subscribe((state, before) => {
      if (state.scene !== before.scene) changed = true;
      if (state.scene !== before.scene || state.selection !== before.selection) ask();
    }),
    session.subscribe(ask),
    viewport.subscribe((view, before) => {
      if (view.width !== before.width || view.height !== before.height) ask();
    }),
  ];
  ask();
  return () => {
    for (const stop of stops) stop();
  };
}

function hovered(target: Target): Id | undefined {
  return target.on === "leaf" || target.on === "edge" || target.on === "ring" ? target.id : undefined;
}

function sameBox(a: Placed["box"], b: Placed["box"]): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;
}
