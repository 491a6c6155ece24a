import { type KeyboardEvent, useCallback, useRef } from "react";
import { canvasDoor } from "../../document/doors.ts";

/** A field that appears where something is, takes the focus, and goes with Enter, Escape or a click elsewhere. */
export function InPlaceField({
  label,
  value,
  className,
  onDone,
}: {
  label: string;
  value: string;
  className: string;
  /** The text, or undefined when it was given up. Called once. */
  onDone: (text: string | undefined) => void;
}) {
  const over = useRef(false);
  const finish = (text: string | undefined): void => {
    if (over.current) return;
    over.current = true;
    onDone(text);
  };
  const begin = useCallback((field: HTMLInputElement | null) => {
    field?.focus({ preventScroll: true });
    field?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      finish(event.currentTarget.value.trim());
      canvasDoor.current?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      finish(undefined);
      canvasDoor.current?.focus();
    }
  };
  return (
    <input
      ref={begin}
      className={`canvas-field nopan nowheel ${className}`}
      aria-label={label}
      defaultValue={value}
      data-own-pointer
      spellCheck={false}
      autoComplete="off"
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value.trim())}
    />
  );
}
