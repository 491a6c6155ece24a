import { apply, type Change, concat, type Edit, editRecord, layoutId } from "../change.ts";
import { keepDrawn, nestedDiagrams } from "../layout/redraw.ts";
import { KEYED_PARTS, type KeyedPart, type KeyedRecords, type Model } from "../model.ts";
import { targetsOf } from "../schema/decision.ts";
import type { Diagram } from "../schema/diagram.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";

export interface Remove {
  readonly elements?: readonly Id[];
  readonly flows?: readonly Id[];
}

/**
 * Takes elements and flows away, with everything whose parent they are, the flows at their ends, their places, markers
 * and decisions; nobody is a member of them any more. All of it comes back by undoing the one change.
 */
export function remove(model: Model, { elements = [], flows = [] }: Remove): Change {
  const gone = withDescendants(model, elements);
  for (const id of flows) if (model.flows.has(id)) gone.add(id);
  for (const [id, { from, to }] of model.flows) if (gone.has(from) || gone.has(to)) gone.add(id);
  if (gone.size === 0) return [];
  const change = [...KEYED_PARTS.flatMap((part) => editsOf(model, part, gone)), ...placesOf(model, gone)];
  // Where a diagram nests by memberships, what was drawn in something that is gone stays where it is.
  return concat(change, keepDrawn(model, apply(model, change), nestedDiagrams(model)));
}

function withDescendants(model: Model, roots: readonly Id[]): Set<Id> {
  const children = new Map<Id, Id[]>();
  for (const [id, { parent }] of model.elements) {
    if (parent === undefined) continue;
    const list = children.get(parent);
    if (list) list.push(id);
    else children.set(parent, [id]);
  }
  const found = new Set<Id>();
  const open = roots.filter((id) => model.elements.has(id));
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    open.push(...(children.get(at) ?? []));
  }
  return found;
}

function editsOf(model: Model, part: KeyedPart, gone: ReadonlySet<Id>): Change {
  const edits: Edit[] = [];
  const put = <P extends KeyedPart>(name: P, id: string, after: KeyedRecords[P] | undefined): void => {
    edits.push(...editRecord(model, name, id, after));
  };
  switch (part) {
    case "elements":
      for (const [id, element] of model.elements) {
        if (gone.has(id)) put(part, id, undefined);
        else if (element.zones?.some((zone) => gone.has(zone))) {
          const zones = element.zones.filter((zone) => !gone.has(zone));
          put(part, id, normalRecord(part, { ...element, zones }));
        }
      }
      break;
    case "flows":
      for (const id of model.flows.keys()) if (gone.has(id)) put(part, id, undefined);
      break;
    case "decisions":
      for (const id of model.decisions.keys())
        if (targetsOf(id).some((target) => gone.has(target))) put(part, id, undefined);
      break;
    case "considered":
      for (const id of model.considered.keys()) if (gone.has(id.slice(0, id.indexOf("/")))) put(part, id, undefined);
      break;
    case "threats":
      for (const [id, { target }] of model.threats) if (gone.has(target)) put(part, id, undefined);
      break;
    case "attackers":
      for (const [id, attacker] of model.attackers) {
        const starts = attacker.starts?.filter((start) => !gone.has(start));
        if (starts && starts.length < (attacker.starts?.length ?? 0)) {
          put(part, id, normalRecord(part, { ...attacker, starts }));
        }
      }
      break;
    case "assumptions":
      for (const [id, assumption] of model.assumptions) {
        const supports = assumption.supports?.filter((support) => !isAbout(support, gone));
        if (supports && supports.length < (assumption.supports?.length ?? 0)) {
          put(part, id, normalRecord(part, { ...assumption, supports }));
        }
      }
      break;
    case "diagrams":
      for (const [id, diagram] of model.diagrams) put(part, id, withoutGone(diagram, gone));
      break;
    default:
  }
  return edits;
}

/** `element/fact`, or the id of a threat. */
function isAbout(support: string, gone: ReadonlySet<Id>): boolean {
  return gone.has(support.split("/")[0] ?? "") || targetsOf(support).some((target) => gone.has(target));
}

function withoutGone(diagram: Diagram, gone: ReadonlySet<Id>): Diagram {
  const elements = diagram.elements?.filter((id) => !gone.has(id));
  const markers = Object.entries(diagram.markers ?? {});
  const kept = markers.filter(([, { on }]) => !gone.has(on));
  if (elements?.length === diagram.elements?.length && kept.length === markers.length) return diagram;
  return normalRecord("diagrams", {
    ...diagram,
    ...(elements && { elements }),
    ...(diagram.markers && { markers: Object.fromEntries(kept) }),
  });
}

function placesOf(model: Model, gone: ReadonlySet<Id>): Change {
  const edits: Edit[] = [];
  for (const [diagram, places] of model.layout) {
    for (const [id, before] of places) {
      if (gone.has(id)) edits.push({ part: "layout", id: layoutId(diagram, id), before, after: undefined });
    }
  }
  return edits;
}
