import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { kindById, kindOf } from "./registry.ts";

/**
 * The kind of which an element would lie in two zones if it lay in both of these, by themselves or by their parents: in
 * two subnets, in two clusters. Undefined when it may lie in both.
 */
export function clash(model: Model, a: Id, b: Id): string | undefined {
  const [around, others] = [chainOf(model, a), chainOf(model, b)];
  for (const zone of around) {
    const kind = kindById(model.elements.get(zone)?.kind ?? "");
    if (!kind.exclusive || others.includes(zone)) continue;
    if (others.some((other) => model.elements.get(other)?.kind === kind.id && !around.includes(other))) return kind.id;
  }
  return undefined;
}

/** The memberships that stay when these have to agree with the parent, and earlier ones with later ones. */
export function agreeing(model: Model, parent: Id | undefined, zones: readonly Id[]): Id[] {
  const fitting = parent === undefined ? [...zones] : zones.filter((zone) => clash(model, parent, zone) === undefined);
  return fitting.filter((zone, i) => !fitting.slice(i + 1).some((later) => clash(model, zone, later) !== undefined));
}

/** The zone and its parents, inner first. Ends where it would go round. */
function chainOf(model: Model, zone: Id): Id[] {
  const chain: Id[] = [];
  for (let at: Id | undefined = zone; at !== undefined && !chain.includes(at); ) {
    const element = model.elements.get(at);
    if (!element) break;
    if (kindOf(element).zone) chain.push(at);
    at = element.parent;
  }
  return chain;
}
