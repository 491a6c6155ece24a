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

/** How the model wants its threats scored; loaded only where that is not likelihood and impact. */
let scorer: typeof import("@bartizan/stride/cvss").severityIn | undefined;

/** Whether the way of scoring that the model asks for still has to be loaded. */
export function wantsScorer({ info }: Pick<Model, "info">): boolean {
  return info.scoring !== undefined && info.scoring !== "likelihood-impact" && scorer === undefined;
}

/** Loads the CVSS calculator. @throws when it cannot be fetched. */
export async function loadScorer(): Promise<void> {
  ({ severityIn: scorer } = await import("@bartizan/stride/cvss"));
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
  if (wantsScorer(session.model)) throw new Error("the CVSS calculator is not loaded");
  const severityOf = scorer?.(session.model, CATALOGUE);
  const triaged = triage(session.model, session.analysis, today, { ...(severityOf && { severityOf }) });
  return { ...session, triaged, marks: marksOf(session.graph, triaged) };
}
