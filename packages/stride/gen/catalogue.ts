import { CATALOGUE } from "../src/catalogue/catalogue.ts";
import { CONTROL_PROSE } from "../src/catalogue/controls/prose.ts";
import { EXAMPLES } from "../src/catalogue/threats/examples.ts";
import { THREAT_PROSE } from "../src/catalogue/threats/prose.ts";
import { controlPage } from "./pages/controlPage.ts";
import { indexPage } from "./pages/indexPage.ts";
import { leftOutPage } from "./pages/leftOutPage.ts";
import { noisePage } from "./pages/noisePage.ts";
import { threatPage } from "./pages/threatPage.ts";

const FOLDER = "docs/catalogue";

export const owns = [FOLDER];

/** One page for each threat and control, an index, and what was left out and measured. */
export async function generate(): Promise<{ path: string; content: string }[]> {
  const threats = CATALOGUE.threats.map((entry) => {
    const prose = THREAT_PROSE[entry.id];
    if (!prose) throw new Error(`${entry.id} has no prose`);
    return { path: `${FOLDER}/threats/${entry.id}.md`, content: threatPage(entry, prose, EXAMPLES[entry.id] ?? []) };
  });
  const controls = CATALOGUE.controls.map((control) => {
    const prose = CONTROL_PROSE[control.id];
    if (!prose) throw new Error(`${control.id} has no prose`);
    return { path: `${FOLDER}/controls/${control.id}.md`, content: controlPage(control, prose) };
  });
  return [
    { path: `${FOLDER}/README.md`, content: indexPage() },
    { path: `${FOLDER}/left-out.md`, content: leftOutPage() },
    { path: `${FOLDER}/noise.md`, content: noisePage() },
    ...threats,
    ...controls,
  ];
}
