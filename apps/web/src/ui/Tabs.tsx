import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { classes } from "./classes.ts";

export interface TabsProps<T extends string> {
  /** What the tabs choose between, for assistive technology. */
  label: string;
  value: T;
  onChange: (value: T) => void;
  tabs: readonly { id: T; label: ReactNode; panel: ReactNode }[];
  /** Shown at the end of the row of tabs. */
  end?: ReactNode;
}

/** A row of tabs over one panel that fills what is left of the height. Only the panel that is shown is there. */
export function Tabs<T extends string>({ label, value, onChange, tabs, end }: TabsProps<T>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === value);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyed(event.key, at, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onChange(tab.id);
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[to ?? 0]?.focus();
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex items-center border-hair border-b">
        <div
          ref={row}
          role="tablist"
          aria-label={label}
          className="relative flex min-w-0 flex-1 scroll-px-2 overflow-x-auto px-2 pt-2 [scrollbar-width:none]"
          onKeyDown={onKeyDown}
        >
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              aria-selected={tab.id === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.id === value ? 0 : -1}
              className={classes(
                "h-8 shrink-0 cursor-default whitespace-nowrap border-b-2 px-1.75 text-12.5 hover:text-text",
                tab.id === value ? "border-accent font-medium text-text" : "border-transparent text-muted",
              )}
              onClick={() => onChange(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {end}
      </div>
      <div
        key={value}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className="flex min-h-0 flex-1 flex-col"
      >
        {tabs[at]?.panel}
      </div>
    </div>
  );
}

function keyed(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
