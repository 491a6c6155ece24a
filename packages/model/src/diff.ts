import { type Change, type Edit, INFO_ID, layoutId, NO_CHANGE, type Part } from "./change.ts";
import { equal } from "./diff/equal.ts";
import { KEYED_PARTS, type Layout, type Model } from "./model.ts";

/**
 * What makes `after` of `before`: one edit for each record that differs, part by part in the order of the file, by id.
 * Records are compared by what they say; shared ones cost nothing. Nothing when the models say the same.
 */
export function diff(before: Model, after: Model): Change {
  if (before === after) return NO_CHANGE;
  const edits: Edit[] = [];
  if (!equal(before.info, after.info)) {
    edits.push({ part: "info", id: INFO_ID, before: before.info, after: after.info });
  }
  for (const part of KEYED_PARTS) compareMaps(part, before[part], after[part], edits);
  compareMaps("unknown", before.unknown, after.unknown, edits);
  compareMaps("layout", flat(before.layout, after.layout), flat(after.layout, before.layout), edits);
  return edits;
}

type Records = ReadonlyMap<string, unknown>;

function compareMaps(part: Part, before: Records, after: Records, edits: Edit[]): void {
  if (before === after) return;
  const differing: string[] = [];
  for (const [id, record] of before) if (!equal(record, after.get(id))) differing.push(id);
  for (const id of after.keys()) if (!before.has(id)) differing.push(id);
  for (const id of differing.sort()) {
    edits.push({ part, id, before: before.get(id), after: after.get(id) } as Edit);
  }
}

/** The places of all diagrams in one map, leaving out those of diagrams that the other model shares. */
function flat(layout: Layout, other: Layout): Records {
  const places = new Map<string, unknown>();
  for (const [diagram, boxes] of layout) {
    if (other.get(diagram) === boxes) continue;
    for (const [id, place] of boxes) places.set(layoutId(diagram, id), place);
  }
  return places;
}
