import { FACTS, type FactValue, kindById } from "@bartizan/model";
import type { Example, ExampleElement, ExampleFlow, ExampleGraph } from "../../src/catalogue/example.ts";

const OUTCOMES: Readonly<Record<Example["outcome"], string>> = {
  raises: "Raised",
  silent: "Not raised",
  asks: "Asked about",
};

type Spec = Exclude<ExampleElement, string>;

const specOf = (element: ExampleElement): Spec => (typeof element === "string" ? { kind: element } : element);

/** Ids of the drawing language: "end" and dashes would be read as its own. */
const node = (id: string): string => `n_${id.replaceAll("-", "_")}`;

function valueText(id: string, value: FactValue): string {
  const fact = FACTS.get(id);
  const label = (member: string | number) => fact?.values?.find((it) => it.id === member)?.label ?? String(member);
  const text = typeof value === "object" ? value.map(label).join(", ") || "none of these" : label(value);
  return `${fact?.label ?? id}: ${text}`;
}

function said({ facts = {}, controls = {} }: Pick<Spec, "facts" | "controls">): readonly string[] {
  return [
    ...Object.entries(facts).map(([id, value]) => valueText(id, value)),
    ...Object.entries(controls).map(([id, state]) => `${id}: ${state}`),
  ];
}

const quoted = (lines: readonly string[]): string => `"${lines.join("<br>").replaceAll('"', "&quot;")}"`;

function elementLines(graph: ExampleGraph, id: string, target: string, depth: number): readonly string[] {
  const spec = specOf(graph.elements[id] ?? "process");
  const stored = (spec.stores ?? []).map((asset) => `stores ${graph.assets?.[asset] ?? ""} ${asset}`);
  const on = (spec.zones ?? []).map((zone) => `also in ${zone}`);
  const text = quoted([`${id} (${kindById(spec.kind).label})`, ...said(spec), ...stored, ...on]);
  const indent = "  ".repeat(depth);
  const children = Object.keys(graph.elements).filter((other) => specOf(graph.elements[other] ?? "").in === id);
  const style = id === target ? [`${indent}style ${node(id)} stroke-width:3px`] : [];
  if (children.length === 0) return [`${indent}${node(id)}[${text}]`, ...style];
  const inner = children.flatMap((child) => elementLines(graph, child, target, depth + 1));
  return [`${indent}subgraph ${node(id)} [${text}]`, ...inner, `${indent}end`, ...style];
}

function flowLine(graph: ExampleGraph, id: string, flow: ExampleFlow, target: string): string {
  const [start = "", finish = ""] = typeof flow === "string" ? flow.split(" -> ") : [flow.from, flow.to];
  const spec = typeof flow === "string" ? {} : flow;
  const carried = typeof flow === "string" ? [] : [...(flow.carries ?? []), ...(flow.returns ?? [])];
  const text = quoted([id, ...said(spec), ...carried.map((asset) => `${graph.assets?.[asset] ?? ""} ${asset}`)]);
  return `  ${node(start)} ${id === target ? "==>" : "-->"}|${text}| ${node(finish)}`;
}

function drawing({ model, target }: Example): string {
  const roots = Object.keys(model.elements).filter((id) => specOf(model.elements[id] ?? "").in === undefined);
  return [
    "```mermaid",
    "flowchart LR",
    ...roots.flatMap((id) => elementLines(model, id, target, 1)),
    ...Object.entries(model.flows ?? {}).map(([id, flow]) => flowLine(model, id, flow, target)),
    "```",
  ].join("\n");
}

/** One example: what it says, and its graph with the target drawn in a heavier line. */
export function exampleText(example: Example): string {
  return `### ${OUTCOMES[example.outcome]}: ${example.says}\n\n${drawing(example)}`;
}
