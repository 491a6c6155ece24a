import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Kbd } from "./Kbd.tsx";
import { menuItem, menuPopup, menuSeparator } from "./menuLook.ts";

/** One choice of a menu. `keys` as people read them; `checked` makes it a box to tick. */
export interface MenuChoice {
  id: string;
  label: string;
  keys?: string | undefined;
  icon?: ReactNode;
  disabled?: boolean;
  checked?: boolean | undefined;
  run: () => void;
}

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  /** MenuChoices; drawn only while the menu is open. */
  children: ReactNode;
  align?: "start" | "end";
  /** It is one of the menus of a Menubar, which then says whether the page is held. */
  inMenubar?: boolean;
}

/** A button that opens a list of things to do. Inside a Menubar it is one of its menus. */
export function Menu({ trigger, children, align = "start", inMenubar = false }: MenuProps) {
  return (
    <Base.Root {...(!inMenubar && { modal: false })}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-menu outline-none" sideOffset={4} align={align}>
          <Base.Popup className={menuPopup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export interface MenuChoicesProps {
  /** Choices by group; a line is drawn between groups. */
  groups: readonly (readonly MenuChoice[])[];
}

/** The choices of a menu. */
export function MenuChoices({ groups }: MenuChoicesProps) {
  const shown = groups.filter((group) => group.length > 0);
  return shown.map((group, index) => (
    <Base.Group key={group[0]?.id ?? index}>
      {index > 0 && <Base.Separator className={menuSeparator} />}
      {group.map((choice) => (
        <Choice key={choice.id} choice={choice} />
      ))}
    </Base.Group>
  ));
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
      <Base.Item className={menuItem} disabled={disabled} onClick={run}>
        {body}
      </Base.Item>
    );
  }
  return (
    <Base.CheckboxItem className={menuItem} disabled={disabled} checked={checked} onCheckedChange={run} closeOnClick>
      {body}
      <span className="w-4">
        <Base.CheckboxItemIndicator>
          <Check size={14} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
    </Base.CheckboxItem>
  );
}
