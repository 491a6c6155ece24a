import { MENUS, type MenuName } from "../actions/action.ts";
import { ariaKeysOf, choiceOf, keysOf, menuChoices } from "../actions/choices.ts";
import { exportMarkdown } from "../actions/exportMarkdown.ts";
import { exportPdf } from "../actions/exportPdf.ts";
import { exportSvg } from "../actions/exportSvg.ts";
import { findOrDo } from "../actions/findOrDo.ts";
import { ACTIONS } from "../actions/index.ts";
import { runAction } from "../actions/runAction.ts";
import { documentStore } from "../document/documentStore.ts";
import { viewStore } from "../document/view.ts";
import { Button } from "../ui/Button.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { Menu } from "../ui/Menu.tsx";
import { Menubar } from "../ui/Menubar.tsx";
import { FileTitle } from "./FileTitle.tsx";
import { Logo } from "./Logo.tsx";

const REPORTS = [exportPdf, exportMarkdown, exportSvg];

/** Menus, the name of what is open, the search for everything, the report. */
export function TopBar() {
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-hair border-b bg-surface px-3.5">
      <Logo />
      <Menubar label="Menus" menus={MENUS} groups={choicesOf} />
      <FileTitle />
      <Button aria-keyshortcuts={ariaKeysOf(findOrDo)} onClick={() => runAction(findOrDo)}>
        Find or do <Kbd keys={keysOf(findOrDo) ?? ""} />
      </Button>
      <Menu label="Report" align="end" trigger={<Button look="primary">Report</Button>} groups={reports} />
    </header>
  );
}

function choicesOf(menu: MenuName) {
  return menuChoices(ACTIONS, menu, documentStore.getState(), viewStore.getState());
}

function reports() {
  return [REPORTS.map((action) => choiceOf(action, documentStore.getState(), viewStore.getState()))];
}
