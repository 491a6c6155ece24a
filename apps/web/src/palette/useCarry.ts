import { type PointerEvent, useRef } from "react";
import { carry, dropCarried, putBack } from "../document/placing.ts";

/** Pixels that the pointer moves before a press becomes a drag. */
const SLACK = 4;

/** Pointer handlers that carry a kind off the palette: mouse, pen and touch alike. A press that does not move stays a click. */
export function useCarry(kind: string, onDropped: () => void) {
  const start = useRef<{ x: number; y: number; carrying: boolean }>(undefined);
  const carried = useRef(false);

  const stop = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    end();
    putBack();
  };
  const end = () => {
    start.current = undefined;
    window.removeEventListener("keydown", stop, true);
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      carried.current = false;
      if (event.button !== 0) return;
      start.current = { x: event.clientX, y: event.clientY, carrying: false };
      // From the press on: a fast hand is off the item before its first move is told.
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      if (!from) return;
      const { clientX: x, clientY: y } = event;
      if (!from.carrying && Math.hypot(x - from.x, y - from.y) < SLACK) return;
      if (!from.carrying) {
        from.carrying = true;
        carried.current = true;
        window.addEventListener("keydown", stop, true);
      }
      carry({ kind, x, y });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const carrying = start.current?.carrying ?? false;
      end();
      if (!carrying) return;
      carry({ kind, x: event.clientX, y: event.clientY });
      if (dropCarried()) onDropped();
    },
    onPointerCancel: () => {
      end();
      putBack();
    },
    /** True when the click that follows ends a drag and is no click. */
    wasCarried: () => carried.current,
  };
}
