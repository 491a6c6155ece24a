import { cloneElement, type MouseEvent, type ReactElement, useRef, useState } from "react";
import { LateMenuPopup } from "./LateMenuPopup.tsx";
import type { MenuGroups } from "./menuChoice.ts";

export interface ContextMenuProps {
  label: string;
  /** The area that opens it: right button, long press, Shift F10. */
  area: ReactElement<{ onContextMenu?: (event: MouseEvent) => void }>;
  /** Asked for each time it opens, with what opened it. */
  groups: (event: Event) => MenuGroups;
}

interface Opened {
  x: number;
  y: number;
  groups: MenuGroups;
}

/** What may be done here, at the pointer. */
export function ContextMenu({ label, area, groups }: ContextMenuProps) {
  const [opened, setOpened] = useState<Opened>();
  const before = useRef<HTMLElement>(null);
  return (
    <>
      {cloneElement(area, {
        onContextMenu: (event) => {
          event.preventDefault();
          before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
          setOpened({ x: event.clientX, y: event.clientY, groups: groups(event.nativeEvent) });
        },
      })}
      {opened && (
        <LateMenuPopup
          key={`${opened.x},${opened.y}`}
          label={label}
          anchor={() => ({ getBoundingClientRect: () => new DOMRect(opened.x, opened.y, 0, 0) })}
          groups={opened.groups}
          onClose={() => setOpened(undefined)}
          focusAfter={() => before.current}
        />
      )}
    </>
  );
}
