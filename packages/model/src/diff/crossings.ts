import type { Change } from "../change.ts";
import type { Crossing } from "../graph/crossing.ts";
import { type Graph, graphOf } from "../graph.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { kindAndName, nameIn } from "./names.ts";
import type { ToldCrossing, ToldCrossings } from "./told.ts";

/** The flows that cross other trust boundaries than before, by name. */
export function toldCrossings(before: Model, after: Model, change: Change): ToldCrossings[] {
  const flows = flowsToLookAt(before, after, change);
  if (flows.size === 0) return [];
  const [was, is] = [graphOf(before), graphOf(after)];
  const told: ToldCrossings[] = [];
  for (const flow of flows) {
    const [earlier, now] = [bordersOf(was, flow), bordersOf(is, flow)];
    const appear = onlyIn(now, earlier, after);
    const disappear = onlyIn(earlier, now, before);
    if (appear.length + disappear.length === 0) continue;
    told.push({ flow, name: nameIn(after.flows.has(flow) ? after : before, flow), appear, disappear });
  }
  return told.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.flow < b.flow ? -1 : 1));
}

/** Those that were edited; all of them when something lies elsewhere or is another kind of border. */
function flowsToLookAt(before: Model, after: Model, change: Change): ReadonlySet<Id> {
  const anyBorder = change.some((edit) => {
    if (edit.part !== "elements") return false;
    const [was, is] = [edit.before, edit.after];
    if (!was || !is) return false;
    return (["parent", "zones", "kind", "boundary"] as const).some((field) => was[field] !== is[field]);
  });
  if (anyBorder) return new Set([...before.flows.keys(), ...after.flows.keys()]);
  return new Set(change.flatMap(({ part, id }) => (part === "flows" ? [id] : [])));
}

/** Without its own ends: every flow from a pod leaves the pod. */
function bordersOf(graph: Graph, flow: Id): readonly Crossing[] {
  const { from, to } = graph.model.flows.get(flow) ?? {};
  return graph.crossings(flow).filter(({ zone }) => zone !== from && zone !== to && graph.isBoundary(zone));
}

function onlyIn(crossings: readonly Crossing[], others: readonly Crossing[], model: Model): ToldCrossing[] {
  return crossings
    .filter(({ zone, side }) => !others.some((other) => other.zone === zone && other.side === side))
    .map(({ zone, side, direction }) => ({ zone, name: kindAndName(model, zone), side, direction }));
}
