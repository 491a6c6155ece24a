import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { classes } from "./classes.ts";

export interface SplitterProps {
  label: string;
  /** "vertical" is an upright line that is moved sideways. */
  orientation: "vertical" | "horizontal";
  value: number;
  min: number;
  max: number;
  /** Where a double click puts it. */
  usual: number;
  onChange: (value: number) => void;
  /** How much the value changes for a pixel of movement to the right or down; negative when what it sizes lies after it. */
  perPixel?: number;
  /** How much an arrow key changes it. */
  step?: number;
}

/** A line between two panes that is moved by pointer or arrow keys. */
export function Splitter(props: SplitterProps) {
  const { label, orientation, value, min, max, usual, onChange, perPixel = 1, step = 16 } = props;
  const start = useRef<{ at: number; value: number }>(undefined);
  const upright = orientation === "vertical";
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));

  const onPointerDown = (event: PointerEvent<HTMLHRElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { at: upright ? event.clientX : event.clientY, value };
  };
  const onPointerMove = (event: PointerEvent<HTMLHRElement>) => {
    if (!start.current) return;
    const moved = (upright ? event.clientX : event.clientY) - start.current.at;
    set(start.current.value + moved * perPixel);
  };
  const onPointerEnd = () => {
    start.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLHRElement>) => {
    const next = keyed(event.key, upright, { value, min, max, step: step * Math.sign(perPixel) });
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };

  return (
    <hr
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(value * 100) / 100}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={classes(
        "relative z-splitter m-0 shrink-0 border-0 touch-none bg-hair after:absolute hover:bg-accent focus-visible:bg-accent",
        upright
          ? "h-full w-px cursor-col-resize after:inset-y-0 after:-inset-x-1"
          : "h-px w-full cursor-row-resize after:inset-x-0 after:-inset-y-1",
      )}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onDoubleClick={() => set(usual)}
      onKeyDown={onKeyDown}
    />
  );
}

function keyed(
  key: string,
  upright: boolean,
  { value, min, max, step }: { value: number; min: number; max: number; step: number },
): number | undefined {
  if (key === (upright ? "ArrowRight" : "ArrowDown")) return value + step;
  if (key === (upright ? "ArrowLeft" : "ArrowUp")) return value - step;
  if (key === "Home") return min;
  if (key === "End") return max;
  return undefined;
}
