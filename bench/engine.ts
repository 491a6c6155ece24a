import { apply, commands, graphOf, load, save, updateGraph } from "@bartizan/model";
import { generateModel } from "@bartizan/model/generate";
import { analyse, CATALOGUE, compile, update } from "@bartizan/stride";

/** Milliseconds for one size, and what each is to be compared with. */
export interface EngineFigures {
  readonly elements: number;
  /** Reading the text, and JSON.parse of it. */
  readonly load: number;
  readonly parse: number;
  /** Writing it, and JSON.stringify of the same. */
  readonly save: number;
  readonly stringify: number;
  /** All threats of the whole model. */
  readonly analyse: number;
  /** The same after one pod changed. */
  readonly again: number;
}

/** The best of a few runs each, so that the noise of the machine, which only adds, is left out. Throws on a text that does not load. */
export function engineFigures(elements: number): EngineFigures {
  const model = generateModel({ elements });
  const text = save(model);
  const plain: unknown = JSON.parse(text);
  const compiled = compile(CATALOGUE);
  const graph = graphOf(model);
  const [pod] = [...model.elements].find(([, element]) => element.kind === "pod") ?? [];
  if (pod === undefined || !load(text).ok) throw new Error("the generated model is not as expected");
  const change = commands.setFact(model, { target: pod, fact: "apiUse", value: "write" });
  const changed = updateGraph(graph, apply(model, change), change);
  const analysis = analyse(graph, compiled);
  return {
    elements,
    load: best(() => load(text)),
    parse: best(() => JSON.parse(text)),
    save: best(() => save(model)),
    stringify: best(() => JSON.stringify(plain)),
    analyse: best(() => analyse(graphOf(model), compiled)),
    again: best(() => update(analysis, changed, change)),
  };
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
