import { CSPProvider } from "@base-ui/react/csp-provider";
import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Kbd } from "./Kbd.tsx";
import type { MenuChoice, MenuGroups } from "./menuChoice.ts";

/** What a list is put beside: an element, or a place in the window. */
export type Anchor = () => Element | { getBoundingClientRect: () => DOMRect } | null;

export interface MenuPopupProps {
  label: string;
  anchor: Anchor;
  groups: MenuGroups;
  align?: "start" | "end";
  onClose: () => void;
  /** Keys that the list itself has no use for. */
  onKeyDown?: (event: KeyboardEvent) => void;
  /** What has the focus afterwards. */
  focusAfter: () => HTMLElement | null;
}

const ITEM =
  "flex h-7.5 cursor-default select-none items-center gap-3 rounded-control px-2.5 outline-none data-disabled:text-muted data-disabled:opacity-60 data-highlighted:bg-soft data-highlighted:data-disabled:bg-transparent";

/** An open list of choices. It comes with a library of its own, so it is loaded when the first list opens. */
export function MenuPopup({ label, anchor, groups, align = "start", onClose, onKeyDown, focusAfter }: MenuPopupProps) {
  const shown = groups.filter((group) => group.length > 0);
  return (
    <CSPProvider disableStyleElements>
      <Base.Root open onOpenChange={(open) => !open && onClose()} modal={false}>
        <Base.Portal>
          <Base.Positioner anchor={anchor} className="z-menu outline-none" sideOffset={4} align={align}>
            <Base.Popup
              aria-label={label}
              finalFocus={focusAfter}
              onKeyDown={onKeyDown}
              className="min-w-48 rounded-panel border border-hair bg-raised p-1 text-13 text-text shadow-pop outline-none"
            >
              {shown.map((group, index) => (
                <Base.Group key={group[0]?.id}>
                  {index > 0 && <Base.Separator className="mx-1 my-1 h-px bg-hair" />}
                  {group.map((choice) => (
                    <Choice key={choice.id} choice={choice} />
                  ))}
                </Base.Group>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}

function Choice({ choice }: { choice: MenuChoice }) {
  const { label, keys, icon, disabled = false, checked, run } = choice;
  const body = (
    <>
      {icon}
      <span className="flex-1">{label}</span>
      {keys && <Kbd keys={keys} />}
    </>
  );
  if (checked === undefined) {
    return (
      <Base.Item className={ITEM} disabled={disabled} onClick={run}>
        {body}
      </Base.Item>
    );
  }
  return (
    <Base.CheckboxItem className={ITEM} disabled={disabled} checked={checked} onCheckedChange={run} closeOnClick>
      {body}
      <span className="w-4">
        <Base.CheckboxItemIndicator>
          <Check size={14} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
    </Base.CheckboxItem>
  );
}
