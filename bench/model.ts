import { apply, commands, diff, graphOf, load, type Model, save, updateGraph } from "@bartizan/model";
import { generateModel } from "@bartizan/model/generate";

/** Milliseconds for one size of model; what takes part in a ratio is measured turn by turn with its base. */
export interface ModelFigures {
  readonly elements: number;
  readonly flows: number;
  readonly bytes: number;
  /** JSON.parse and JSON.stringify of the same text. */
  readonly parse: number;
  readonly stringify: number;
  readonly load: number;
  readonly save: number;
  /** The index of a model, and with it every list of crossings. */
  readonly graph: number;
  readonly crossings: number;
  /** Of two files that were loaded one after the other, with some edits between them. */
  readonly diff: number;
}

export interface EditFigures {
  readonly elements: number;
  /** Microseconds: copies of the maps of elements and of flows. */
  readonly copyElements: number;
  readonly copyFlows: number;
  readonly rename: number;
  readonly rewire: number;
}

const TURNS = 9;
const EDITS = 100;

/** Throws when the generated model does not load. */
export function modelFigures(elements: number, flows: number): ModelFigures {
  const model = generateModel({ elements, flows });
  const text = save(model);
  const plain: unknown = JSON.parse(text);
  const [ours, theirs] = [loaded(text), loaded(save(edited(model)))];
  const [parse, loading, stringify, saving, graph, crossings, compare] = best([
    () => JSON.parse(text),
    () => load(text),
    () => JSON.stringify(plain),
    () => save(model),
    () => graphOf(model),
    () => {
      const index = graphOf(model);
      for (const id of model.flows.keys()) index.crossings(id);
    },
    () => diff(ours, theirs),
  ]);
  return {
    elements,
    flows,
    bytes: text.length,
    parse: parse ?? 0,
    stringify: stringify ?? 0,
    load: loading ?? 0,
    save: saving ?? 0,
    graph: graph ?? 0,
    crossings: crossings ?? 0,
    diff: compare ?? 0,
  };
}

/** One command on one element, applied, with the graph that follows it. */
export function editFigures(elements: number): EditFigures {
  const model = generateModel({ elements, flows: elements * 1.5 });
  const graph = graphOf(model);
  const pod = [...model.elements].find(([, { kind }]) => kind === "pod")?.[0] ?? "";
  const [flow = "", ends] = [...model.flows][0] ?? [];
  const other = [...model.elements.keys()].findLast((id) => id !== ends?.from && id !== ends?.to) ?? "";
  const after = (change: ReturnType<typeof commands.rename>) => updateGraph(graph, apply(model, change), change);
  const repeated = (run: () => unknown) => () => {
    for (let i = 0; i < EDITS; i++) run();
  };
  const [copyElements, copyFlows, rename, rewire] = best([
    repeated(() => new Map(model.elements)),
    repeated(() => new Map(model.flows)),
    repeated(() => after(commands.rename(model, { id: pod, name: "Other" }))),
    repeated(() => after(commands.setEnds(model, { flow, to: other }))),
  ]);
  const each = (time: number | undefined): number => ((time ?? 0) / EDITS) * 1000;
  return {
    elements,
    copyElements: each(copyElements),
    copyFlows: each(copyFlows),
    rename: each(rename),
    rewire: each(rewire),
  };
}

function loaded(text: string): Model {
  const result = load(text);
  if (!result.ok) throw new Error("the generated model does not load");
  return result.value.model;
}

function edited(model: Model): Model {
  const ids = [...model.elements.keys()].slice(0, EDITS);
  return ids.reduce((now, id, i) => apply(now, commands.rename(now, { id, name: `Renamed ${i}` })), model);
}

/** The best of some turns each, one after the other in every turn: the noise of the machine, which only adds, is left out. */
function best(runs: readonly (() => unknown)[]): number[] {
  const least = runs.map(() => Infinity);
  for (let turn = 0; turn < TURNS; turn++) {
    runs.forEach((run, i) => {
      const start = performance.now();
      run();
      least[i] = Math.min(least[i] ?? Infinity, performance.now() - start);
    });
  }
  return least;
}
