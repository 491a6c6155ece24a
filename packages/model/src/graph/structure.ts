import type { Change } from "../change.ts";
import type { Model } from "../model.ts";
import type { Element } from "../schema/element.ts";
import type { Flow } from "../schema/flow.ts";
import type { Id } from "../schema/id.ts";

/** Elements at the top level stand under this key. */
export const TOP = "";

type Links = ReadonlyMap<Id, readonly Id[]>;

/** Who is linked to whom, in both directions; every list in id order. */
export interface Structure {
  /** Parent → children. */
  readonly children: Links;
  /** Zone → elements that name it among their further memberships. */
  readonly joined: Links;
  readonly flowsOut: Links;
  readonly flowsIn: Links;
}

type LinkName = keyof Structure;

// From here on, looking at everything again is cheaper than copying a list for each edit.
const MANY_EDITS = 64;

/** The links of a model, made anew. */
export function structureOf(model: Model): Structure {
  const links = { children: new Map(), joined: new Map(), flowsOut: new Map(), flowsIn: new Map() } satisfies Record<
    LinkName,
    Map<Id, Id[]>
  >;
  const add = (name: LinkName, at: Id, id: Id): void => {
    const map: Map<Id, Id[]> = links[name];
    const list = map.get(at);
    if (list) list.push(id);
    else map.set(at, [id]);
  };
  for (const id of [...model.elements.keys()].sort()) {
    for (const [name, at] of linksOfElement(model.elements.get(id))) add(name, at, id);
  }
  for (const id of [...model.flows.keys()].sort()) {
    for (const [name, at] of linksOfFlow(model.flows.get(id))) add(name, at, id);
  }
  return links;
}

/** The structure after a change; the same object when the change links nothing anew. `model` is the changed one. */
export function updateStructure(structure: Structure, model: Model, change: Change): Structure {
  const edits: { name: LinkName; at: Id; id: Id; there: boolean }[] = [];
  for (const edit of change) {
    if (edit.part !== "elements" && edit.part !== "flows") continue;
    const before = edit.part === "elements" ? linksOfElement(edit.before) : linksOfFlow(edit.before);
    const after = edit.part === "elements" ? linksOfElement(edit.after) : linksOfFlow(edit.after);
    const isIn = (list: typeof before, [name, at]: readonly [LinkName, Id]) =>
      list.some(([otherName, otherAt]) => otherName === name && otherAt === at);
    for (const link of before) if (!isIn(after, link)) edits.push(editOf(link, edit.id, false));
    for (const link of after) if (!isIn(before, link)) edits.push(editOf(link, edit.id, true));
  }
  if (edits.length === 0) return structure;
  if (edits.length > MANY_EDITS) return structureOf(model);
  const next = { ...structure };
  const copies = new Map<LinkName, Map<Id, readonly Id[]>>();
  for (const { name, at, id, there } of edits) {
    let copy = copies.get(name);
    if (!copy) {
      copy = new Map(structure[name]);
      copies.set(name, copy);
    }
    const rest = (copy.get(at) ?? []).filter((other) => other !== id);
    const list = there ? [...rest, id].sort() : rest;
    if (list.length > 0) copy.set(at, list);
    else copy.delete(at);
  }
  return Object.assign(next, Object.fromEntries(copies));
}

function editOf([name, at]: readonly [LinkName, Id], id: Id, there: boolean) {
  return { name, at, id, there };
}

function linksOfElement(element: Element | undefined): (readonly [LinkName, Id])[] {
  if (!element) return [];
  const own = ["children", element.parent ?? TOP] as const;
  return element.zones ? [own, ...element.zones.map((zone) => ["joined", zone] as const)] : [own];
}

function linksOfFlow(flow: Flow | undefined): (readonly [LinkName, Id])[] {
  if (!flow) return [];
  return [
    ["flowsOut", flow.from],
    ["flowsIn", flow.to],
  ];
}
