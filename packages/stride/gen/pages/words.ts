import { FACTS, kindById, type Letter } from "@bartizan/model";
import type { Effect, Layer, Scope } from "../../src/catalogue/entry.ts";

export const LETTER_WORDS: Readonly<Record<Letter, string>> = {
  S: "Spoofing",
  T: "Tampering",
  R: "Repudiation",
  I: "Information disclosure",
  D: "Denial of service",
  E: "Elevation of privilege",
};

export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  identity: "Identity",
  perimeter: "Perimeter",
  "vpc-network": "VPC network",
  "kubernetes-network": "Kubernetes network",
  cluster: "Cluster",
  namespace: "Namespace",
  workload: "Workload",
  application: "Application",
  "supply-chain": "Supply chain",
  data: "Data",
  detection: "Detection",
  programme: "Programme",
};

export const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  prevents: "prevents it",
  "reduces-likelihood": "makes it less likely",
  "reduces-impact": "makes it less harmful",
  detects: "notices it",
  recovers: "brings back what was lost",
};

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  self: "Only the element or flow it is put on.",
  contents: "Every such element inside the zone it is put on; the nearest zone that says something wins.",
  boundary: "Flows that enter or leave the zone it is put on, not those inside.",
  path: "Whatever can be reached from outside only through it. One way round it, and it does not count.",
  host: "Pods that are scheduled on the node it is put on.",
  identity: "People and accounts that have it, and what they do.",
  origin: "Whatever was built, pulled or deployed from where it is put.",
  evidence: "Actions whose records reach it. It notices and stops nothing.",
  programme: "The whole model. It is reported and is no line of defence of a single threat.",
};

const ROW_WORDS: Readonly<Record<string, string>> = {
  "any-process": "any process",
  "any-store": "any store",
  "any-external": "any external entity",
  flow: "flow",
};

/** The name of a kind, as in the palette. */
export function kindName(id: string): string {
  return ROW_WORDS[id] ?? kindById(id).label;
}

export function kindNames(ids: readonly string[]): string {
  return ids.map(kindName).join(", ");
}

/** A fact and its values by their labels. */
export function factText(id: string, values: readonly (string | number)[]): string {
  const fact = FACTS.get(id);
  const labels = values.map((value) => fact?.values?.find((member) => member.id === value)?.label ?? String(value));
  return `“${fact?.label ?? id}” is ${labels.map((label) => `“${label}”`).join(" or ")}`;
}

/** Text for a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A page: blocks with one empty line between them. */
export function page(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== "").join("\n\n")}\n`;
}

/** A table, or nothing when it would have no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  if (rows.length === 0) return undefined;
  const lines = [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
