import { add, type Finding } from "./finding.ts";
import { type RawRecord, rawRecords, rawTexts } from "./raw.ts";

interface Visit {
  readonly id: string;
  readonly element: RawRecord | undefined;
  readonly places: readonly string[];
  next: number;
  /** The deepest of its places. */
  around: number;
}

/** So many ids of a circle are named. */
const NAMED = 12;

/** Elements that lie in themselves, each circle told once, and zones nested deeper than `limit`. Without recursion. */
export function checkNesting(document: RawRecord, limit: number): Finding<"cycle" | "tooDeep">[] {
  const findings: Finding<"cycle" | "tooDeep">[] = [];
  const elements = new Map(rawRecords(document, "elements"));
  /** While it is being visited: its place on the trail. */
  const open = new Map<string, number>();
  /** Afterwards: how many zones lie around it, itself included. */
  const depths = new Map<string, number>();

  for (const root of elements.keys()) {
    if (depths.has(root)) continue;
    const trail: Visit[] = [];
    const enter = (id: string): void => {
      const element = elements.get(id);
      open.set(id, trail.length);
      trail.push({ id, element, places: placesOf(element), next: 0, around: 0 });
    };
    enter(root);
    for (let visit = trail.at(-1); visit; visit = trail.at(-1)) {
      const place = visit.places[visit.next];
      const depth = place === undefined ? undefined : depths.get(place);
      if (place === undefined) {
        if (visit.around === limit) {
          add(findings, { code: "tooDeep", path: ["elements", visit.id], key: true, values: { limit } });
        }
        depths.set(visit.id, visit.around + 1);
        open.delete(visit.id);
        trail.pop();
      } else if (depth !== undefined) {
        visit.around = Math.max(visit.around, depth);
        visit.next++;
      } else if (open.has(place)) {
        visit.next++;
        const path = ["elements", visit.id, visit.element?.parent === place ? "parent" : "zones"];
        add(findings, { code: "cycle", path, values: { ids: circleText(trail, open.get(place) ?? 0) } });
      } else if (elements.has(place)) {
        enter(place);
      } else {
        visit.next++;
      }
    }
  }
  return findings;
}

function circleText(trail: readonly Visit[], start: number): string {
  const ids = trail.slice(start, start + NAMED).map(({ id }) => id);
  const rest = trail.length - start > NAMED ? ["…"] : [];
  return [...ids, ...rest, ids[0]].join(" → ");
}

function placesOf(element: RawRecord | undefined): string[] {
  if (!element) return [];
  const further = rawTexts(element.zones).map(([, zone]) => zone);
  return typeof element.parent === "string" ? [element.parent, ...further] : further;
}
