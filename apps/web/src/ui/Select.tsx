import { Select as Base } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import { classes } from "./classes.ts";
import { menuItem, menuPopup } from "./menuLook.ts";

export interface SelectProps<T extends string> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly {
    id: T;
    label: string;
    /** What the closed field shows instead. */
    short?: string;
  }[];
  /** Smaller, without a frame until hovered. */
  quiet?: boolean;
  disabled?: boolean;
  /** 24 instead of 32 px high. */
  small?: boolean;
  /** Marked as still to be answered. */
  open?: boolean;
}

/** One choice out of a list that opens. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, onChange, options, quiet, disabled, small, open } = props;
  const items = options.map((option) => ({ value: option.id, label: option.short ?? option.label }));
  return (
    <Base.Root
      items={items}
      value={value}
      onValueChange={(next) => next !== null && onChange(next)}
      disabled={disabled ?? false}
      modal={false}
    >
      <Base.Trigger
        aria-label={label}
        className={classes(
          "inline-flex max-w-full cursor-default items-center gap-1.5 rounded-control border text-text hover:border-control",
          quiet && "h-6 border-transparent px-1.5 text-12 text-muted",
          !quiet && (small ? "h-6 border-hair bg-surface px-2 text-12" : "h-8 border-hair bg-surface px-2.5 text-13"),
          open && "font-semibold shadow-open",
        )}
      >
        <Base.Value className="truncate" />
        <Base.Icon>
          <ChevronDown size={14} aria-hidden />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="z-menu outline-none" sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className={classes(menuPopup, "max-h-(--available-height) overflow-auto")}>
            <Base.List>
              {options.map((option) => (
                <Base.Item key={option.id} value={option.id} className={menuItem}>
                  <Base.ItemText className="flex-1">{option.label}</Base.ItemText>
                  <span className="w-4">
                    <Base.ItemIndicator>
                      <Check size={14} aria-hidden />
                    </Base.ItemIndicator>
                  </span>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
