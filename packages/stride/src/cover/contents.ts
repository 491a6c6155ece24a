import type { Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import { podsOnNoNode } from "../condition/containment.ts";
import type { Standing } from "../condition/standing.ts";
import { YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";
import { every, mayStandOn, outOfScope, type ScopeReader, saidAround, saidAt, unsaid, widestPlace } from "./place.ts";

/**
 * A namespace does not lie around the machines its pods run on. What is said of pods holds for a machine when it holds
 * for all that run there or may.
 */
function coverByPods(view: View, control: ControlEntry, node: Id): Standing | undefined {
  if (view.kindId(node) !== "node" || !control.covers.includes("pod")) return undefined;
  const pods = view.contentsOf(node, "pod").map((pod) => coverElement(view, control, pod));
  const loose = podsOnNoNode(view, node);
  const others =
    loose && view.once(`pods on no node ${control.id}`, loose.zone, () => standingOfAll(view, control, loose.ids));
  const standings = others ? [...pods, others] : pods;
  return standings.some(({ state }) => state !== "unsaid") ? every(standings) : undefined;
}

function standingOfAll(view: View, control: ControlEntry, ids: readonly Id[]): Standing | undefined {
  return every(ids.map((id) => coverElement(view, control, id)));
}

/** A claim about every such element below: the nearest zone that says something wins. */
function coverElement(view: View, control: ControlEntry, target: Id): Standing {
  return (
    coverByPods(view, control, target) ??
    saidAround(view, control, target) ??
    unsaid(view, control, widestPlace(view, control, target) ?? target)
  );
}

/** Zones that hold both ends of a flow, inner first. */
function commonZones(view: View, from: Id, to: Id): readonly Id[] {
  const others = view.members(from);
  return view.outwards(to).filter((zone) => zone !== to && others.has(zone));
}

function coverFlow(view: View, control: ControlEntry, target: Id, from: Id, to: Id): Standing {
  const own = view.control(target, control.id);
  if (own) return view.standings.said(own.state, target, () => ({ state: own.state, at: target, holds: YES }));
  const ends = [to, from].filter((end) => control.covers.includes(view.kindId(end)));
  if (control.bothEnds) {
    if (ends.length < 2) return outOfScope("kind");
    return every(ends.map((end) => coverElement(view, control, end))) ?? unsaid(view, control, target);
  }
  const [end] = ends;
  if (end !== undefined) return coverElement(view, control, end);
  const common = commonZones(view, from, to);
  for (const place of common) {
    const said = saidAt(view, control, place);
    if (said) return said;
  }
  const widest = common.findLast((place) => mayStandOn(view, control, place)) ?? target;
  return unsaid(view, control, widest);
}

export const coverContents: ScopeReader = (view, control, target) => {
  const flow = view.flow(target);
  return flow ? coverFlow(view, control, target, flow.from, flow.to) : coverElement(view, control, target);
};
