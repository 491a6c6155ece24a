import type { KeyedPart } from "../model.ts";
import { targetsOf } from "../schema/decision.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { type Draft, hasTarget, type Sides } from "./draft.ts";
import type { MergeReport } from "./report.ts";

// Lists of ids, and the part in which those are found.
const LISTS = [
  ["elements", "zones", "elements"],
  ["elements", "stores", "assets"],
  ["flows", "carries", "assets"],
  ["flows", "returns", "assets"],
  ["attackers", "starts", "elements"],
  ["diagrams", "elements", "elements"],
] as const;

/** Takes out of lists, and off the diagrams, what is in the model no more. */
export function leaveOutTheGone(draft: Draft, report: MergeReport): void {
  for (const [part, field, where] of LISTS) {
    const records: Map<string, object> = draft[part];
    const there: ReadonlyMap<string, unknown> = draft[where];
    for (const id of [...records.keys()].sort()) {
      const record = records.get(id) as Readonly<Record<string, unknown>>;
      const list = record[field] as readonly Id[] | undefined;
      const gone = list?.filter((item) => !there.has(item)) ?? [];
      if (gone.length === 0) continue;
      records.set(id, normalRecord(part, { ...record, [field]: list?.filter((item) => there.has(item)) }));
      for (const other of gone) report.repair({ code: "leftOut", part, id, path: [field], other });
    }
  }
  leaveOutMarkers(draft, report);
}

function leaveOutMarkers(draft: Draft, report: MergeReport): void {
  for (const id of [...draft.diagrams.keys()].sort()) {
    const diagram = draft.diagrams.get(id);
    const markers = Object.entries(diagram?.markers ?? {});
    const kept = markers.filter(([, { on }]) => hasTarget(draft, on));
    if (!diagram || kept.length === markers.length) continue;
    draft.diagrams.set(id, normalRecord("diagrams", { ...diagram, markers: Object.fromEntries(kept) }));
    for (const [marker, { on }] of markers) {
      if (hasTarget(draft, on)) continue;
      report.repair({ code: "leftOut", part: "diagrams", id, path: ["markers", marker], other: on });
      report.conflicts.delete(["diagrams", id, "markers", marker].join("/"));
    }
  }
}

/** Drops decisions and places of what is gone, unless a branch has such a one itself: that was there before. */
export function dropWhatIsAboutNothing(draft: Draft, { ours, theirs }: Sides, report: MergeReport): void {
  const goneFrom = (targets: readonly Id[], part: KeyedPart, id: string): Id | undefined => {
    const gone = targets.find((target) => !hasTarget(draft, target));
    const before = [ours, theirs].some((side) => side[part].has(id) && gone !== undefined && !hasTarget(side, gone));
    return before ? undefined : gone;
  };
  for (const part of ["decisions", "considered"] as const) {
    const records: Map<string, unknown> = draft[part];
    for (const id of [...records.keys()].sort()) {
      const targets = part === "decisions" ? targetsOf(id) : [id.slice(0, id.indexOf("/"))];
      const gone = goneFrom(targets, part, id);
      if (gone === undefined) continue;
      records.delete(id);
      report.repair({ code: "dropped", part, id, other: gone });
      report.forget(part, id);
    }
  }
  for (const [diagram, places] of draft.layout) {
    for (const id of [...places.keys()]) {
      if (isPlaceOf(draft, diagram, id)) continue;
      const before = [ours, theirs].some((side) => side.layout.get(diagram)?.has(id) && !isPlaceOf(side, diagram, id));
      if (!before) places.delete(id);
    }
    if (places.size === 0) draft.layout.delete(diagram);
  }
}

function isPlaceOf(
  model: Pick<Draft, "elements" | "flows" | "diagrams"> | Sides["ours"],
  diagram: Id,
  id: Id,
): boolean {
  return model.diagrams.has(diagram) && hasTarget(model, id);
}
