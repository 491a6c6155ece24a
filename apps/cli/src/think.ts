import { type Graph, graphOf, type Model } from "@bartizan/model";
import {
  type Analysis,
  analyse,
  CATALOGUE,
  type Catalogue,
  type Compiled,
  compile,
  type Triaged,
  triage,
} from "@bartizan/stride";
import { severityIn } from "@bartizan/stride/cvss";

export interface Thought {
  readonly model: Model;
  readonly graph: Graph;
  readonly analysis: Analysis;
  readonly triaged: Triaged;
  /** What it was found with. */
  readonly catalogue: Catalogue;
}

const compiledOf = new WeakMap<Catalogue, Compiled>();

/** The threats of a model, with what was decided about them. `today` (`YYYY-MM-DD`) says which decisions have expired. */
export function think(model: Model, today: string, catalogue: Catalogue = CATALOGUE): Thought {
  const compiled = compiledOf.get(catalogue) ?? compile(catalogue);
  compiledOf.set(catalogue, compiled);
  const graph = graphOf(model);
  const analysis = analyse(graph, compiled);
  const severityOf = severityIn(model, catalogue);
  const triaged = triage(model, analysis, today, { ...(severityOf && { severityOf }) });
  return { model, graph, analysis, triaged, catalogue };
}
