import type { MenuName } from "../actions/action.ts";
import { menuChoices } from "../actions/choices.ts";
import { ACTIONS } from "../actions/index.ts";
import { useDocument } from "../document/useDocument.ts";
import { useView } from "../document/view.ts";
import { MenuChoices } from "../ui/Menu.tsx";

/** The lines of one menu, as they stand now. Rendered only while the menu is open. */
export function ActionMenu({ menu }: { menu: MenuName }) {
  const state = useDocument((all) => all);
  const view = useView((all) => all);
  return <MenuChoices groups={menuChoices(ACTIONS, menu, state, view)} />;
}
