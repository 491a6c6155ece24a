import { ListFilter } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { Menu } from "../../ui/Menu.tsx";
import type { MenuChoice } from "../../ui/menuChoice.ts";
import { Select } from "../../ui/Select.tsx";
import { type Sort, setPanel, USUAL_QUERY, usePanel } from "../panelStore.ts";
import { parseQuery, withFilter } from "./parseQuery.ts";

const SORTS: readonly { id: Sort; label: string }[] = [
  { id: "severity", label: "severity" },
  { id: "letter", label: "letter" },
  { id: "element", label: "element" },
];

/** The line that narrows the list: written out, or put together from a menu. `onAdd` is absent where nothing can be added. */
export function QueryLine({ onAdd }: { onAdd: (() => void) | undefined }) {
  const query = usePanel((state) => state.query);
  const sort = usePanel((state) => state.sort);
  const field = useRef<HTMLInputElement>(null);
  const { unknown } = parseQuery(query);
  const adding = onAdd ? [{ id: "add", label: "Add a threat by hand…", run: onAdd }] : [];
  return (
    <>
      <div className="flex min-w-0 flex-[1_1_5rem] items-center gap-1">
        <input
          ref={field}
          type="search"
          data-query
          aria-label="Filter threats"
          aria-invalid={unknown.length > 0}
          placeholder="status:open sev:>=high stride:T crosses:vpc"
          spellCheck={false}
          autoComplete="off"
          value={query}
          className="h-6 w-full min-w-0 rounded-control border border-transparent bg-transparent px-1.5 text-12 text-muted placeholder:text-muted hover:border-hair focus:border-control focus:text-text"
          onChange={({ target }) => setPanel({ query: target.value, active: undefined })}
          onKeyDown={(event) => {
            if (event.key === "Escape" && query !== USUAL_QUERY) {
              event.stopPropagation();
              setPanel({ query: USUAL_QUERY });
            }
          }}
        />
        <Menu
          label="Filters and more"
          align="end"
          trigger={
            <Button look="quiet" size="small" square aria-label="Filters and more">
              <ListFilter size={14} aria-hidden />
            </Button>
          }
          groups={() => [...filterChoices(query), adding]}
        />
      </div>
      <Select label="Sort by" quiet value={sort} options={SORTS} onChange={(next) => setPanel({ sort: next })} />
      {unknown.length > 0 && (
        <p className="w-full text-12 text-boundary">There is no such filter: {unknown.join(" ")}</p>
      )}
    </>
  );
}

const OFFERED = [
  [
    { label: "Open", key: "status", values: ["open"] },
    { label: "Every status", key: "status", values: [] },
    { label: "Decided", key: "is", values: ["decided"] },
    { label: "Reopened", key: "is", values: ["reopened"] },
  ],
  [
    { label: "Possible too", key: "is", values: ["confirmed", "possible"] },
    { label: "Possible only", key: "is", values: ["possible"] },
  ],
  [
    { label: "High and worse", key: "sev", values: [">=high"] },
    { label: "Nothing in the way", key: "is", values: ["bare"] },
    { label: "No control in force", key: "control", values: ["none"] },
    { label: "Held by one line only", key: "is", values: ["single"] },
  ],
] as const;

function filterChoices(query: string): readonly (readonly MenuChoice[])[] {
  const { filters } = parseQuery(query);
  return OFFERED.map((group) =>
    group.map(({ label, key, values }) => {
      const now = filters.find((filter) => filter.key === key)?.values ?? [];
      const checked = now.join() === values.join();
      return {
        id: label,
        label,
        checked,
        run: () => setPanel({ query: withFilter(query, key, checked ? [] : values), active: undefined }),
      };
    }),
  );
}
