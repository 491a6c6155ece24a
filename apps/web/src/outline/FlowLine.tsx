import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ComponentProps } from "react";
import { classes } from "../ui/classes.ts";
import type { FlowRow } from "./flowRows.ts";
import { NameField } from "./NameField.tsx";
import { ROW } from "./rows.ts";

export interface FlowLineProps extends ComponentProps<"div"> {
  row: FlowRow;
  index: number;
  count: number;
  selected: boolean;
  /** The line that the Tab key leads to. */
  current: boolean;
  renaming: boolean;
  onRenamed: (name: string | undefined) => void;
}

/** One flow of an element: its way, its other end, its label. */
export function FlowLine(props: FlowLineProps) {
  const { row, index, count, selected, current, renaming, onRenamed, ...rest } = props;
  const Way = row.way === "to" ? ArrowRight : ArrowLeft;
  return (
    <div
      role="treeitem"
      data-id={row.id}
      aria-level={1}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-selected={selected}
      aria-label={`${row.way} ${row.other}${row.name === undefined ? "" : `, ${row.name}`}`}
      tabIndex={current ? 0 : -1}
      className={classes(
        "absolute inset-x-0 flex cursor-default select-none items-center gap-1.5 px-2.5 focus-visible:outline-offset-[-2px]",
        selected ? "bg-soft" : "hover:bg-hover",
      )}
      style={{ top: index * ROW, height: ROW }}
      {...rest}
    >
      <Way size={14} aria-hidden className="shrink-0 text-muted" />
      {renaming ? (
        <NameField name={row.name ?? ""} onDone={onRenamed} />
      ) : (
        <>
          <span className="truncate">{`${row.other} `}</span>
          <span className="ml-auto min-w-0 shrink-[4] truncate pl-2 text-11 text-muted">{row.name}</span>
        </>
      )}
    </div>
  );
}
