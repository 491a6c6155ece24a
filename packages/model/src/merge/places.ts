import { layoutId } from "../change.ts";
import { equal } from "../diff/equal.ts";
import type { Layout } from "../model.ts";
import { type Bends, type Box, isBends } from "../schema/geometry.ts";

type Place = Box | Bends | undefined;

export interface MergedPlaces {
  readonly layout: Map<string, Map<string, Box | Bends>>;
  /** `diagram/element` where both moved the same thing: ours stands, and nobody needs to decide. */
  readonly both: readonly string[];
}

/** Where things lie, put together. Position, size and being closed are merged on their own. */
export function mergePlaces(base: Layout, ours: Layout, theirs: Layout): MergedPlaces {
  const layout = new Map<string, Map<string, Box | Bends>>();
  const both: string[] = [];
  for (const diagram of [...new Set([...ours.keys(), ...theirs.keys()])].sort()) {
    const [b, o, t] = [base.get(diagram), ours.get(diagram), theirs.get(diagram)];
    const places = new Map<string, Box | Bends>();
    for (const id of new Set([...(o?.keys() ?? []), ...(t?.keys() ?? [])])) {
      const clash = (): void => {
        both.push(layoutId(diagram, id));
      };
      const place = mergePlace(b?.get(id), o?.get(id), t?.get(id), clash);
      if (place) places.set(id, place);
    }
    if (places.size > 0) layout.set(diagram, places);
  }
  return { layout, both: [...new Set(both)].sort() };
}

function mergePlace(base: Place, ours: Place, theirs: Place, clash: () => void): Place {
  if (equal(ours, theirs) || equal(base, theirs)) return ours;
  if (equal(base, ours)) return theirs;
  // Taken away by one side only because nobody had moved it: a place by hand is kept.
  if (!ours || !theirs) return ours ?? theirs;
  if (isBends(ours) || isBends(theirs) || !base || isBends(base)) {
    clash();
    return ours;
  }
  const pick = (same: (a: Box, b: Box) => boolean): Box => {
    if (same(ours, theirs) || same(base, theirs)) return ours;
    if (!same(base, ours)) clash();
    return same(base, ours) ? theirs : ours;
  };
  const { x, y } = pick((a, b) => a.x === b.x && a.y === b.y);
  const { w, h } = pick((a, b) => a.w === b.w && a.h === b.h);
  const { collapsed } = pick((a, b) => a.collapsed === b.collapsed);
  return { x, y, w, h, ...(collapsed && { collapsed }) };
}
