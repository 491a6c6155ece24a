import type { Marks } from "@bartizan/diagram";
import { apply, type Change, type Graph, graphOf, type Model, updateGraph } from "@bartizan/model";
import {
  type Analysis,
  analyse,
  CATALOGUE,
  type Compiled,
  compile,
  marksOf,
  type Triaged,
  triage,
  update,
} from "@bartizan/stride";

/** A document as the engine holds it, with everything found in it. Never changed in place. */
export interface Session {
  readonly model: Model;
  readonly graph: Graph;
  readonly compiled: Compiled;
  readonly analysis: Analysis;
  readonly triaged: Triaged;
  readonly marks: Marks;
}

/** Everything found in a document. `today` (YYYY-MM-DD) says which decisions have run out. */
export function openSession(model: Model, today: string): Session {
  const graph = graphOf(model);
  const compiled = compile(CATALOGUE, model.catalogue.get(CATALOGUE.id)?.off);
  return judged({ model, graph, compiled, analysis: analyse(graph, compiled) }, today);
}

/** The session after a Change: only what the Change can affect is evaluated again. */
export function changeSession(session: Session, change: Change, today: string): Session {
  const model = apply(session.model, change);
  // Entries switched on or off change what is asked everywhere.
  if (change.some((edit) => edit.part === "catalogue")) return openSession(model, today);
  const graph = updateGraph(session.graph, model, change);
  const analysis = update(session.analysis, graph, change);
  return judged({ model, graph, compiled: session.compiled, analysis }, today);
}

function judged(session: Omit<Session, "triaged" | "marks">, today: string): Session {
  const triaged = triage(session.model, session.analysis, today);
  return { ...session, triaged, marks: marksOf(session.graph, triaged) };
}
