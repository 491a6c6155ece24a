import type { Marks } from "@bartizan/diagram";
import { apply, type Change, type Graph, graphOf, type Model, updateGraph } from "@bartizan/model";
import {
  type Analysis,
  analyse,
  CATALOGUE,
  type Catalogue,
  type Compiled,
  compile,
  joined,
  marksOf,
  type OwnCatalogue,
  type Triaged,
  triage,
  update,
  usedBy,
} from "@bartizan/stride";
import type { severityIn } from "@bartizan/stride/cvss";

/** A document as the engine holds it, with everything found in it. Never changed in place. */
export interface Session {
  readonly model: Model;
  readonly graph: Graph;
  /** Catalogues of people's own that there are; the model uses those that it names. */
  readonly own: readonly OwnCatalogue[];
  /** What it is looked through with: the built-in one, with those that the model uses. */
  readonly catalogue: Catalogue;
  readonly compiled: Compiled;
  readonly analysis: Analysis;
  /** YYYY-MM-DD: the day on which decisions were judged. */
  readonly today: string;
  readonly triaged: Triaged;
  readonly marks: Marks;
}

/** How the model wants its threats scored; loaded only where that is not likelihood and impact. */
let scorer: typeof severityIn | undefined;

/** Whether the way of scoring that the model asks for still has to be loaded. */
export function wantsScorer({ info }: Pick<Model, "info">): boolean {
  return info.scoring !== undefined && info.scoring !== "likelihood-impact" && scorer === undefined;
}

/** Loads the CVSS calculator. @throws when it cannot be fetched. */
export async function loadScorer(): Promise<void> {
  ({ severityIn: scorer } = await import("@bartizan/stride/cvss"));
}

/** Everything found in a document. `today` (YYYY-MM-DD) says which decisions have run out. */
export function openSession(model: Model, today: string, own: readonly OwnCatalogue[] = []): Session {
  const graph = graphOf(model);
  const catalogue = joined(CATALOGUE, usedBy(model, own));
  const compiled = compile(catalogue, model.catalogue.get(CATALOGUE.id)?.off);
  return judged({ model, graph, own, catalogue, compiled, analysis: analyse(graph, compiled) }, today);
}

/** The session after a Change: only what the Change can affect is evaluated again. */
export function changeSession(session: Session, change: Change, today: string): Session {
  const model = apply(session.model, change);
  // Entries switched on or off change what is asked everywhere.
  if (change.some((edit) => edit.part === "catalogue")) return openSession(model, today, session.own);
  const graph = updateGraph(session.graph, model, change);
  const analysis = update(session.analysis, graph, change);
  return judged({ ...session, model, graph, analysis }, today, session);
}

type Unjudged = Omit<Session, "today" | "triaged" | "marks">;

/** @param earlier the session before a Change: threats that it left alone are not judged again */
function judged(session: Unjudged, today: string, earlier?: Session): Session {
  if (wantsScorer(session.model)) throw new Error("the CVSS calculator is not loaded");
  const severityOf = scorer?.(session.model, session.catalogue);
  const triaged = triage(session.model, session.analysis, today, {
    ...(severityOf && { severityOf }),
    ...(earlier && { earlier }),
  });
  return { ...session, today, triaged, marks: marksOf(session.graph, triaged) };
}
