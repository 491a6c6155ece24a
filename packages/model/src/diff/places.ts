import { type Change, splitLayoutId } from "../change.ts";
import type { Model } from "../model.ts";
import type { ToldPlaces } from "./told.ts";

/** How many things lie elsewhere in each diagram, by its name. What came or went is not counted: it is told anyway. */
export function toldPlaces(before: Model, after: Model, change: Change): ToldPlaces[] {
  const counts = new Map<string, { elements: number; flows: number }>();
  for (const { part, id } of change) {
    if (part !== "layout") continue;
    const [diagram, thing] = splitLayoutId(id);
    const count = counts.get(diagram) ?? { elements: 0, flows: 0 };
    if (before.elements.has(thing) && after.elements.has(thing)) count.elements++;
    if (before.flows.has(thing) && after.flows.has(thing)) count.flows++;
    counts.set(diagram, count);
  }
  return [...counts]
    .filter(([, { elements, flows }]) => elements + flows > 0)
    .map(([diagram, count]) => {
      const { name } = after.diagrams.get(diagram) ?? before.diagrams.get(diagram) ?? { name: "" };
      return { diagram, name: name || diagram, ...count };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
