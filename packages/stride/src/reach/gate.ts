import type { Graph, Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { GateReading } from "../condition/reach.ts";
import { type StructureEdit, type Walk, type Walked, walk, walkAfter, wasReached } from "./walk.ts";

interface Places {
  readonly verified: ReadonlySet<Id>;
  readonly inForce: ReadonlySet<Id>;
  readonly coming: ReadonlySet<Id>;
}

/** How one control stands in the paths of one graph, with the walks it was found by. */
export interface Gate {
  readonly places: Places;
  /** Ways from the untrusted side past nothing, past what is in force, past what is planned as well. */
  readonly reached: Walked;
  readonly open: Walked;
  readonly laterOpen: Walked;
  /** What lies behind the places. */
  readonly behind: Walked;
  readonly behindLater: Walked;
  /** Element → how it is covered; what is not in the table lies apart. */
  readonly table: ReadonlyMap<Id, GateReading>;
}

const NOBODY: Walked = { from: new Map(), around: new Set() };

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

function isSame(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function past(graph: Graph, untrusted: Walk, places: ReadonlySet<Id>): Walk {
  if (places.size === 0) return untrusted;
  const isIn = (id: Id): boolean => {
    for (const zone of graph.members(id)) if (places.has(zone)) return true;
    return false;
  };
  return { ...untrusted, isShut: (id) => places.has(id) || isIn(id) };
}

/** Ways on from the places; a control on a flow stands before its receiver. */
function onFrom(graph: Graph, { direction }: Walk, places: ReadonlySet<Id>): Walk {
  const starts = new Set([...places].map((id) => graph.model.flows.get(id)?.to ?? id));
  return { starts: () => [...starts].sort(), isStart: (id) => starts.has(id), direction };
}

/**
 * How a control covers whatever can be reached from the untrusted side, whose ways are `untrusted` and have been
 * walked to `reached`. With an earlier gate and what was drawn since, walks that are the same are kept.
 */
export function gateOf(
  graph: Graph,
  control: ControlEntry,
  untrusted: Walk,
  reached: Walked,
  earlier?: { readonly gate: Gate; readonly edit: StructureEdit },
): Gate {
  const places = placesOf(graph, control);
  const { inForce, coming } = places;
  if (inForce.size + coming.size === 0) {
    return {
      places,
      reached,
      open: reached,
      laterOpen: reached,
      behind: NOBODY,
      behindLater: NOBODY,
      table: new Map(),
    };
  }
  const was = earlier?.gate;
  const isKept = was && isSame(was.places.inForce, inForce) && isSame(was.places.coming, coming);
  const go = (way: Walk, before: Walked | undefined): Walked =>
    isKept && before ? walkAfter(graph, way, before, earlier.edit) : walk(graph, way);
  const all = new Set([...inForce, ...coming]);
  const open = inForce.size === 0 ? reached : go(past(graph, untrusted, inForce), was?.open);
  const laterOpen = coming.size === 0 ? open : go(past(graph, untrusted, all), was?.laterOpen);
  const behind = go(onFrom(graph, untrusted, inForce), was?.behind);
  const behindLater = go(onFrom(graph, untrusted, coming), was?.behindLater);
  const walks = { reached, open, laterOpen, behind, behindLater };
  const isUnchanged = (key: keyof typeof walks): boolean => was?.[key] === walks[key];
  if (
    isKept &&
    isSame(was.places.verified, places.verified) &&
    (Object.keys(walks) as (keyof typeof walks)[]).every(isUnchanged)
  ) {
    return was;
  }
  return { places, ...walks, table: tableOf(places, walks) };
}

function tableOf(
  { inForce, verified }: Places,
  { reached, open, laterOpen, behind, behindLater }: Omit<Gate, "places" | "table">,
): ReadonlyMap<Id, GateReading> {
  const table = new Map<Id, GateReading>();
  const isVerified = inForce.size > 0 && [...inForce].every((id) => verified.has(id));
  const put = (id: Id): void => {
    const at = behind.from.get(id);
    const later = behindLater.from.get(id);
    if (!wasReached(open, id) && at !== undefined) table.set(id, { is: isVerified ? "verified" : "closed", at });
    else if (!wasReached(laterOpen, id)) table.set(id, { is: "planned", ...(later !== undefined && { at: later }) });
    else if (at !== undefined) table.set(id, { is: "bypassed", at });
  };
  for (const id of reached.from.keys()) put(id);
  for (const id of reached.around) put(id);
  return table;
}
