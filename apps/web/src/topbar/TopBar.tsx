import { Menubar } from "@base-ui/react/menubar";
import { MENUS } from "../actions/action.ts";
import { ariaKeysOf, keysOf } from "../actions/choices.ts";
import { exportMarkdown } from "../actions/exportMarkdown.ts";
import { exportPdf } from "../actions/exportPdf.ts";
import { exportSvg } from "../actions/exportSvg.ts";
import { findOrDo } from "../actions/findOrDo.ts";
import { runAction } from "../actions/runAction.ts";
import { Button } from "../ui/Button.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { Menu, MenuChoices } from "../ui/Menu.tsx";
import { ActionMenu } from "./ActionMenu.tsx";
import { FileTitle } from "./FileTitle.tsx";
import { Logo } from "./Logo.tsx";

const REPORTS = [exportPdf, exportMarkdown, exportSvg];

/** Menus, the name of what is open, the search for everything, the report. */
export function TopBar() {
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-hair border-b bg-surface px-3.5">
      <Logo />
      <Menubar modal={false} aria-label="Menus" className="flex items-center">
        {MENUS.map((menu) => (
          <Menu
            key={menu}
            inMenubar
            trigger={
              <button
                type="button"
                className="h-8 cursor-default rounded-control px-2 text-muted hover:text-text data-popup-open:bg-hover data-popup-open:text-text"
              >
                {menu}
              </button>
            }
          >
            <ActionMenu menu={menu} />
          </Menu>
        ))}
      </Menubar>
      <FileTitle />
      <Button aria-keyshortcuts={ariaKeysOf(findOrDo)} onClick={() => runAction(findOrDo)}>
        Find or do <Kbd keys={keysOf(findOrDo) ?? ""} />
      </Button>
      <Menu align="end" trigger={<Button look="primary">Report</Button>}>
        <MenuChoices
          groups={[
            REPORTS.map((action) => ({
              id: action.id,
              label: action.label,
              keys: keysOf(action),
              run: () => runAction(action),
            })),
          ]}
        />
      </Menu>
    </header>
  );
}
