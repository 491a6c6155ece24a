import { FACTS } from "../facts/registry.ts";
import type { Graph } from "../graph.ts";
import { kindOf } from "../kinds/registry.ts";
import type { Element } from "../schema/element.ts";
import type { Facts, FactValue } from "../schema/factValue.ts";
import type { Id } from "../schema/id.ts";
import { DRAWN_FACTS } from "./drawnFact.ts";

/** What is known of a fact, and who says so: the thing itself, a zone around it, the drawing, or its kind. */
export type Reading =
  | { readonly state: "said"; readonly value: FactValue; readonly at: Id; readonly via: Via }
  | { readonly state: "unknown" }
  /** Zones that do not lie in one another say different things. */
  | { readonly state: "conflict"; readonly values: readonly Answer[] };

export type Via = "own" | "default" | "drawn" | "kind";

export interface Answer {
  readonly at: Id;
  readonly value: FactValue;
}

const UNKNOWN: Reading = { state: "unknown" };
/** The key of `defaults` under which a zone speaks for the flows inside it. */
const FLOW = "flow";

/**
 * What holds for an element or flow: what it says itself, else what the nearest zones around it say, else what the drawing
 * shows, else its kind.
 * What a zone says counts for less than what a zone inside it says; zones side by side must agree.
 */
export function readFact(graph: Graph, id: Id, fact: string): Reading {
  const element = graph.model.elements.get(id);
  if (element) return readElementFact(graph, id, element, fact);
  const flow = graph.model.flows.get(id);
  if (!flow) return UNKNOWN;
  const own = valueIn(flow.facts, fact);
  if (own !== undefined) return { state: "said", value: own, at: id, via: "own" };
  const others = graph.members(flow.to);
  const around = [...graph.members(flow.from)].filter((zone) => others.has(zone));
  return settle(graph, answersOf(graph, around, FLOW, fact)) ?? drawn(graph, id, fact) ?? UNKNOWN;
}

function readElementFact(graph: Graph, id: Id, element: Element, fact: string): Reading {
  const own = valueIn(element.facts, fact);
  if (own !== undefined) return { state: "said", value: own, at: id, via: "own" };
  const answers = answersOf(graph, graph.enclosing(id), element.kind, fact);
  if (FACTS.get(fact)?.inherited) answers.push(...inheritedAnswers(graph, id, fact));
  const settled = settle(graph, answers);
  if (settled) return settled;
  const shown = kindOf(element).facts.includes(fact) ? drawn(graph, id, fact) : undefined;
  if (shown) return shown;
  const usual = valueIn(kindOf(element).says, fact);
  return usual === undefined ? UNKNOWN : { state: "said", value: usual, at: id, via: "kind" };
}

function drawn(graph: Graph, id: Id, fact: string): Reading | undefined {
  if (!Object.hasOwn(DRAWN_FACTS, fact)) return undefined;
  const answer = DRAWN_FACTS[fact]?.read(graph, id);
  return answer && { state: "said", ...answer, via: "drawn" };
}

function answersOf(graph: Graph, zones: readonly Id[], kind: string, fact: string): SourcedAnswer[] {
  const answers: SourcedAnswer[] = [];
  for (const at of zones) {
    const defaults = graph.model.elements.get(at)?.defaults;
    if (!defaults || !Object.hasOwn(defaults, kind)) continue;
    const value = valueIn(defaults[kind], fact);
    if (value !== undefined) answers.push({ at, value, via: "default" });
  }
  return answers;
}

interface SourcedAnswer extends Answer {
  readonly via: "default" | "kind";
}

// By parent only: a node's facts are about the machine, not about the pods that are scheduled on it.
function inheritedAnswers(graph: Graph, id: Id, fact: string): SourcedAnswer[] {
  for (const at of graph.ancestors(id)) {
    const zone = graph.model.elements.get(at);
    if (!zone) continue;
    const own = valueIn(zone.facts, fact);
    if (own !== undefined) return [{ at, value: own, via: "default" }];
    const usual = valueIn(kindOf(zone).says, fact);
    if (usual !== undefined) return [{ at, value: usual, via: "kind" }];
  }
  return [];
}

/** The one answer of the innermost zones, their disagreement, or undefined when nobody answers. */
function settle(graph: Graph, answers: readonly SourcedAnswer[]): Reading | undefined {
  const isInnermost = ({ at }: Answer): boolean =>
    !answers.some((other) => other.at !== at && graph.members(other.at).has(at));
  const [first, ...rest] = answers.length > 1 ? answers.filter(isInnermost) : answers;
  if (!first) return undefined;
  // A zone's default for a kind is closer to the point than what the zone says of itself, and comes first.
  const others = rest.filter(({ at }) => at !== first.at);
  if (others.every(({ value }) => isSame(value, first.value))) {
    return { state: "said", value: first.value, at: first.at, via: first.via };
  }
  return { state: "conflict", values: [first, ...others].map(({ at, value }) => ({ at, value })) };
}

function valueIn(facts: Facts | undefined, fact: string): FactValue | undefined {
  return facts && Object.hasOwn(facts, fact) ? facts[fact] : undefined;
}

/** Sets are kept sorted. */
function isSame(a: FactValue, b: FactValue): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.length === b.length && a.every((member, i) => member === b[i]);
}
