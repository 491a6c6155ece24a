import { useState } from "react";
import { MENUS } from "../actions/action.ts";
import { ACTIONS } from "../actions/index.ts";
import { isMac, readable } from "../actions/keys.ts";
import { closeDialog } from "../document/dialogs.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { TextField } from "../ui/TextField.tsx";
import { GESTURES } from "./gestures.ts";

interface Line {
  label: string;
  keys: readonly string[];
}

/** All keys, from the list of actions, and all gestures. */
export function Shortcuts() {
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const sections = linesByMenu()
    .map(([title, lines]) => [title, lines.filter(({ label }) => label.toLowerCase().includes(wanted))] as const)
    .filter(([, lines]) => lines.length > 0);
  return (
    <Dialog title="Keys and gestures" open onClose={closeDialog} width="wide">
      <TextField
        label="Search keys and gestures"
        quietLabel
        placeholder="Search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="mt-3 gap-8 sm:columns-2">
        {sections.map(([title, lines]) => (
          <section key={title} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 font-semibold text-12 text-muted">{title}</h3>
            <dl>
              {lines.map(({ label, keys }) => (
                <div key={label} className="flex items-center gap-3 border-hair border-b py-1.25">
                  <dt className="flex-1">{label}</dt>
                  <dd className="flex shrink-0 gap-1">
                    {keys.map((one) => (
                      <Kbd key={one} keys={one} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function linesByMenu(): [string, Line[]][] {
  const mac = isMac(navigator.platform);
  const byMenu = MENUS.map((menu): [string, Line[]] => [
    menu,
    ACTIONS.filter((action) => action.menu?.of === menu && action.keys).map(({ label, keys = [] }) => ({
      label,
      keys: keys.map((one) => readable(one, mac)),
    })),
  ]);
  return [...byMenu, ...GESTURES.map(({ title, lines }): [string, Line[]] => [title, [...lines]])];
}
