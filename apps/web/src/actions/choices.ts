import type { DocumentState } from "../document/documentStore.ts";
import type { ViewState } from "../document/view.ts";
import type { Action, MenuName } from "./action.ts";
import { ariaKeys, isMac, readable } from "./keys.ts";
import { runAction } from "./runAction.ts";

/** An action as a line of a menu: plain data and a function. */
export interface Choice {
  id: string;
  label: string;
  keys: string | undefined;
  disabled: boolean;
  checked: boolean | undefined;
  run: () => void;
}

/** The first keys of an action, as people read them here; undefined when it has none. */
export function keysOf(action: Action): string | undefined {
  const [first] = action.keys ?? [];
  return first === undefined ? undefined : readable(first, isMac(navigator.platform));
}

/** The same for aria-keyshortcuts. */
export function ariaKeysOf(action: Action): string | undefined {
  const [first] = action.keys ?? [];
  return first === undefined ? undefined : ariaKeys(first, isMac(navigator.platform));
}

/** The lines of a menu, by group, as they stand now. */
export function menuChoices(
  actions: readonly Action[],
  menu: MenuName,
  state: DocumentState,
  view: ViewState,
): Choice[][] {
  return grouped(actions, (action) => (action.menu?.of === menu ? action.menu.group : undefined), state, view);
}

/** The lines of the menu at the pointer, by group. */
export function contextChoices(actions: readonly Action[], state: DocumentState, view: ViewState): Choice[][] {
  return grouped(actions, (action) => action.context, state, view);
}

function grouped(
  actions: readonly Action[],
  groupOf: (action: Action) => number | undefined,
  state: DocumentState,
  view: ViewState,
): Choice[][] {
  const groups = new Map<number, Choice[]>();
  for (const action of actions) {
    const group = groupOf(action);
    if (group === undefined) continue;
    const choices = groups.get(group) ?? [];
    choices.push(choiceOf(action, state, view));
    groups.set(group, choices);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, choices]) => choices);
}

/** An action as a line of a menu, as it stands now. */
export function choiceOf(action: Action, state: DocumentState, view: ViewState): Choice {
  return {
    id: action.id,
    label: action.labelNow?.(state) ?? action.label,
    keys: keysOf(action),
    disabled: !(action.enabled?.(state) ?? true),
    checked: action.checked?.(view),
    run: () => runAction(action),
  };
}
