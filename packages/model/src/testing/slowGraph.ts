import type { Crossing } from "../graph/crossing.ts";
import { kindOf } from "../kinds/registry.ts";
import type { Model } from "../model.ts";
import { HIERARCHIES } from "../schema/hierarchy.ts";
import type { Id } from "../schema/id.ts";

/** The zones an element is a member of, by the letter of the rule: again and again until nothing is added. */
export function slowMembers(model: Model, id: Id): Set<Id> {
  const element = model.elements.get(id);
  const members = new Set<Id>();
  if (!element) return members;
  if (kindOf(element).zone) members.add(id);
  const reached = new Set([id]);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const at of [...reached]) {
      const { parent, zones = [] } = model.elements.get(at) ?? {};
      for (const zone of parent === undefined ? zones : [parent, ...zones]) {
        reached.add(zone);
        members.add(zone);
      }
    }
  }
  return members;
}

/** Its own level or its kind's, then that of the zones around it, one step further out at a time. People alone: their kind's. */
export function slowTrust(model: Model, id: Id): number | undefined {
  let around = [id];
  const seen = new Set<Id>();
  while (around.length > 0) {
    const next: Id[] = [];
    for (const at of around) {
      if (seen.has(at)) continue;
      seen.add(at);
      const element = model.elements.get(at);
      if (!element) continue;
      if (element.trust !== undefined) return element.trust;
      if (kindOf(element).zone && kindOf(element).trust !== undefined) return kindOf(element).trust;
      if (element.parent !== undefined) next.push(element.parent);
      next.push(...(element.zones ?? []));
    }
    around = next;
  }
  const alone = model.elements.get(id);
  return alone && kindOf(alone).trust;
}

/** Which borders a flow crosses: leaves inner first, enters outer first, hierarchy by hierarchy. Tries every element. */
export function slowCrossings(model: Model, flow: Id): Omit<Crossing, "kind">[] {
  const ends = model.flows.get(flow);
  if (!ends) return [];
  const [from, to] = [slowMembers(model, ends.from), slowMembers(model, ends.to)];
  const depth = (zone: Id): number => slowMembers(model, zone).size;
  const byId = (a: Id, b: Id): number => (a < b ? -1 : 1);
  const crossings: Omit<Crossing, "kind">[] = [];
  for (const hierarchy of HIERARCHIES) {
    const zones = [...model.elements.keys()].filter((id) => {
      const element = model.elements.get(id);
      return element && kindOf(element).hierarchy === hierarchy;
    });
    const left = zones.filter((zone) => from.has(zone) && !to.has(zone));
    const entered = zones.filter((zone) => to.has(zone) && !from.has(zone));
    left.sort((a, b) => depth(b) - depth(a) || byId(a, b));
    entered.sort((a, b) => depth(a) - depth(b) || byId(a, b));
    for (const zone of left) {
      const direction = compare(slowTrust(model, zone), slowTrust(model, ends.to));
      crossings.push({ zone, hierarchy, side: "leave", direction });
    }
    for (const zone of entered) {
      const direction = compare(slowTrust(model, ends.from), slowTrust(model, zone));
      crossings.push({ zone, hierarchy, side: "enter", direction });
    }
  }
  return crossings;
}

function compare(initiator: number | undefined, other: number | undefined): Crossing["direction"] {
  if (initiator === undefined || other === undefined || initiator === other) return "level";
  return initiator < other ? "in" : "out";
}
