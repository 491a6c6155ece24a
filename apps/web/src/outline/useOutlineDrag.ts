import type { Id } from "@bartizan/model";
import { type PointerEvent, useRef, useState } from "react";
import { documentStore } from "../document/documentStore.ts";
import { type Moving, moveElements, moveRefusal } from "../document/moving.ts";
import { say } from "../document/notices.ts";
import { refusalText } from "../document/refusalText.ts";
import { topmost } from "../document/topmost.ts";
import { viewStore } from "../document/view.ts";

/** Pixels that the pointer moves before a press becomes a drag. */
const SLACK = 5;

/** What a drag in the outline is over: a zone, or the top level (undefined id). */
export interface Over {
  id: Id | undefined;
  allowed: boolean;
}

/** Moves elements by dragging them onto another line; below the last line is the top level. */
export function useOutlineDrag() {
  const start = useRef<{ x: number; y: number; id: Id; ids: readonly Id[] | undefined }>(undefined);
  const [over, setOver] = useState<Over>();

  const end = () => {
    start.current = undefined;
    setOver(undefined);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const id = idAt(event.target);
    if (event.button === 0 && id !== undefined)
      start.current = { x: event.clientX, y: event.clientY, id, ids: undefined };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (!from) return;
    if (!from.ids) {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLACK) return;
      const state = documentStore.getState();
      from.ids = state.selection.elements.has(from.id) ? topmost(state) : [from.id];
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    // The pointer is captured, so the event's own target says nothing.
    const below = document.elementFromPoint(event.clientX, event.clientY);
    if (!below || !event.currentTarget.contains(below)) return setOver(undefined);
    const id = idAt(below);
    const allowed = moveRefusal(documentStore.getState(), from.ids, id, moving()) === undefined;
    setOver((old) => (old && old.id === id && old.allowed === allowed ? old : { id, allowed }));
  };
  const onPointerUp = () => {
    const ids = start.current?.ids;
    if (ids && over) drop(ids, over.id);
    end();
  };
  return {
    over,
    dragging: () => start.current?.ids !== undefined,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end },
  };
}

function drop(ids: readonly Id[], parent: Id | undefined): void {
  const state = documentStore.getState();
  const refused = moveRefusal(state, ids, parent, moving());
  if (refused === undefined) moveElements(ids, parent, moving());
  else if (refused !== "thereAlready") say(refusalText(state, refused, ids, parent), "shown");
}

/** A drag changes what the lines are set in. */
function moving(): Moving {
  return viewStore.getState().outlineBy === "diagram" ? "drawn" : "parent";
}

function idAt(target: EventTarget | null): Id | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-id]") : null;
  return row?.dataset["id"];
}
