import { ContextMenu as Base } from "@base-ui/react/context-menu";
import type { ReactElement } from "react";
import { MenuChoices, type MenuChoicesProps } from "./Menu.tsx";
import { menuPopup } from "./menuLook.ts";

export interface ContextMenuProps {
  /** The area that opens it: right button, long press, Shift F10. */
  area: ReactElement;
  groups: MenuChoicesProps["groups"];
  /** Told before the menu shows, with where the pointer is. */
  onOpen?: (event: Event) => void;
}

/** What may be done here, at the pointer. */
export function ContextMenu({ area, groups, onOpen }: ContextMenuProps) {
  return (
    <Base.Root onOpenChange={(open, details) => open && onOpen?.(details.event)}>
      <Base.Trigger render={area} />
      <Base.Portal>
        <Base.Positioner className="z-menu outline-none">
          <Base.Popup className={menuPopup}>
            <MenuChoices groups={groups} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
