import type { Change, Id } from "@bartizan/model";
import { LabelRegions } from "../label/regions.ts";
import { isCareful } from "../route/router.ts";
import type { FlowIndex } from "./flowIndex.ts";
import type { Frame } from "./frame.ts";
import type { Kept } from "./kept.ts";
import { type Moved, movedBetween } from "./moved.ts";
import type { Picture } from "./picture.ts";
import { disturbed, type FlowEdits, reachesFlows, withNeighbours } from "./stale.ts";

/** Takes the memory of a picture and drops what no longer holds after a change. */
export function stillRight(scene: Picture, frame: Frame, flows: FlowIndex, change: Change, edits: FlowEdits): Kept {
  const edited = [
    ...change.flatMap(({ part, id }) => (part === "elements" ? [id] : [])),
    ...rescoped(scene.frame, frame, change),
  ];
  const moved = movedBetween(scene.frame, frame, edited);
  const [before, after] = [scene.labelRegions, new LabelRegions(frame, flows)];
  /** Parts of the diagram in which a flow's label was or may be now. */
  const partsOf = (id: Id): string[] => [
    ...(scene.flowIndex.has(id) ? [before.partOf(id)] : []),
    ...(flows.has(id) ? [after.partOf(id)] : []),
  ];
  const labelsIn = (part: string) => before.flowsIn(part);
  const kept = scene.handOver();
  for (const id of edited) kept.shapes.delete(id);
  for (const id of moved.ids) kept.shapes.delete(id);
  if (change.some(renamesKinds)) kept.shapes.clear();

  const rerouted = disturbed(kept.found, frame, flows, moved);
  for (const id of [...edits.rerun, ...edits.bent, ...refolded(scene.flowIndex, flows)]) rerouted.add(id);
  const shifted = dropLines(kept, scene.flowIndex, flows, rerouted);

  const reaches = change.some(({ part, id, before, after }) => {
    if (part === "diagrams") return id === scene.diagram;
    return part === "elements" && reachesFlows(before, after);
  });
  const isAll = reaches || shifted === "all" || movesMarker(scene, moved, shifted);
  const relabelled = isAll ? "all" : dropLabels(kept, flows, [...shifted, ...edits.reworded], partsOf, labelsIn);
  if (relabelled === "all") {
    kept.labels.clear();
    kept.routes.clear();
    kept.lines.clear();
    return kept;
  }
  for (const id of relabelled) {
    kept.routes.delete(id);
    kept.lines.delete(id);
  }
  return kept;
}

/** Kinds go by the names of another provider. */
function renamesKinds(edit: Change[number]): boolean {
  return edit.part === "info" && edit.before?.provider !== edit.after?.provider;
}

/** Elements that say of themselves that they belong to other zones than before, or to zones of other names. */
function rescoped(before: Frame, after: Frame, change: Change): Id[] {
  const isRenamed = change.some((edit) => edit.part === "elements" && edit.before?.name !== edit.after?.name);
  if (before.tree === after.tree && !isRenamed) return [];
  return [...after.tree.ids].filter((id) => {
    const [was, is] = [before.has(id) ? before.scopes(id) : [], after.scopes(id)];
    return was.length !== is.length || is.some((name, index) => name !== was[index]);
  });
}

/** Flows that are seen to run elsewhere because a zone was folded or unfolded, or that came or went. */
function refolded(before: FlowIndex, after: FlowIndex): Id[] {
  if (before === after) return [];
  const gone = before.ids.filter((id) => !after.has(id));
  const other = after.ids.filter((id) => {
    if (!before.has(id)) return true;
    const [a, b] = [before.endsOf(id), after.endsOf(id)];
    return a.from !== b.from || a.to !== b.to;
  });
  return [...gone, ...other];
}

/** Drops routes that may differ, and says which; where each depends on all others, all go with the first. */
function dropLines(
  kept: Kept,
  before: FlowIndex,
  after: FlowIndex,
  rerouted: ReadonlySet<Id>,
): ReadonlySet<Id> | "all" {
  const { sketches, lines, plain } = kept.found;
  for (const id of rerouted) {
    sketches.delete(id);
    plain.delete(id);
  }
  if (isCareful(before) !== isCareful(after) || (isCareful(after) && rerouted.size > 0)) {
    lines.clear();
    return "all";
  }
  const shifted = withNeighbours(rerouted, [before, after]);
  for (const id of shifted) lines.delete(id);
  return shifted;
}

/** Labels keep clear of markers, which may be anywhere. */
function movesMarker(scene: Picture, moved: Moved, shifted: ReadonlySet<Id> | "all"): boolean {
  const markers = Object.values(scene.model.diagrams.get(scene.diagram)?.markers ?? {});
  return markers.some(({ on }) => moved.ids.has(on) || shifted === "all" || shifted.has(on));
}

/** Drops labels that may lie elsewhere: those of these flows, and in the same parts those that step aside for them. */
function dropLabels(
  kept: Kept,
  flows: FlowIndex,
  first: readonly Id[],
  partsOf: (id: Id) => readonly string[],
  labelsIn: (part: string) => readonly Id[],
): ReadonlySet<Id> | "all" {
  if (isCareful(flows) && first.length > 0) return "all";
  const dropped = new Set(first);
  // The lowest id that differs in each part: those behind it may have stepped aside for it.
  const lowest = new Map<string, Id>();
  for (const id of first) {
    for (const part of partsOf(id)) {
      const low = lowest.get(part);
      if (low === undefined || id < low) lowest.set(part, id);
    }
  }
  for (const [part, low] of lowest) {
    for (const id of labelsIn(part)) if (id > low && kept.labels.has(id)) dropped.add(id);
  }
  for (const id of dropped) kept.labels.delete(id);
  return dropped;
}
