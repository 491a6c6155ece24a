import { lazy, Suspense } from "react";
import type { MenuPopupProps } from "./MenuPopup.tsx";

const load = async () => ({ default: (await import("./MenuPopup.tsx")).MenuPopup });
const Popup = lazy(load);

/** Fetches the code of menus ahead of the first opening: when a pointer or the focus comes near. */
export function loadMenuPopup(): void {
  void load();
}

/** An open list of choices, as soon as its code is there. */
export function LateMenuPopup(props: MenuPopupProps) {
  return (
    <Suspense fallback={null}>
      <Popup {...props} />
    </Suspense>
  );
}
