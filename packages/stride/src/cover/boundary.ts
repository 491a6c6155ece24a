import type { Flow, Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { Standing } from "../condition/standing.ts";
import { NO, type Truth, UNKNOWN, YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";
import { possibleNodes } from "../condition/whose.ts";
import {
  best,
  every,
  failing,
  mayStandOn,
  outOfScope,
  provided,
  type ScopeReader,
  saidAround,
  saidAt,
  unsaid,
  widestPlace,
} from "./place.ts";

/** Borders at which the control would meet this flow: crossed zones, both ends, and where it acts further inside. */
function bordersOf(view: View, control: ControlEntry, id: Id, flow: Flow): readonly Id[] {
  const ends = [flow.to, flow.from];
  const crossed = view.crossings(id).map(({ zone }) => zone);
  const acting = ends.filter((end) => control.actsAt?.includes(view.kindId(end)));
  return [...new Set([id, ...ends, ...crossed, ...acting.flatMap((end) => view.outwards(end))])];
}

/** Whether both ends lie together where the control sees nothing; unknown for pods that nobody drew on a node. */
function sees(view: View, control: ControlEntry, flow: Flow): Truth {
  for (const kind of control.blindWithin ?? []) {
    const from = view.nearest(flow.from, kind);
    const to = view.nearest(flow.to, kind);
    if (from !== undefined && from === to) return NO;
    if (kind !== "node" || (from !== undefined && to !== undefined)) continue;
    const nodes = (end: Id, known: Id | undefined) => (known === undefined ? possibleNodes(view, end) : [known]);
    const others = new Set(nodes(flow.from, from));
    if (nodes(flow.to, to).some((node) => others.has(node))) return UNKNOWN;
  }
  return YES;
}

function coverFlow(view: View, control: ControlEntry, target: Id, flow: Flow): Standing {
  const borders = bordersOf(view, control, target, flow);
  const said = borders.flatMap((border) => saidAt(view, control, border) ?? []);
  const seen = sees(view, control, flow);
  if (seen === NO) return said[0] ? failing(view, said[0], "inside") : outOfScope("inside");
  const open = borders.filter((border) => border !== target && mayStandOn(view, control, border));
  const unsaidBorder = open.findLast((border) => saidAt(view, control, border) === undefined);
  const found = best([...said, ...(unsaidBorder === undefined ? [] : [unsaid(view, control, unsaidBorder)])]);
  if (found) return provided(view, found, seen);
  const inside = saidAround(view, control, flow.to);
  if (inside) return failing(view, inside, "inside");
  // A zone that could have it holds both ends: no border of its kind lies between them.
  return widestPlace(view, control, flow.to) !== undefined ? outOfScope("inside") : unsaid(view, control, target);
}

/** Whether everything that reaches the target starts in the zone as well. */
function onlyFromInside(view: View, target: Id, zone: Id): boolean {
  const flows = view.flowsIn(target);
  return flows.length > 0 && flows.every((id) => view.members(view.flow(id)?.from ?? "").has(zone));
}

function coverElement(view: View, control: ControlEntry, target: Id): Standing {
  const own = saidAt(view, control, target);
  if (own) return own;
  const pureZone = view.kind(target)?.row === "none" && view.kind(target)?.zone === true;
  const outer = view.outwards(target).filter((zone) => zone !== target);
  const reaches = (zone: Id): boolean => {
    if (control.actsAt) return true;
    return !pureZone && !onlyFromInside(view, target, zone);
  };
  for (const zone of view.isSpokenOfAround(control, target) ? outer : []) {
    const said = saidAt(view, control, zone);
    if (said) return reaches(zone) ? said : failing(view, said, "inside");
  }
  if (pureZone) {
    const parts = partsOf(view, control, target);
    if (parts) return parts;
  }
  const widest = outer.findLast((zone) => mayStandOn(view, control, zone) && reaches(zone));
  return unsaid(view, control, widest ?? target);
}

/** A zone is covered when all the zones it is divided into are: a VPC by the lists of its subnets. */
function partsOf(view: View, control: ControlEntry, zone: Id): Standing | undefined {
  if (control.actsAt) return undefined;
  const parts = view.contents(zone).filter((id) => view.kind(id)?.role === "zone" && mayStandOn(view, control, id));
  const said = parts.flatMap((part) => saidAt(view, control, part) ?? []);
  return said.length > 0 && said.length === parts.length ? every(said) : undefined;
}

/** Flows that enter or leave the zone it is put on, not those inside. */
export const coverBoundary: ScopeReader = (view, control, target) => {
  const flow = view.flow(target);
  return flow ? coverFlow(view, control, target, flow) : coverElement(view, control, target);
};
