import { cloneElement, type MouseEvent, type ReactElement, type Ref, useRef, useState } from "react";
import { LateMenuPopup, loadMenuPopup } from "./LateMenuPopup.tsx";
import type { MenuGroups } from "./menuChoice.ts";

interface TriggerProps {
  ref?: Ref<HTMLButtonElement>;
  "aria-haspopup"?: "menu";
  "aria-expanded"?: boolean;
  onClick?: (event: MouseEvent) => void;
  onPointerDown?: () => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
}

export interface MenuProps {
  /** What the menu is about, for assistive technology. */
  label: string;
  /** The button that opens it. */
  trigger: ReactElement<TriggerProps>;
  /** Asked for each time it opens. */
  groups: () => MenuGroups;
  align?: "start" | "end";
}

/** A button that opens a list of things to do. */
export function Menu({ label, trigger, groups, align = "start" }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState<MenuGroups>();
  // A press on the button of an open menu closes it before the click arrives, and must not open it again.
  const wasOpen = useRef(false);
  const open = shown !== undefined;
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        "aria-haspopup": "menu",
        "aria-expanded": open,
        onPointerEnter: loadMenuPopup,
        onFocus: loadMenuPopup,
        onPointerDown: () => {
          wasOpen.current = open;
        },
        onClick: (event) => setShown(event.detail > 0 && wasOpen.current ? undefined : groups()),
      })}
      {shown && (
        <LateMenuPopup
          label={label}
          anchor={() => button.current}
          groups={shown}
          align={align}
          onClose={() => setShown(undefined)}
          focusAfter={() => button.current}
        />
      )}
    </>
  );
}
