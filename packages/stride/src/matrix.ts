import { type Considered, type Graph, type Id, kindById, LETTERS, type Letter } from "@bartizan/model";
import type { Triaged, TriagedThreat } from "./triage.ts";

/** One element (or flow) and one letter. */
export interface Cell {
  readonly letter: Letter;
  /** ask: a database or object store where nobody said yet whether it keeps evidence. */
  readonly applies: "yes" | "ask" | "no";
  readonly threats: readonly TriagedThreat[];
  readonly considered?: Considered;
  /** It applies, and there is neither a threat nor a note that somebody looked. */
  readonly gap: boolean;
}

export interface Row {
  readonly target: Id;
  /** `border`: what the edge of a zone lets through; never a gap. */
  readonly row: "external" | "process" | "store" | "flow" | "border";
  readonly cells: readonly Cell[];
}

const ROWS: Readonly<Record<"external" | "process" | "store" | "flow", string>> = {
  external: "SR",
  process: "STRIDE",
  store: "TID",
  flow: "TID",
};
const BORDER = "IDE";

/** Whether somebody would look here to prove who did what: then repudiation applies to a store. */
function keepsEvidence(graph: Graph, id: Id): "yes" | "ask" | "no" {
  const element = graph.model.elements.get(id);
  const { evidence } = kindById(element?.kind ?? "");
  if (evidence !== "ask") return evidence ?? "no";
  const reading = graph.fact(id, "keepsEvidence");
  if (reading.state !== "said") return "ask";
  return reading.value === "yes" ? "yes" : "no";
}

function appliesTo(graph: Graph, id: Id, row: Row["row"], letter: Letter): Cell["applies"] {
  const kind = row === "flow" ? "flow" : (graph.model.elements.get(id)?.kind ?? "");
  const changed = graph.model.matrix.get(kind);
  if (changed !== undefined) return changed.includes(letter) ? "yes" : "no";
  if (row === "border") return BORDER.includes(letter) ? "yes" : "no";
  if (row === "store" && letter === "R") return keepsEvidence(graph, id);
  return ROWS[row].includes(letter) ? "yes" : "no";
}

/** The letters that apply to a kind (or to `flow`) unless the model says otherwise. */
export function usualLetters(kind: string): string {
  if (kind === "flow") return ROWS.flow;
  const { row, role, evidence } = kindById(kind);
  if (row === "none") return role === "zone" ? BORDER : "";
  return row === "store" && evidence !== "no" ? "TRID" : ROWS[row];
}

function rowOf(graph: Graph, id: Id): Row["row"] | undefined {
  const element = graph.model.elements.get(id);
  if (!element) return "flow";
  const kind = kindById(element.kind);
  if (kind.row !== "none") return kind.row;
  return kind.role === "zone" ? "border" : undefined;
}

/**
 * The STRIDE grid: elements by id, then flows by id. Rules and lists (policy objects) have no row; a zone has one only
 * when something is listed under its border. What is out of scope has no gaps.
 */
export function matrixOf(graph: Graph, { threats }: Triaged): readonly Row[] {
  const byTarget = new Map<Id, TriagedThreat[]>();
  for (const threat of threats) {
    const known = byTarget.get(threat.target);
    if (known) known.push(threat);
    else byTarget.set(threat.target, [threat]);
  }
  const ids = [...[...graph.model.elements.keys()].sort(), ...[...graph.model.flows.keys()].sort()];
  return ids.flatMap((target): readonly Row[] => {
    const row = rowOf(graph, target);
    const own = byTarget.get(target) ?? [];
    if (row === undefined ? own.length === 0 : row === "border" && own.length === 0) return [];
    const shown = row ?? "process";
    const out = isOut(graph, target);
    const cells = LETTERS.map((letter): Cell => {
      const applies = row === undefined ? "no" : appliesTo(graph, target, shown, letter);
      const inCell = own.filter((threat) => threat.letter === letter);
      const considered = graph.model.considered.get(`${target}/${letter}`);
      const gap = applies === "yes" && shown !== "border" && !out && inCell.length === 0 && !considered;
      return { letter, applies, threats: inCell, ...(considered && { considered }), gap };
    });
    return [{ target, row: shown, cells }];
  });
}

function isOut(graph: Graph, id: Id): boolean {
  const { elements, flows } = graph.model;
  const flow = flows.get(id);
  if (flow) return flow.outOfScope !== undefined || (isOut(graph, flow.from) && isOut(graph, flow.to));
  return [id, ...graph.ancestors(id)].some((at) => elements.get(at)?.outOfScope !== undefined);
}
