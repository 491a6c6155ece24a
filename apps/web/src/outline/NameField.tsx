import { useEffect, useRef, useState } from "react";

/** A field that renames in place: Enter and leaving it take the name over, Escape does not (undefined then). */
export function NameField({ name, onDone }: { name: string; onDone: (name: string | undefined) => void }) {
  const [value, setValue] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (result: string | undefined) => {
    // Enter takes the field away, and that blurs it.
    if (done.current) return;
    done.current = true;
    onDone(result);
  };
  return (
    <input
      ref={field}
      aria-label="Name"
      value={value}
      autoComplete="off"
      spellCheck={false}
      className="h-6 min-w-0 flex-1 select-text rounded-chip border border-accent bg-surface px-1"
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => finish(value)}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") finish(value);
        if (event.key === "Escape") finish(undefined);
      }}
    />
  );
}
