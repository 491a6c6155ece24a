import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { kindById, kindOf } from "./registry.ts";

/** Whether an element of one kind may lie in one of another; undefined is the top level. */
export function accepts(parentKind: string | undefined, childKind: string): boolean {
  if (parentKind !== undefined) {
    const parent = kindById(parentKind);
    if (!parent.zone) return false;
    if (parent.takesAnything) return true;
  }
  const { parents } = kindById(childKind);
  return parents === "any" || parents.includes(parentKind ?? "");
}

/** Why an element may not lie there. Words for it are the apps' business. */
export type Refusal = "parentMissing" | "notAZone" | "kindNotAccepted" | "insideItself";

/**
 * Why an element of this kind may not lie in this parent (undefined: the top level), or undefined when it may. With
 * `moving`, the element that is to lie there, also whether it would lie inside itself.
 */
export function refusal(model: Model, parent: Id | undefined, childKind: string, moving?: Id): Refusal | undefined {
  if (parent === undefined) return accepts(undefined, childKind) ? undefined : "kindNotAccepted";
  const zone = model.elements.get(parent);
  if (!zone) return "parentMissing";
  if (!kindOf(zone).zone) return "notAZone";
  if (!accepts(zone.kind, childKind)) return "kindNotAccepted";
  if (moving !== undefined && liesIn(model, parent, moving)) return "insideItself";
  return undefined;
}

/** Whether an element is this zone or lies in it, by parent or by a further membership. */
export function liesIn(model: Model, id: Id, zone: Id): boolean {
  const seen = new Set<Id>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === zone) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const element = model.elements.get(at);
    if (element?.parent !== undefined) open.push(element.parent);
    if (element?.zones) open.push(...element.zones);
  }
  return false;
}

/** Whether a flow may run between two elements: both exist, they differ, and neither is a mere grouping. */
export function canConnect(model: Model, from: Id, to: Id): boolean {
  if (from === to) return false;
  return [from, to].every((id) => {
    const element = model.elements.get(id);
    return element !== undefined && kindOf(element).hierarchy !== "compliance";
  });
}
