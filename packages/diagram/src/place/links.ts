import { type DrawnTree, drawsFlow, type Id, type Model } from "@bartizan/model";
import { measure } from "../text/measure.ts";

/** Two neighbours in one zone between which, or between whose contents, something flows. */
export interface Link {
  readonly from: Id;
  readonly to: Id;
  /** About how wide the label is, pixels. */
  readonly label: number;
}

/** The flows of a diagram as seen by each zone (undefined: the canvas): between the children that hold their ends. */
export function linksByZone(model: Model, diagram: Id, tree: DrawnTree): ReadonlyMap<Id | undefined, readonly Link[]> {
  const links = new Map<Id | undefined, Link[]>();
  const shown = model.diagrams.get(diagram);
  const flows = [...model.flows].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, flow] of flows) {
    if (!tree.ids.has(flow.from) || !tree.ids.has(flow.to) || !drawsFlow(shown, flow)) continue;
    const outOf = chain(tree, flow.from);
    const into = chain(tree, flow.to);
    let shared = 0;
    while (outOf.at(-1 - shared) === into.at(-1 - shared) && shared < outOf.length && shared < into.length) shared += 1;
    const from = outOf.at(-1 - shared);
    const to = into.at(-1 - shared);
    // One end lies inside the other, or is it.
    if (from === undefined || to === undefined) continue;
    const zone = tree.parent.get(from);
    const list = links.get(zone) ?? [];
    list.push({ from, to, label: labelWidth(flow.name, flow.facts?.protocol) });
    links.set(zone, list);
  }
  return links;
}

/** Itself and the zones around it, inner first. */
function chain(tree: DrawnTree, id: Id): Id[] {
  const ids = [id];
  for (let at = tree.parent.get(id); at !== undefined; at = tree.parent.get(at)) ids.push(at);
  return ids;
}

function labelWidth(name: string | undefined, protocol: unknown): number {
  if (!name) return protocol === undefined ? 0 : 72;
  return Math.min(168, measure(name, 11, 500) + 30);
}
