import type { Id } from "@bartizan/model";
import { documentStore, select } from "../../document/documentStore.ts";
import { canvasDoor } from "../../document/doors.ts";
import { reveal } from "../../document/reveal.ts";
import { isEmpty } from "../../document/selection.ts";
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

/** Selects an element or flow on the canvas and brings it into view, with what it is about, without changing the list. */
export function showOnCanvas(target: Id, also: Iterable<Id> = []): void {
  const { model, graph } = documentStore.getState();
  const flow = model.flows.get(target);
  hold(() => select(flow ? { flows: [target] } : { elements: [target] }));
  const elements = flow ? [flow.from, flow.to] : [target];
  const around = [...also].filter((id) => model.elements.has(id) && graph.contents(id).length < MANY);
  canvasDoor.current?.fitTo({ elements: [...elements, ...around], flows: flow ? [target] : [] });
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
