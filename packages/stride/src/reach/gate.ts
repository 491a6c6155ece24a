import type { Graph, Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { GateReading } from "../condition/view.ts";
import { startsOf } from "./starts.ts";
import { walk } from "./walk.ts";

interface Places {
  readonly verified: ReadonlySet<Id>;
  readonly inForce: ReadonlySet<Id>;
  readonly coming: ReadonlySet<Id>;
}

/** Elements and flows on which the control is in force, or will be; an element of the right kind is the control. */
function placesOf(graph: Graph, control: ControlEntry): Places {
  const places = { verified: new Set<Id>(), inForce: new Set<Id>(), coming: new Set<Id>() };
  const sort = (id: Id, state: string | undefined): void => {
    if (state === "verified") places.verified.add(id);
    if (state === "verified" || state === "implemented") places.inForce.add(id);
    if (state === "planned") places.coming.add(id);
  };
  const provides = new Set(control.providedBy);
  for (const [id, { kind, controls }] of graph.model.elements) {
    sort(id, controls?.[control.id]?.state ?? (provides.has(kind) ? "implemented" : undefined));
  }
  for (const [id, { controls }] of graph.model.flows) sort(id, controls?.[control.id]?.state);
  return places;
}

/**
 * For each element that can be reached from the untrusted side: how the control in its path covers it. What is not in
 * the table lies apart.
 */
export function gateTable(
  graph: Graph,
  control: ControlEntry,
  levels: ReadonlyMap<Id, number>,
): ReadonlyMap<Id, GateReading> {
  const table = new Map<Id, GateReading>();
  const { verified, inForce, coming } = placesOf(graph, control);
  if (inForce.size + coming.size === 0) return table;
  const starts = startsOf(levels, control.way?.from ?? "external", undefined);
  const direction = control.way?.direction ?? "in";
  const past = (places: ReadonlySet<Id>): ReadonlyMap<Id, Id> =>
    walk(graph, {
      starts,
      direction,
      isShut: (id) => places.has(id) || [...graph.members(id)].some((zone) => places.has(zone)),
    });
  const reached = past(new Set());
  const open = past(inForce);
  const laterOpen = coming.size === 0 ? open : past(new Set([...inForce, ...coming]));
  const leadsFrom = (places: ReadonlySet<Id>): ReadonlyMap<Id, Id> =>
    walk(graph, {
      starts: [...places].flatMap((id) => graph.model.flows.get(id)?.to ?? id).sort(),
      direction,
    });
  const behind = leadsFrom(inForce);
  const behindLater = leadsFrom(coming);
  const isGuarded = inForce.size > 0 && [...inForce].every((id) => verified.has(id));
  for (const id of reached.keys()) {
    const at = behind.get(id);
    const later = behindLater.get(id);
    if (!open.has(id) && at !== undefined) table.set(id, { is: isGuarded ? "verified" : "closed", at });
    else if (!laterOpen.has(id)) table.set(id, { is: "planned", ...(later !== undefined && { at: later }) });
    else if (at !== undefined) table.set(id, { is: "bypassed", at });
  }
  return table;
}
