import type { Graph, Model } from "@bartizan/model";
import type { DocumentState } from "./documentStore.ts";

const PARTS = [
  "elements",
  "flows",
  "assets",
  "threats",
  "considered",
  "matrix",
] as const satisfies readonly (keyof Model)[];

let kept: Graph | undefined;

/**
 * The graph of the open document as a selector: the same object until something changes that threats and their names
 * depend on. Moving things about is no such change, so nothing is counted again for it.
 */
export function meaning({ graph }: Pick<DocumentState, "graph">): Graph {
  if (kept && kept !== graph && PARTS.every((part) => kept?.model[part] === graph.model[part])) return kept;
  kept = graph;
  return graph;
}
