import { graphOf } from "@bartizan/model";
import type { Condition } from "../catalogue/condition.ts";
import type { ControlEntry, ControlLink, ThreatEntry } from "../catalogue/entry.ts";
import type { ExampleGraph } from "../catalogue/example.ts";
import { type Analysis, analyse } from "../engine/analyse.ts";
import { compile } from "../engine/compile.ts";
import { exampleModel } from "../engine/exampleModel.ts";
import type { Threat, ThreatControl } from "../engine/threat.ts";

/** A threat entry of which only what matters is said; it is on flows unless told otherwise. */
export function entryOf(more: Partial<ThreatEntry>): ThreatEntry {
  return {
    id: "tried",
    title: "Tried",
    letter: "T",
    on: ["flow"],
    target: more.on === undefined || more.on.includes("flow") ? "flow" : "element",
    when: { fact: "encryption", of: "self", in: ["none"] },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
    impactOn: ["confidentiality"],
    actors: { primer: [], nsa: [] },
    controls: [],
    ...more,
  };
}

/** A control of which only what matters is said; it covers flows and pods unless told otherwise. */
export function controlOf(more: Partial<ControlEntry>): ControlEntry {
  return {
    id: "C",
    title: "Control",
    layer: "perimeter",
    nature: "preventive",
    scope: "self",
    appliesTo: [],
    covers: ["flow", "pod"],
    ...more,
  };
}

/** The analysis of a small graph by one entry. */
export function analysisOf(graph: ExampleGraph, entry: ThreatEntry, controls: readonly ControlEntry[] = []): Analysis {
  const compiled = compile({ id: "tried", version: "1", threats: [entry], controls, frameworks: [] });
  const analysis = analyse(graphOf(exampleModel(graph)), compiled);
  if (analysis.failures.length > 0) throw new Error(analysis.failures.map(({ message }) => message).join("; "));
  return analysis;
}

/** What a condition says of one element or flow. */
export function verdictOf(
  when: Condition,
  graph: ExampleGraph,
  target: string,
  controls: readonly ControlEntry[] = [],
): "no" | "unknown" | "yes" {
  return threatOn(when, graph, target, controls)?.holds ?? "no";
}

/** The threat that a condition raises on one element or flow. */
export function threatOn(
  when: Condition,
  graph: ExampleGraph,
  target: string,
  controls: readonly ControlEntry[] = [],
): Threat | undefined {
  const element = graph.elements[target];
  const on = element === undefined ? "flow" : typeof element === "string" ? element : element.kind;
  const { threats } = analysisOf(graph, entryOf({ when, on: [on] }), controls);
  return threats.find((threat) => threat.target === target);
}

/** How one control stands for one target, as a threat that it prevents shows it. */
export function standingOf(
  control: ControlEntry,
  graph: ExampleGraph,
  target: string,
  others: readonly ControlEntry[] = [],
) {
  const link: ControlLink = { id: control.id, effect: "prevents", set: 1 };
  const element = graph.elements[target];
  const on = element === undefined ? "flow" : typeof element === "string" ? element : element.kind;
  const entry = entryOf({ on: [on], controls: [link], when: NEVER_FALSE, letter: "R" });
  const threat = analysisOf(graph, entry, [control, ...others]).threats.find((it) => it.target === target);
  const found: ThreatControl | undefined = threat?.controls[0];
  if (!threat || !found) throw new Error(`nothing on ${target}`);
  const { state, at, counts, failing } = found;
  return {
    state,
    counts,
    ...(at !== undefined && { at }),
    ...(failing !== undefined && { failing }),
    prevented: threat.prevented,
  };
}

// True for everything that is drawn: nothing here is inside itself.
const NEVER_FALSE: Condition = { not: { inside: { kind: "compliance-scope" } } };
