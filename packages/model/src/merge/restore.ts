import type { Part } from "../change.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { type Draft, hasTarget, type Sides } from "./draft.ts";
import type { MergeReport } from "./report.ts";

/**
 * Brings back what one branch took away while the other put something into it, connected it or wrote a threat about it:
 * no work is lost, and it is a conflict, since somebody wanted it gone.
 */
export function restoreTheNeeded(draft: Draft, sides: Sides, report: MergeReport): void {
  dropFlowsNamedLikeElements(draft, report);
  for (const id of [...draft.threats.keys()].sort()) {
    const target = draft.threats.get(id)?.target;
    if (target === undefined || hasTarget(draft, target)) continue;
    if (bringBack(draft, sides, "flows", target, report) || bringBack(draft, sides, "elements", target, report))
      continue;
    drop(draft, "threats", id, target, report);
  }
  for (const id of [...draft.flows.keys()].sort()) {
    const { from, to } = draft.flows.get(id) ?? {};
    for (const end of [from, to]) {
      if (end === undefined || draft.elements.has(end) || bringBack(draft, sides, "elements", end, report)) continue;
      drop(draft, "flows", id, end, report);
    }
  }
  const open = [...draft.elements.keys()].sort();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const element = draft.elements.get(id);
    const parent = element?.parent;
    if (!element || parent === undefined || draft.elements.has(parent)) continue;
    if (bringBack(draft, sides, "elements", parent, report)) open.push(parent);
    else {
      const { parent: _gone, ...rest } = element;
      draft.elements.set(id, rest);
      report.repair({ code: "leftOut", part: "elements", id, path: ["parent"], other: parent });
    }
  }
}

/** With its places, as the branch has it that kept it. False when none does. */
function bringBack(draft: Draft, sides: Sides, part: "elements" | "flows", id: Id, report: MergeReport): boolean {
  const { base, ours, theirs } = sides;
  const side = ours[part].has(id) ? ours : theirs;
  const record = side[part].get(id);
  if (!record || hasTarget(draft, id)) return false;
  const records: Map<Id, unknown> = draft[part];
  records.set(id, normalRecord(part, record));
  placesFrom(side, draft, id);
  report.clash(part, id)([], base[part].get(id), ours[part].get(id), theirs[part].get(id));
  report.repair({ code: "restored", part, id });
  return true;
}

function placesFrom({ layout }: Model, draft: Draft, id: Id): void {
  for (const [diagram, places] of layout) {
    const place = places.get(id);
    if (!place) continue;
    const merged = draft.layout.get(diagram) ?? new Map();
    draft.layout.set(diagram, merged.set(id, place));
  }
}

// Ids end in four characters of chance, so two branches hardly ever meet like this; yet a file may hold no such pair.
function dropFlowsNamedLikeElements(draft: Draft, report: MergeReport): void {
  for (const id of [...draft.flows.keys()].sort()) {
    if (draft.elements.has(id)) drop(draft, "flows", id, id, report);
  }
}

function drop(draft: Draft, part: "flows" | "threats", id: Id, other: Id, report: MergeReport): void {
  draft[part].delete(id);
  const told: Part = part;
  report.repair({ code: "dropped", part: told, id, other });
  report.forget(part, id);
}
