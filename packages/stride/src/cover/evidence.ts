import type { Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { Standing } from "../condition/standing.ts";
import type { View } from "../condition/view.ts";
import { best, mayStandOn, provides, type ScopeReader, saidAround, saidAt, unsaid, widestPlace } from "./place.ts";

// A record passes from a source to a store and on to whoever watches.
const HOPS = 3;
const KEEPERS = new Set(["log-store", "siem", "monitoring"]);

/** Recorders that an element (or a zone around it) writes to, over at most three hops. */
function recordersOf(view: View, target: Id): readonly Id[] {
  return view.now("recorders", target, () => findRecorders(view, target));
}

function findRecorders(view: View, target: Id): readonly Id[] {
  const found: Id[] = [];
  let level: readonly Id[] = view.outwards(target);
  for (let hop = 0; hop < HOPS && level.length > 0; hop += 1) {
    const next = level
      .flatMap((at) => view.flowsOut(at).flatMap((id) => view.flow(id)?.to ?? []))
      .filter((id) => KEEPERS.has(view.kindId(id)) && !found.includes(id));
    level = [...new Set(next)].sort();
    found.push(...level);
  }
  return found;
}

/** What its own actions pass through and are recorded by: the API of its cluster, the entry it connects to. */
function witnessesOf(view: View, control: ControlEntry, target: Id): readonly Id[] {
  const witnesses = view.now("witnesses", target, () => {
    const near = view.flowsOut(target).flatMap((id) => view.flow(id)?.to ?? []);
    const cluster = view.nearest(target, "cluster");
    const apis = cluster === undefined ? [] : view.contentsOf(cluster, "kube-apiserver");
    return [...new Set([...near, ...apis])].sort();
  });
  return witnesses.filter((id) => mayStandOn(view, control, id));
}

function coverElement(view: View, control: ControlEntry, target: Id): Standing | undefined {
  const around = saidAround(view, control, target);
  const recorders = recordersOf(view, target);
  const kept = recorders
    .filter((id) => mayStandOn(view, control, id) || provides(view, control, id))
    .flatMap((id) => saidAt(view, control, id) ?? []);
  const seen = witnessesOf(view, control, target).flatMap((id) => saidAt(view, control, id) ?? []);
  return best([...(around ? [around] : []), ...kept, ...seen]);
}

/** Actions that reach this recorder: its own, those of what it stands in, and of whatever has a flow to it. */
export const coverEvidence: ScopeReader = (view, control, target) => {
  const flow = view.flow(target);
  const subjects = flow ? [target, flow.to, flow.from] : [target];
  const found = best(
    subjects.flatMap((id) =>
      id === target && flow ? (saidAt(view, control, id) ?? []) : (coverElement(view, control, id) ?? []),
    ),
  );
  if (found) return found;
  const at = flow ? flow.to : target;
  const isPlace = (id: Id): boolean => mayStandOn(view, control, id);
  const recorders = [...recordersOf(view, at), ...witnessesOf(view, control, at)];
  const place = widestPlace(view, control, at) ?? recorders.findLast(isPlace) ?? target;
  return unsaid(view, control, place);
};
