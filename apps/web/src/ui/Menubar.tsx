import { type KeyboardEvent, useRef, useState } from "react";
import { classes } from "./classes.ts";
import { LateMenuPopup, loadMenuPopup } from "./LateMenuPopup.tsx";
import type { MenuGroups } from "./menuChoice.ts";

export interface MenubarProps<T extends string> {
  label: string;
  menus: readonly T[];
  /** Asked for each time one opens. */
  groups: (menu: T) => MenuGroups;
}

/** A row of menus (WAI-ARIA menubar): once one is open, hovering and the arrow keys go to its neighbours. */
export function Menubar<T extends string>({ label, menus, groups }: MenubarProps<T>) {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ menu: T; groups: MenuGroups }>();
  const [current, setCurrent] = useState(menus[0]);
  const wasOpen = useRef(false);

  const buttonOf = (menu: T | undefined) =>
    bar.current?.querySelectorAll<HTMLElement>("[role=menuitem]")[menu === undefined ? 0 : menus.indexOf(menu)] ?? null;
  const show = (menu: T) => {
    setCurrent(menu);
    setOpen({ menu, groups: groups(menu) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next =
      step === undefined
        ? undefined
        : menus[(menus.indexOf(current ?? ("" as T)) + step + menus.length) % menus.length];
    if (next !== undefined) {
      setCurrent(next);
      if (open) show(next);
      else buttonOf(next)?.focus();
    } else if (event.key === "ArrowDown" && !open && current !== undefined) show(current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div
        ref={bar}
        role="menubar"
        aria-label={label}
        className="flex items-center"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {menus.map((menu) => (
          <button
            key={menu}
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open?.menu === menu}
            tabIndex={menu === current ? 0 : -1}
            className={classes(
              "h-8 cursor-default rounded-control px-2 hover:text-text",
              open?.menu === menu ? "bg-hover text-text" : "text-muted",
            )}
            onPointerEnter={() => {
              loadMenuPopup();
              if (open && open.menu !== menu) show(menu);
            }}
            onFocus={() => {
              loadMenuPopup();
              setCurrent(menu);
            }}
            onPointerDown={() => {
              wasOpen.current = open?.menu === menu;
            }}
            onClick={(event) => (event.detail > 0 && wasOpen.current ? setOpen(undefined) : show(menu))}
          >
            {menu}
          </button>
        ))}
      </div>
      {/* Outside the bar: in there, only menu items may be. */}
      {open && (
        <LateMenuPopup
          key={open.menu}
          label={open.menu}
          anchor={() => buttonOf(open.menu)}
          groups={open.groups}
          onClose={() => setOpen((now) => (now?.menu === open.menu ? undefined : now))}
          onKeyDown={onKeyDown}
          focusAfter={() => buttonOf(open.menu)}
        />
      )}
    </>
  );
}
