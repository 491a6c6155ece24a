import type { Id, Model } from "@bartizan/model";

/** What is selected: ids of elements and of flows, either may be empty. */
export interface Selection {
  elements: ReadonlySet<Id>;
  flows: ReadonlySet<Id>;
}

export const NOTHING: Selection = { elements: new Set(), flows: new Set() };

/** A selection of exactly these ids. */
export function selectionOf(ids: { elements?: Iterable<Id>; flows?: Iterable<Id> }): Selection {
  return { elements: new Set(ids.elements), flows: new Set(ids.flows) };
}

/** True when both hold the same ids, in whatever order. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a === b || (sameIds(a.elements, b.elements) && sameIds(a.flows, b.flows));
}

/** The selection without what the model no longer holds; the same object when nothing was lost. */
export function existing(selection: Selection, model: Model): Selection {
  const elements = [...selection.elements].filter((id) => model.elements.has(id));
  const flows = [...selection.flows].filter((id) => model.flows.has(id));
  if (elements.length === selection.elements.size && flows.length === selection.flows.size) return selection;
  return selectionOf({ elements, flows });
}

/** The selection with one id added, or taken out when it was in. */
export function toggled(selection: Selection, part: "elements" | "flows", id: Id): Selection {
  const ids = new Set(selection[part]);
  if (!ids.delete(id)) ids.add(id);
  return { ...selection, [part]: ids };
}

/** The one selected element or flow; undefined when none or several are selected. */
export function only(selection: Selection): Id | undefined {
  if (selection.elements.size + selection.flows.size !== 1) return undefined;
  const [element] = selection.elements;
  const [flow] = selection.flows;
  return element ?? flow;
}

/** Whether neither an element nor a flow is selected. */
export function isEmpty(selection: Selection): boolean {
  return selection.elements.size + selection.flows.size === 0;
}

function sameIds(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  if (a.size !== b.size) return false;
  for (const id of a) if (!b.has(id)) return false;
  return true;
}
