import type { Graph, Id } from "@bartizan/model";
import type { Condition, FactCondition, Need } from "@bartizan/stride";
import { controlEntry, type KnownControl } from "../../document/entries.ts";

/** Whether what a control needs is there: as planned, nobody has said, or there is nothing that could have it. */
export type Met = "yes" | "planned" | "unsaid" | "no" | "nowhere";

/** One thing that a control needs: another control or a fact, and where that is said or would be. */
export interface Needed {
  readonly need: { readonly control: string } | FactCondition;
  readonly met: Met;
  readonly at: Id | undefined;
}

/** What a control needs that stands at a place; of each line one is enough. */
export function needsOf(
  graph: Graph,
  place: Id,
  { needs = [] }: Pick<KnownControl, "needs">,
): readonly (readonly Needed[])[] {
  return needs.map((need) => oneOf(need).map((one) => judged(graph, place, one)));
}

/** Whether one of several is there. */
export function isMet(ways: readonly Needed[]): boolean {
  return ways.some(({ met }) => met === "yes");
}

/** What a control does not cover around its place, for each fact that takes elements out of its cover. */
export function excludedBy(
  graph: Graph,
  place: Id,
  { excludes = [] }: Pick<KnownControl, "excludes">,
): readonly { readonly fact: FactCondition; readonly at: readonly Id[] }[] {
  return excludes.filter(isFact).map((fact) => ({
    fact,
    at: candidates(graph, place, fact.of, "inside").filter((id) => readingOf(graph, id, fact) === "yes"),
  }));
}

function oneOf(need: Need): readonly (string | FactCondition)[] {
  if (typeof need === "string") return [need];
  return "any" in need ? need.any.flatMap(oneOf) : [need];
}

function isFact(condition: Condition): condition is FactCondition {
  return "fact" in condition && "in" in condition;
}

function judged(graph: Graph, place: Id, need: string | FactCondition): Needed {
  return typeof need === "string" ? judgedControl(graph, place, need) : judgedFact(graph, place, need);
}

function judgedFact(graph: Graph, place: Id, need: FactCondition): Needed {
  const around = candidates(graph, place, need.of, "around");
  const [at] = around.length > 0 ? around : candidates(graph, place, need.of, "inside");
  return { need, at, met: at === undefined ? "nowhere" : readingOf(graph, at, need) };
}

function readingOf(graph: Graph, id: Id, { fact, in: values }: FactCondition): "yes" | "no" | "unsaid" {
  const reading = graph.fact(id, fact);
  if (reading.state !== "said") return "unsaid";
  const held = typeof reading.value === "object" ? reading.value : [reading.value];
  return held.some((value) => values.some((wanted) => String(wanted) === String(value))) ? "yes" : "no";
}

/** On the place itself, on zones around it or on what lies inside: wherever somebody spoke of it, or an element is it. */
function judgedControl(graph: Graph, place: Id, control: string): Needed {
  const need = { control };
  const { appliesTo = [], providedBy = [] } = controlEntry(control) ?? {};
  const near = [
    place,
    ...endsOf(graph, place).flatMap((end) => [end, ...graph.enclosing(end)]),
    ...graph.contents(place),
  ];
  const said = near.find((id) => graph.control(id, control) !== undefined);
  if (said !== undefined) {
    const state = graph.control(said, control)?.state;
    return {
      need,
      at: said,
      met: state === "implemented" || state === "verified" ? "yes" : state === "planned" ? "planned" : "no",
    };
  }
  const kindAt = (id: Id) => graph.model.elements.get(id)?.kind ?? "flow";
  const zones = new Set(near.flatMap((id) => [id, ...graph.contents(id)]));
  const provider = [...zones].find((id) => providedBy.includes(kindAt(id)));
  if (provider !== undefined) return { need, at: provider, met: "yes" };
  return { need, at: near.find((id) => appliesTo.includes(kindAt(id))), met: "unsaid" };
}

/** The elements whose fact is meant: those of a kind around a place, nearest first, or inside it; `self` is the place. */
function candidates(graph: Graph, place: Id, of: string, where: "around" | "inside"): readonly Id[] {
  if (of === "self") return [place];
  const near =
    where === "around"
      ? endsOf(graph, place).flatMap((end) => [end, ...graph.enclosing(end)])
      : [place, ...graph.contents(place)];
  return near.filter((id) => graph.model.elements.get(id)?.kind === of);
}

function endsOf({ model }: Graph, place: Id): readonly Id[] {
  const flow = model.flows.get(place);
  return flow ? [flow.to, flow.from] : [place];
}
