import { type Graph, graphOf, type Model } from "@bartizan/model";
import { type Analysis, analyse, CATALOGUE, compile, type Triaged, triage } from "@bartizan/stride";
import { severityIn } from "@bartizan/stride/cvss";

export interface Thought {
  readonly model: Model;
  readonly graph: Graph;
  readonly analysis: Analysis;
  readonly triaged: Triaged;
}

let compiled: ReturnType<typeof compile> | undefined;

/** The threats of a model, with what was decided about them. `today` (`YYYY-MM-DD`) says which decisions have expired. */
export function think(model: Model, today: string): Thought {
  compiled ??= compile(CATALOGUE);
  const graph = graphOf(model);
  const analysis = analyse(graph, compiled);
  const severityOf = severityIn(model, CATALOGUE);
  return { model, graph, analysis, triaged: triage(model, analysis, today, { ...(severityOf && { severityOf }) }) };
}
