import type { Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { Standing } from "../condition/standing.ts";
import type { View } from "../condition/view.ts";
import {
  best,
  every,
  mayStandOn,
  provides,
  type ScopeReader,
  saidAround,
  saidAt,
  unsaid,
  widestPlace,
} from "./place.ts";

// Machines and doors of a cluster by which images and manifests come in.
const DOORS = ["kube-apiserver", "node", "kubelet", "container-runtime"];

function passesThrough(view: View, id: Id): boolean {
  const kind = view.kind(id);
  return kind?.family === "delivery" || kind?.id === "secret-store";
}

/** Parts of the delivery chain with a flow to or from an element. */
function deliveryAt(view: View, at: Id): readonly Id[] {
  return view.once("delivery", at, () =>
    [
      ...view.flowsOut(at).flatMap((id) => view.flow(id)?.to ?? []),
      ...view.flowsIn(at).flatMap((id) => view.flow(id)?.from ?? []),
    ]
      .filter((id) => passesThrough(view, id))
      .sort(),
  );
}

function doorsOf(view: View, around: readonly Id[]): readonly Id[] {
  const cluster = around.find((id) => view.kindId(id) === "cluster");
  return cluster === undefined ? [] : DOORS.flatMap((kind) => view.contentsOf(cluster, kind));
}

/** What something was built, pulled or deployed from: linked by flows through the delivery chain, nearest first. */
function originsOf(view: View, target: Id): readonly Id[] {
  const around = view.outwards(target);
  const open = [...around, ...doorsOf(view, around)];
  const seen = new Set<Id>(open);
  const found: Id[] = passesThrough(view, target) ? [target] : [];
  for (let index = 0; index < open.length; index += 1) {
    for (const next of deliveryAt(view, open[index] ?? "")) {
      if (seen.has(next)) continue;
      seen.add(next);
      found.push(next);
      open.push(next);
    }
  }
  return found;
}

/** All origins of one kind must have it (any of them may have been used); one kind of origin is enough. */
function coverByOrigins(view: View, control: ControlEntry, target: Id): readonly Standing[] {
  const byKind = new Map<string, Id[]>();
  for (const id of view.now("origins", target, () => originsOf(view, target))) {
    if (!mayStandOn(view, control, id) && !provides(view, control, id)) continue;
    const kind = view.kindId(id);
    byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  return [...byKind.values()].flatMap(
    (ids) => every(ids.map((id) => saidAt(view, control, id) ?? unsaid(view, control, id))) ?? [],
  );
}

/** What was built, pulled or deployed from where the control is; a cluster that checks what comes in is an origin too. */
export const coverOrigin: ScopeReader = (view, control, target) => {
  const flow = view.flow(target);
  const at = flow ? flow.to : target;
  const own = saidAt(view, control, target);
  if (own) return own;
  const around = saidAround(view, control, at);
  const found = best([...(around ? [around] : []), ...coverByOrigins(view, control, at)]);
  if (found && found.state !== "none" && found.state !== "unsaid") return found;
  const widest = widestPlace(view, control, at);
  if (widest !== undefined && saidAt(view, control, widest) === undefined) {
    return unsaid(view, control, widest);
  }
  return found ?? unsaid(view, control, target);
};
