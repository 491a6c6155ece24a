import { iconPath } from "@bartizan/diagram";
import { kindById, kindLabel } from "@bartizan/model";
import { ChevronRight, EyeOff } from "lucide-react";
import type { ComponentProps } from "react";
import { useDocument } from "../document/useDocument.ts";
import { classes } from "../ui/classes.ts";
import { Icon } from "../ui/Icon.tsx";
import { NameField } from "./NameField.tsx";
import { ROW, type Row } from "./rows.ts";

export interface OutlineRowProps extends Omit<ComponentProps<"div">, "onToggle"> {
  row: Row;
  index: number;
  selected: boolean;
  /** The line that the Tab key leads to. */
  current: boolean;
  renaming: boolean;
  /** Whether what is dragged may be dropped here; undefined when nothing is over this line. */
  drop: boolean | undefined;
  onToggle: () => void;
  onRenamed: (name: string | undefined) => void;
}

/** Pixels that each level is set in. */
const INDENT = 14;

/** One element in the tree. */
export function OutlineRow(props: OutlineRowProps) {
  const { row, index, selected, current, renaming, drop, onToggle, onRenamed, ...rest } = props;
  const label = useDocument(({ model }) => kindLabel(row.kind, model.info.provider));
  return (
    <div
      role="treeitem"
      data-id={row.id}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.count}
      aria-selected={selected}
      aria-expanded={row.open}
      aria-label={`${row.name}, ${label}${row.shown ? "" : ", not in this diagram"}`}
      tabIndex={current ? 0 : -1}
      className={classes(
        "absolute inset-x-0 flex cursor-default select-none items-center gap-1.5 pr-2 focus-visible:outline-offset-[-2px]",
        selected ? "bg-soft" : "hover:bg-hover",
        drop === true && "shadow-[inset_0_0_0_2px_var(--accent)]",
        drop === false && "shadow-[inset_0_0_0_2px_var(--control)]",
      )}
      style={{ top: index * ROW, height: ROW, paddingLeft: 6 + (row.level - 1) * INDENT }}
      {...rest}
    >
      {row.open === undefined ? (
        <span className="w-4 shrink-0" />
      ) : (
        <ChevronRight
          size={16}
          aria-hidden
          className={classes("shrink-0 text-muted", row.open && "rotate-90")}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        />
      )}
      <Icon path={iconPath(kindById(row.kind).icon)} />
      {renaming ? (
        <NameField name={row.name} onDone={onRenamed} />
      ) : (
        <>
          <span className={classes("truncate", !row.shown && "text-muted")}>{`${row.name} `}</span>
          {!row.shown && <EyeOff size={13} aria-hidden className="shrink-0 text-muted" />}
          {label !== row.name && (
            <span className="ml-auto min-w-0 shrink-[99] truncate pl-2 text-11 text-muted @max-[280px]:hidden">
              {label}
            </span>
          )}
        </>
      )}
    </div>
  );
}
