import type { Finding } from "./finding.ts";
import { type RawRecord, rawRecords, rawTexts } from "./raw.ts";

interface Visit {
  readonly id: string;
  readonly places: readonly string[];
  next: number;
}

/** Elements that lie in themselves, each circle told once, and zones nested deeper than `limit`. Without recursion. */
export function checkNesting(document: RawRecord, limit: number): Finding<"cycle" | "tooDeep">[] {
  const findings: Finding<"cycle" | "tooDeep">[] = [];
  const places = new Map(rawRecords(document, "elements").map(([id, element]) => [id, placesOf(element)]));
  /** 0 while it is being visited, else how many zones lie around it, itself included. */
  const depths = new Map<string, number>();

  for (const root of places.keys()) {
    if (depths.has(root)) continue;
    const trail: Visit[] = [];
    const enter = (id: string): void => {
      depths.set(id, 0);
      trail.push({ id, places: places.get(id) ?? [], next: 0 });
    };
    enter(root);
    for (let visit = trail.at(-1); visit; visit = trail.at(-1)) {
      const place = visit.places[visit.next++];
      if (place === undefined) {
        const depth = 1 + Math.max(0, ...visit.places.map((inner) => depths.get(inner) ?? 0));
        if (depth === limit + 1) {
          findings.push({ code: "tooDeep", path: ["elements", visit.id], key: true, values: { limit } });
        }
        depths.set(visit.id, depth);
        trail.pop();
      } else if (depths.get(place) === 0) {
        const circle = trail.slice(trail.findIndex(({ id }) => id === place)).map(({ id }) => id);
        findings.push({
          code: "cycle",
          path: ["elements", visit.id, fieldOf(document, visit.id, place)],
          values: { ids: [...circle, place].join(" → ") },
        });
      } else if (!depths.has(place) && places.has(place)) {
        enter(place);
      }
    }
  }
  return findings;
}

function placesOf({ parent, zones }: RawRecord): string[] {
  const further = rawTexts(zones).map(([, zone]) => zone);
  return typeof parent === "string" ? [parent, ...further] : further;
}

function fieldOf(document: RawRecord, id: string, place: string): string {
  const { parent } = rawRecords(document, "elements").find(([known]) => known === id)?.[1] ?? {};
  return parent === place ? "parent" : "zones";
}
