import type { Flow, Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { GateReading } from "../condition/reach.ts";
import type { Standing } from "../condition/standing.ts";
import { NO, YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";
import { best, mayStandOn, type ScopeReader, saidAround, saidAt, unsaid, widestPlace } from "./place.ts";

/** How far back along the one way in a place for the control is looked for. */
const STEPS = 8;

/** The furthest place on the only way to (or from) the target where the control could stand. */
function placeOnTheWay(view: View, control: ControlEntry, target: Id): Id | undefined {
  const out = control.way?.direction === "out";
  let found: Id | undefined;
  let at = target;
  for (let step = 0; step < STEPS; step += 1) {
    const flows = out ? view.flowsOut(at) : view.flowsIn(at);
    const next = new Set(flows.map((id) => view.flow(id)?.[out ? "to" : "from"] ?? ""));
    const [only] = next;
    if (only === undefined || next.size !== 1 || view.kind(only)?.role === "external") break;
    if (mayStandOn(view, control, only)) found = only;
    at = only;
  }
  return found;
}

function throughGate(view: View, control: ControlEntry, id: Id): Standing | undefined {
  const { is, at } = view.gate(control.id, id);
  return is === "apart" ? undefined : view.standings.said(`${is} on the way`, at ?? "", () => standingAt(is, at));
}

function standingAt(is: Exclude<GateReading["is"], "apart">, place: Id | undefined): Standing {
  const at = place === undefined ? {} : { at: place };
  switch (is) {
    case "verified":
      return { state: "verified", holds: YES, ...at };
    case "closed":
      return { state: "implemented", holds: YES, ...at };
    case "planned":
      return { state: "planned", holds: YES, ...at };
    case "bypassed":
      return { state: "implemented", holds: NO, failing: "bypassed", ...at };
  }
}

function coverFlow(view: View, control: ControlEntry, target: Id, flow: Flow): Standing {
  const near = [target, flow.to, flow.from, ...view.crossings(target).map(({ zone }) => zone)];
  const said = best(near.flatMap((place) => saidAt(view, control, place) ?? []));
  if (said && said.state !== "none" && said.state !== "not-applicable") return said;
  const out = control.way?.direction === "out";
  // What speaks of connections alone protects the one it is put on, and none that follows after it.
  const isOfConnections = control.covers.every((kind) => kind === "flow");
  const gated = isOfConnections ? undefined : throughGate(view, control, out ? flow.to : flow.from);
  if (gated) return gated;
  if (said) return said;
  const place = [target, flow.to, flow.from].find((id) =>
    id === target ? control.appliesTo.includes("flow") : mayStandOn(view, control, id),
  );
  return unsaid(view, control, place ?? target);
}

/** Targets all of whose ways from the untrusted side pass it; one bypass and it does not count. */
export const coverPath: ScopeReader = (view, control, target) => {
  const flow = view.flow(target);
  if (flow) return coverFlow(view, control, target, flow);
  const said = saidAround(view, control, target);
  if (said) return said;
  const gated = throughGate(view, control, target);
  if (gated) return gated;
  const place = widestPlace(view, control, target) ?? placeOnTheWay(view, control, target) ?? target;
  return saidAt(view, control, place) ?? unsaid(view, control, place);
};
