import { type Change, type Element, type Flow, type Id, isBends, splitLayoutId } from "@bartizan/model";
import { grown, overlaps } from "../geometry.ts";
import { openZones, windowAround } from "../route/ground.ts";
import type { Found } from "../route/router.ts";
import type { FlowIndex } from "./flowIndex.ts";
import type { Frame } from "./frame.ts";
import type { Moved } from "./moved.ts";

/** What a change says about the flows of one diagram. */
export interface FlowEdits {
  /** Appeared, went away, runs between other elements, or became a step or ceased to be one. */
  readonly rerun: ReadonlySet<Id>;
  /** Has other bends. */
  readonly bent: ReadonlySet<Id>;
  /** Looks or reads differently. */
  readonly reworded: ReadonlySet<Id>;
}

/** What a change does to the flows of a diagram. */
export function flowEdits(change: Change, diagram: Id): FlowEdits {
  const rerun = new Set<Id>();
  const bent = new Set<Id>();
  const reworded = new Set<Id>();
  for (const { part, id, before, after } of change) {
    if (part === "flows") {
      reworded.add(id);
      if (!before || !after || runsElsewhere(before, after)) rerun.add(id);
    } else if (part === "layout") {
      const [where, what] = splitLayoutId(id);
      if (where === diagram && ((before && isBends(before)) || (after && isBends(after)))) bent.add(what);
    }
  }
  return { rerun, bent, reworded };
}

function runsElsewhere(before: Flow, after: Flow): boolean {
  if ((before.step === undefined) !== (after.step === undefined)) return true;
  return before.from !== after.from || before.to !== after.to;
}

/** Whether crossings or the encryption of flows elsewhere may depend on what was edited in an element. */
export function reachesFlows(before: Element | undefined, after: Element | undefined): boolean {
  return (
    before?.parent !== after?.parent ||
    before?.zones !== after?.zones ||
    before?.kind !== after?.kind ||
    before?.boundary !== after?.boundary ||
    before?.defaults !== after?.defaults ||
    before?.facts?.encryption !== after?.facts?.encryption
  );
}

/** Flows of which something that their route depends on moved, among those for which something is known. */
export function disturbed(found: Found, frame: Frame, flows: FlowIndex, moved: Moved): Set<Id> {
  const stale = new Set<Id>();
  if (moved.isNothing) return stale;
  const check = (id: Id) => {
    if (stale.has(id) || !flows.has(id)) return;
    const { from, to } = flows.endsOf(id);
    const isWide = found.sketches.get(id)?.isWide || found.lines.get(id)?.isWide;
    if (isDisturbed(frame, from, to, moved, isWide === true)) stale.add(id);
  };
  for (const id of found.sketches.keys()) check(id);
  for (const id of found.lines.keys()) check(id);
  for (const id of found.plain.keys()) check(id);
  return stale;
}

function isDisturbed(frame: Frame, from: Id, to: Id, moved: Moved, isWide: boolean): boolean {
  if (moved.ids.has(from) || moved.ids.has(to)) return true;
  const { open } = openZones(frame, from, to);
  const window = grown(windowAround(frame.box(from), frame.box(to)), 1);
  return open.some((zone) => {
    if (zone !== undefined && moved.ids.has(zone)) return true;
    return moved.in(zone).some((box) => isWide || overlaps(box, window));
  });
}

/** With these flows, those whose ports may shift because of them: two steps along, since straight flows agree at both ends. */
export function withNeighbours(stale: Iterable<Id>, indexes: readonly FlowIndex[]): Set<Id> {
  let reached = new Set(stale);
  for (let step = 0; step < 2; step += 1) {
    const next = new Set(reached);
    for (const flows of indexes) {
      for (const id of reached) {
        if (!flows.has(id)) continue;
        const { from, to } = flows.endsOf(id);
        for (const other of flows.flowsOf(from)) next.add(other);
        for (const other of flows.flowsOf(to)) next.add(other);
      }
    }
    reached = next;
  }
  return reached;
}
