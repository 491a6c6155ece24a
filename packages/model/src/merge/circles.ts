import { liesIn } from "../kinds/accepts.ts";
import type { Element } from "../schema/element.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import type { Draft, Sides } from "./draft.ts";
import type { MergeReport } from "./report.ts";

interface Step {
  readonly id: Id;
  readonly zone: Id;
}

/**
 * Opens circles of elements that two branches put into each other: of the memberships that ours does not have, the one
 * whose id sorts last gives way, back to where it was when that is possible.
 */
export function cutCircles(draft: Draft, sides: Sides, report: MergeReport): void {
  for (let circle = findCircle(draft); circle; circle = findCircle(draft)) {
    const isOurs = ({ id, zone }: Step): boolean => placesOf(sides.ours.elements.get(id)).includes(zone);
    const byId = circle.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const last = byId.findLast((step) => !isOurs(step)) ?? byId.at(-1);
    if (last) cut(draft, sides, last, report);
  }
}

function cut(draft: Draft, { base, ours, theirs }: Sides, { id, zone }: Step, report: MergeReport): void {
  const element = draft.elements.get(id);
  if (!element) return;
  const field = element.parent === zone ? "parent" : "zones";
  const { parent, zones = [], ...rest } = element;
  const further = zones.filter((other) => other !== zone);
  draft.elements.set(id, rest);
  const free = (place: Id | undefined): boolean =>
    place !== undefined && place !== zone && draft.elements.has(place) && !liesIn(draft, place, id);
  const earlier = [ours, base].map((side) => side.elements.get(id)?.parent).find(free);
  const back = field === "parent" ? earlier : parent;
  const next = { ...rest, zones: further, ...(back !== undefined && { parent: back }) };
  draft.elements.set(id, normalRecord("elements", next));
  report.clash("elements", id)(
    [field],
    base.elements.get(id)?.[field],
    ours.elements.get(id)?.[field],
    theirs.elements.get(id)?.[field],
  );
  report.repair({ code: "cut", part: "elements", id, path: [field], other: zone });
}

/** The memberships of one circle, or undefined when there is none. Without recursion. */
function findCircle({ elements }: Draft): Step[] | undefined {
  const done = new Set<Id>();
  for (const root of [...elements.keys()].sort()) {
    const trail: { id: Id; places: readonly Id[]; next: number }[] = [];
    const entered = new Set<Id>();
    const enter = (id: Id): void => {
      entered.add(id);
      trail.push({ id, places: placesOf(elements.get(id)), next: 0 });
    };
    if (!done.has(root)) enter(root);
    for (let visit = trail.at(-1); visit; visit = trail.at(-1)) {
      const place = visit.places[visit.next++];
      if (place === undefined) {
        done.add(visit.id);
        entered.delete(visit.id);
        trail.pop();
      } else if (entered.has(place)) {
        const from = trail.findIndex(({ id }) => id === place);
        const ids = trail.slice(from).map(({ id }) => id);
        return ids.map((id, i) => ({ id, zone: ids[i + 1] ?? place }));
      } else if (!done.has(place)) {
        enter(place);
      }
    }
  }
  return undefined;
}

function placesOf(element: Element | undefined): readonly Id[] {
  const { parent, zones = [] } = element ?? {};
  return parent === undefined ? zones : [parent, ...zones];
}
