import {
  apply,
  type Change,
  commands,
  type Graph,
  graphOf,
  load,
  type Model,
  save,
  updateGraph,
} from "@bartizan/model";
import { generateModel } from "@bartizan/model/generate";
import { type Analysis, analyse, CATALOGUE, compile, triage, update } from "@bartizan/stride";

/** Milliseconds for one size, and what each is to be compared with. */
export interface EngineFigures {
  readonly elements: number;
  readonly flows: number;
  /** Reading the text, and JSON.parse of it. */
  readonly load: number;
  readonly parse: number;
  /** Writing it, and JSON.stringify of the same. */
  readonly save: number;
  readonly stringify: number;
  /** All threats of the whole model, and how many there are. */
  readonly analyse: number;
  readonly threats: number;
  /** The same after one pod changed. */
  readonly again: number;
  /** Bytes that graph, analysis and triage hold, and bytes of the text. */
  readonly held: number;
  readonly text: number;
}

const EDITS = 10;

/**
 * The best of a few runs each, so that the noise of the machine, which only adds, is left out.
 * @param collect collects garbage, so that memory can be measured
 * @throws on a text that does not load
 */
export function engineFigures(elements: number, flows: number, collect: () => void): EngineFigures {
  const model = generateModel({ elements, flows });
  const text = save(model);
  const plain: unknown = JSON.parse(text);
  const compiled = compile(CATALOGUE);
  if (!load(text).ok) throw new Error("the generated model is not as expected");
  const before = heldNow(collect);
  const graph = graphOf(model);
  const analysis = analyse(graph, compiled);
  const triaged = triage(model, analysis, "2026-01-01");
  const held = heldNow(collect) - before;
  return {
    elements,
    flows,
    load: best(() => load(text)),
    parse: best(() => JSON.parse(text)),
    save: best(() => save(model)),
    stringify: best(() => JSON.stringify(plain)),
    analyse: best(() => analyse(graphOf(model), compiled)),
    threats: triaged.threats.length,
    again: again(model, graph, analysis),
    held,
    text: text.length,
  };
}

function heldNow(collect: () => void): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** One pod changed again and again, each time starting from the analysis before. */
function again(model: Model, graph: Graph, analysis: Analysis): number {
  const [pod] = [...model.elements].find(([, { kind }]) => kind === "pod") ?? [];
  if (pod === undefined) throw new Error("the generated model has no pod");
  let now = { model, graph, analysis };
  let least = Infinity;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const value = edit % 2 === 0 ? "write" : "read";
    const change: Change = commands.setFact(now.model, { target: pod, fact: "apiUse", value });
    const next = apply(now.model, change);
    const nextGraph = updateGraph(now.graph, next, change);
    const start = performance.now();
    const after = update(now.analysis, nextGraph, change);
    least = Math.min(least, performance.now() - start);
    now = { model: next, graph: nextGraph, analysis: after };
  }
  return least;
}

function best(run: () => unknown): number {
  let least = Infinity;
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
