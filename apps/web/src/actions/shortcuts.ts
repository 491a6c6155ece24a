import { viewStore } from "../document/view.ts";
import type { Action } from "./action.ts";
import { isMac, matches } from "./keys.ts";
import { runAction } from "./runAction.ts";

const FIELDS =
  "input:not([type=radio]):not([type=checkbox]):not([type=button]), textarea, select, [contenteditable=true]";
const OVERLAYS = "dialog, [role=dialog], [role=alertdialog], [role=menu], [role=listbox]";
const DRAWING = "[data-region=canvas], [data-region=outline]";

/** Listens for the keys of the actions on the whole page; returns how to stop. */
export function listenForKeys(actions: readonly Action[], page: Document): () => void {
  const mac = isMac(navigator.platform);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const action = actions.find((one) => one.keys?.some((keys) => matches(keys, event, mac)) && counts(one, event));
    if (!action) return;
    event.preventDefault();
    runAction(action);
  };
  page.addEventListener("keydown", onKeyDown);
  return () => page.removeEventListener("keydown", onKeyDown);
}

/** Whether keys pressed here are meant for this action. */
function counts(action: Action, event: KeyboardEvent): boolean {
  const where = action.keysIn ?? "outside fields";
  if (where === "everywhere") return true;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest(FIELDS) || at?.closest(OVERLAYS)) return false;
  const single = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
  if (single && !viewStore.getState().singleKeys) return false;
  if (where === "outside fields") return true;
  return at === null || at === at.ownerDocument.body || at.closest(DRAWING) !== null;
}
