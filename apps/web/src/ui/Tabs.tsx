import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export interface TabsProps<T extends string> {
  /** What the tabs choose between, for assistive technology. */
  label: string;
  value: T;
  onChange: (value: T) => void;
  tabs: readonly { id: T; label: ReactNode; panel: ReactNode }[];
  /** Shown at the end of the row of tabs. */
  end?: ReactNode;
}

/** A row of tabs over one panel that fills what is left of the height. */
export function Tabs<T extends string>({ label, value, onChange, tabs, end }: TabsProps<T>) {
  return (
    <Base.Root value={value} onValueChange={onChange} className="flex min-h-0 flex-1 flex-col">
      <div className="flex items-center border-hair border-b pr-2">
        <Base.List
          aria-label={label}
          className="relative flex min-w-0 flex-1 scroll-px-2.5 gap-0.5 overflow-x-auto px-2.5 pt-2 [scrollbar-width:none]"
        >
          {tabs.map((tab) => (
            <Base.Tab
              key={tab.id}
              value={tab.id}
              className="h-8 shrink-0 cursor-default whitespace-nowrap border-transparent border-b-2 px-2 text-12.5 text-muted hover:text-text data-active:border-accent data-active:font-medium data-active:text-text"
            >
              {tab.label}
            </Base.Tab>
          ))}
        </Base.List>
        {end}
      </div>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} className="flex min-h-0 flex-1 flex-col outline-none">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
