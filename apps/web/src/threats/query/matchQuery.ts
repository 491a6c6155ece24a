import { type Graph, type Id, kindById, kindLabel, type Model, SEVERITIES } from "@bartizan/model";
import { type Reach, reachOf, type TriagedThreat } from "@bartizan/stride";
import { LAYERS, STATUS_LABELS } from "@bartizan/stride/words";
import { controlTitle, threatEntry } from "../../document/entries.ts";
import { isLineGap } from "../../document/lineGap.ts";
import { kindName, targetName } from "../../document/targetName.ts";
import { threatTitle } from "../../document/threatTitle.ts";
import type { Filter, Query } from "./parseQuery.ts";

/** Whether a threat is one of those a query asks for. */
export function matcher(query: Query, graph: Graph): (threat: TriagedThreat) => boolean {
  const { model } = graph;
  const attackers = attackersIn(query, graph);
  return (threat) =>
    query.filters.every(
      (filter) => filter.values.some((value) => matches(filter, value, threat, model, attackers)) !== filter.not,
    ) &&
    (query.words.length === 0 || contains(textOf(threat, model), query.words));
}

/**
 * Whether possible threats stay with the questions that decide them: as long as somebody looks at what is open, and
 * does not ask for possible ones.
 */
export function leavesToQuestions({ filters, words }: Query): boolean {
  if (filters.length === 0) return words.length === 0;
  const asked = filters.some(({ key, values, not }) => key === "is" && !not && values.includes("possible"));
  return !asked && filters.some(({ key, values, not }) => key === "status" && !not && values.includes("open"));
}

function matches(
  { key }: Filter,
  value: string,
  threat: TriagedThreat,
  model: Model,
  attackers: ReadonlyMap<string, readonly Reach[]>,
): boolean {
  switch (key) {
    case "status":
      return threat.status === value || STATUS_LABELS[threat.status].startsWith(value);
    case "sev":
      return matchesSeverity(threat, value);
    case "stride":
      return value.toUpperCase().includes(threat.letter);
    case "is":
      return matchesState(threat, value);
    case "crosses":
      return threat.crosses.some(({ zone, kind }) => isCalled(model, zone, kind, value));
    case "control":
      return matchesControl(threat, value);
    case "kind":
      return (
        (model.elements.get(threat.target)?.kind ?? "flow") === value || sameText(kindName(model, threat.target), value)
      );
    case "on":
      return isOn(model, threat.target, value);
    case "layer":
      return [...threat.layers.stops, ...threat.layers.notices].some((layer) => layer.startsWith(value));
    case "gap":
      return LAYERS.some((layer) => layer.startsWith(value) && isLineGap(threat, layer));
    case "actor":
      return actorsOf(threat).some((actor) => actor.includes(value));
    case "attacker":
      return attackers.get(value)?.some(({ threatens }) => threatens(threat)) ?? false;
  }
}

/** How far the attackers get that a query names, by their ids or a part of their names. Worked out once. */
function attackersIn({ filters }: Query, graph: Graph): ReadonlyMap<string, readonly Reach[]> {
  const asked = filters.filter(({ key }) => key === "attacker").flatMap(({ values }) => values);
  const called = (value: string) =>
    [...graph.model.attackers].filter(([id, { name }]) => id === value || name.toLowerCase().includes(value));
  return new Map(
    asked.map((value) => [value, called(value).map(([, attacker]) => reachOf(graph, attacker, threatEntry))]),
  );
}

function actorsOf({ threat }: TriagedThreat): readonly string[] {
  const { primer = [], nsa = [] } = threatEntry(threat)?.actors ?? {};
  return [...primer, ...nsa];
}

/** `high`, `>=high`, `<medium`: worse is more. */
function matchesSeverity({ severity }: TriagedThreat, value: string): boolean {
  const found = /^(>=|<=|>|<|=)?(\w+)$/.exec(value);
  const wanted = SEVERITIES.findIndex((one) => one.startsWith(found?.[2] ?? "?"));
  if (wanted < 0) return false;
  const worse = wanted - SEVERITIES.indexOf(severity);
  switch (found?.[1]) {
    case ">=":
      return worse >= 0;
    case "<=":
      return worse <= 0;
    case ">":
      return worse > 0;
    case "<":
      return worse < 0;
    default:
      return worse === 0;
  }
}

function matchesState(threat: TriagedThreat, value: string): boolean {
  switch (value) {
    case "confirmed":
    case "possible":
      return threat.confidence === value;
    case "reopened":
      return threat.reopened !== undefined;
    case "decided":
      return threat.decision !== undefined;
    case "own":
      return threat.own === true;
    case "single":
      return threat.layers.single;
    case "bare":
      return threat.layers.stops.length === 0;
    default:
      return false;
  }
}

function matchesControl({ controls }: TriagedThreat, value: string): boolean {
  if (value === "none") return !controls.some(({ counts }) => counts);
  return controls.some(({ id }) => id.toLowerCase() === value || controlTitle(id).toLowerCase().includes(value));
}

/** `on:orders` is whatever is called so in part; `on:=orders` is the one with this id. */
function isOn(model: Model, target: Id, value: string): boolean {
  if (value.startsWith("=")) return sameText(target, value.slice(1));
  return target === value || targetName(model, target).toLowerCase().includes(value);
}

function isCalled(model: Model, zone: Id, kind: string, value: string): boolean {
  return (
    kind === value ||
    sameText(kindById(kind).label, value) ||
    sameText(kindLabel(kind, model.info.provider), value) ||
    targetName(model, zone).toLowerCase().includes(value)
  );
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b;
}

function textOf(threat: TriagedThreat, model: Model): string {
  return `${threatTitle(threat, model)} ${targetName(model, threat.target)} ${threat.threat}`.toLowerCase();
}

function contains(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
