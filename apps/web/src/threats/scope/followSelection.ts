import type { Id } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";
import { documentStore, select } from "../../document/documentStore.ts";
import { canvasDoor } from "../../document/doors.ts";
import { reveal, showDiagramOf } from "../../document/reveal.ts";
import { isEmpty } from "../../document/selection.ts";
import { light } from "../../document/spotlight.ts";
import { fullName } from "../../document/targetName.ts";
import { threatTitle } from "../../document/threatTitle.ts";
import { setPanel } from "../panelStore.ts";

/** True while the panel itself selects something: what it lists then stays. */
let holding = false;

/** Narrows the list to what is selected, whenever that changes; returns how to stop. */
export function followSelection(): () => void {
  const take = () => {
    const { selection } = documentStore.getState();
    setPanel({ scope: isEmpty(selection) ? undefined : selection, active: undefined });
  };
  take();
  return documentStore.subscribe((state, before) => {
    if (state.opened !== before.opened) setPanel({ opened: undefined, deciding: undefined, expanded: new Set() });
    if (state.selection !== before.selection && !holding) take();
  });
}

/** Leads to a field in the inspector without changing what the list shows. */
export function lead(target: Id, field?: string): void {
  hold(() => reveal(target, field));
}

/**
 * Shows on the canvas what threats are about, without changing the list: their elements, the flows they came by and the
 * borders that those cross are in view, the rest is dimmed.
 */
export function showOnCanvas(threats: readonly TriagedThreat[]): void {
  const [first] = threats;
  if (!first) return;
  const { model, graph } = documentStore.getState();
  const targets = threats.map(({ target }) => target);
  const flows = new Set(
    threats.flatMap(({ target, flow }) => [target, flow ?? ""]).filter((id) => model.flows.has(id)),
  );
  const ends = [...flows].flatMap((id) => {
    const flow = model.flows.get(id);
    return flow ? [flow.from, flow.to] : [];
  });
  const elements = new Set([...targets, ...ends].filter((id) => model.elements.has(id)));
  const borders = new Set(threats.flatMap(({ crosses }) => crosses.map(({ zone }) => zone)));
  hold(() => {
    showDiagramOf(first.target);
    select({ elements: targets.filter((id) => model.elements.has(id)), flows: targets.filter((id) => flows.has(id)) });
  });
  const around = [...borders].filter((id) => graph.contents(id).length < MANY);
  canvasDoor.current?.fitTo({ elements: [...elements, ...around], flows });
  const names = [...new Set(targets)].map((id) => fullName(model, id));
  const where = names.length > 1 ? `${names.length} places` : names[0];
  light({ elements, flows, borders, text: `${threatTitle(first, model)} · ${where}` });
}

/** A zone with more inside than this is not brought into view as a whole. */
const MANY = 60;

function hold(run: () => void): void {
  holding = true;
  try {
    run();
  } finally {
    holding = false;
  }
}
