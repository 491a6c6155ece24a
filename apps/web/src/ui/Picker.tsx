import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { classes } from "./classes.ts";
import { Kbd } from "./Kbd.tsx";

/** One thing to pick. */
export interface PickerItem {
  id: string;
  label: string;
  hint?: string | undefined;
  keys?: string | undefined;
  icon?: ReactNode;
  disabled?: boolean;
}

export interface PickerProps {
  label: string;
  placeholder: string;
  /** What fits what was typed, best first. */
  find: (query: string) => readonly PickerItem[];
  onPick: (id: string) => void;
  /** Said when nothing fits. */
  empty: string;
}

/** A field over a list: type to narrow it, arrow keys or pointer to pick. */
export function Picker({ label, placeholder, find, onPick, empty }: PickerProps) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const items = useMemo(() => find(query), [find, query]);
  const active = Math.min(at, items.length - 1);

  useEffect(() => {
    list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyed(event.key, active, items.length);
    const item = items[active];
    if (to !== undefined) setAt(to);
    else if (event.key === "Enter" && item && !item.disabled) onPick(item.id);
    else return;
    event.preventDefault();
  };

  return (
    <div className="flex min-h-0 flex-col">
      <input
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={items.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="h-12 w-full shrink-0 border-hair border-b bg-transparent px-4 text-15 outline-none placeholder:text-muted"
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        className="h-90 overflow-y-auto p-1.5"
      >
        {items.map((item, index) => (
          <div
            key={item.id}
            id={`${id}-${index}`}
            data-index={index}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            aria-disabled={item.disabled}
            className={classes(
              "flex min-h-8 cursor-default items-center gap-2.5 rounded-control px-2.5",
              index === active && "bg-soft",
              item.disabled && "opacity-50",
            )}
            onPointerMove={() => setAt(index)}
            onKeyDown={onKeyDown}
            onClick={() => !item.disabled && onPick(item.id)}
          >
            {item.icon}
            <span className="truncate">{item.label}</span>
            {item.hint !== undefined && <span className="min-w-0 flex-1 truncate text-12 text-muted">{item.hint}</span>}
            {item.keys !== undefined && (
              <span className="ml-auto">
                <Kbd keys={item.keys} />
              </span>
            )}
          </div>
        ))}
        {items.length === 0 && <p className="px-2.5 py-2 text-muted">{empty}</p>}
      </div>
    </div>
  );
}

function keyed(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "PageDown") return Math.min(count - 1, at + 8);
  if (key === "PageUp") return Math.max(0, at - 8);
  return undefined;
}
