import { iconPath } from "@bartizan/diagram";
import { type Id, kindOf } from "@bartizan/model";
import { useMemo, useRef, useState } from "react";
import { documentStore } from "../document/documentStore.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useRowWindow } from "../ui/useRowWindow.ts";
import { type ChoiceRow, choiceRows, toggledAll } from "./choosing.ts";

/** Height of a line, and what each level is set in, in pixels. */
const ROW = 26;
const INDENT = 16;

export interface ElementChoiceProps {
  chosen: readonly Id[];
  onChange: (chosen: Id[]) => void;
}

/** The elements of the model with a box to tick each; a zone goes with all that lies in it. */
export function ElementChoice({ chosen, onChange }: ElementChoiceProps) {
  const { model, graph, selection } = documentStore.getState();
  const [query, setQuery] = useState("");
  const scroller = useRef<HTMLDivElement>(null);
  const ticked = useMemo(() => new Set(chosen), [chosen]);
  const rows = useMemo(() => choiceRows(model, graph, ticked, query), [model, graph, ticked, query]);
  const { first, end } = useRowWindow(scroller, rows.length, ROW);
  const selected = [...selection.elements];
  return (
    <fieldset aria-label="Elements that the diagram shows" className="-mt-2 flex flex-col gap-2">
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <TextField
            label="Find elements"
            quietLabel
            placeholder="Find elements"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </div>
        <Button onClick={() => onChange([...model.elements.keys()])}>All</Button>
        <Button onClick={() => onChange([])}>None</Button>
        {selected.length > 0 && (
          <Button onClick={() => onChange(selected.flatMap((id) => [id, ...graph.contents(id)]))}>Selected</Button>
        )}
      </div>
      <div ref={scroller} className="h-48 overflow-y-auto rounded-control border border-hair">
        <div className="relative" style={{ height: rows.length * ROW }}>
          {rows.slice(first, end).map((row, offset) => (
            <Line
              key={row.id}
              row={row}
              top={(first + offset) * ROW}
              onToggle={() => onChange(toggledAll(graph, ticked, row))}
            />
          ))}
        </div>
        {rows.length === 0 && <p className="p-3 text-12 text-muted">Nothing of that name.</p>}
      </div>
      <p className="text-12 text-muted">
        {ticked.size} of {model.elements.size} chosen
      </p>
    </fieldset>
  );
}

function Line({ row, top, onToggle }: { row: ChoiceRow; top: number; onToggle: () => void }) {
  const { id, name, kind, level, state } = row;
  return (
    <label
      className="absolute inset-x-0 flex cursor-default items-center gap-2 pr-2 hover:bg-hover"
      style={{ top, height: ROW, paddingLeft: 8 + (level - 1) * INDENT }}
    >
      <input
        ref={(box) => {
          if (box) box.indeterminate = state === "some";
        }}
        type="checkbox"
        data-choice={id}
        checked={state !== "none"}
        className="accent-accent"
        onChange={onToggle}
      />
      <Icon path={iconPath(kindOf({ kind, name }).icon)} />
      <span className="truncate">{name}</span>
    </label>
  );
}
