import type { Id } from "@bartizan/model";
import type { Impact, ThreatEntry } from "../catalogue/entry.ts";
import { type Ask, type Expression, openIn, truthWhen } from "../condition/expression.ts";
import { type Because, becauseKey, distinct, generalise } from "../condition/reasons.ts";
import { NO, UNKNOWN, YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";
import type { CvssMetrics } from "../cvss31.ts";
import { impactOf, linesOfDefence, riskOf, type Step } from "../risk.ts";
import type { Compiled, CompiledThreat } from "./compile.ts";
import { preventionOf } from "./prevention.ts";
import { isProviders } from "./provider.ts";
import type { Threat } from "./threat.ts";

/** A threat with what is open about it. */
export interface Instance {
  readonly threat: Threat;
  /** The element or flow its condition is about. */
  readonly subject: Id;
  /** Whether the condition holds. */
  readonly raised: Expression;
  /** Whether it is prevented. */
  readonly prevented: Expression;
  /** What it is listed under now. */
  readonly asks: readonly Ask[];
  /** Everything open in it, by question. */
  readonly open: ReadonlyMap<string, readonly Ask[]>;
}

interface Listing {
  readonly id: string;
  readonly target: Id;
  readonly flow?: Id;
}

/** What the threat is listed under: one end of the flow, or the element or flow itself. */
function listingOf(entry: ThreatEntry, view: View, subject: Id): Listing {
  const flow = entry.target === "to" || entry.target === "from" ? view.flow(subject) : undefined;
  if (!flow) return { id: `${entry.id}@${subject}`, target: subject };
  const target = entry.target === "to" ? flow.to : flow.from;
  return { id: `${entry.id}@${subject}→${target}`, target, flow: subject };
}

// Nobody has said where anybody starts: neither far nor near.
const UNKNOWN_EXPOSURE: Step = 2;

/**
 * How easily somebody gets there; along a flow, to the end that is harder to get to. One step less each where the
 * attack starts on the spot instead of over the network, and where it needs strong rights first.
 */
function likelihoodOf(view: View, subject: Id, metrics: CvssMetrics): Step {
  const flow = view.flow(subject);
  const ends = flow ? [flow.from, flow.to] : [subject];
  const known = ends.flatMap((end) => view.exposure(end) ?? []);
  const exposure = known.length === 0 ? UNKNOWN_EXPOSURE : Math.min(...known);
  const onTheSpot = metrics.get("AV") === "N" ? 0 : 1;
  const withRights = metrics.get("PR") === "H" ? 1 : 0;
  return Math.max(1, exposure - onTheSpot - withRights) as Step;
}

function assetsAt(view: View, subject: Id, concerns: readonly Impact[]) {
  if (concerns.length === 0) return [];
  const holders = view.graph.model.flows.has(subject)
    ? [subject]
    : [subject, ...view.flowsIn(subject), ...view.flowsOut(subject)];
  return [...new Set(holders.flatMap((id) => view.holds(id)))].flatMap((id) => view.asset(id) ?? []);
}

function asksIn(expression: Expression): readonly Ask[] {
  const asks: Ask[] = [];
  openIn(expression, ({ ask, waits }) => {
    if (!waits) asks.push(ask);
  });
  return asks;
}

function byQuestion(...expressions: readonly Expression[]): ReadonlyMap<string, readonly Ask[]> {
  const found = new Map<string, Ask[]>();
  for (const expression of expressions) {
    openIn(expression, ({ ask }) => {
      const asks = found.get(ask.key);
      if (asks) asks.push(ask);
      else found.set(ask.key, [ask]);
    });
  }
  return found;
}

/** The threat on this element or flow; undefined when its condition is certainly false. */
export function instanceOf(compiled: Compiled, threat: CompiledThreat, view: View, subject: Id): Instance | undefined {
  const { entry, check, metrics, cvss } = threat;
  const truth = check.test(view, subject);
  if (truth === NO) return undefined;
  const listing = listingOf(entry, view, subject);
  const prevention = preventionOf(compiled, view, threat, subject, listing.target);
  const raised = check.open(view, subject);
  const isPossible = truth === UNKNOWN || prevention.prevented === "unknown";
  const asks =
    prevention.prevented === "yes" ? [] : truth === UNKNOWN ? asksIn(raised) : isPossible ? prevention.asks : [];
  const because = distinct([...check.because(view, subject), ...prevention.bypasses], becauseKey);
  const told = because.length > 0 ? because : [kindOf(view, listing.target)];
  const risk = riskOf(
    {
      likelihood: likelihoodOf(view, subject, metrics),
      impact: impactOf(metrics, entry.impactOn, assetsAt(view, subject, entry.impactOn)),
      cvss,
      letter: entry.letter,
    },
    prevention.defences,
  );
  const confidence = isPossible ? "possible" : "confirmed";
  const questions = [...new Set(asks.map(({ key }) => key))].sort();
  const crossings = view.graph.model.flows.has(subject) ? view.crossings(subject) : [];
  const made: Threat = {
    id: listing.id,
    threat: entry.id,
    target: listing.target,
    ...(listing.flow !== undefined && { flow: listing.flow }),
    letter: entry.letter,
    severity: risk.residual,
    risk,
    holds: truth === YES ? "yes" : "unknown",
    confidence,
    prevented: prevention.prevented,
    because: told,
    wouldStop: [
      ...distinct(check.stops(view, subject), ({ target, field }) => `${target} ${field}`),
      ...prevention.stops,
    ],
    controls: prevention.controls,
    crosses: crossings
      .filter(({ zone }) => view.graph.isBoundary(zone))
      .map(({ zone, kind, direction }) => ({ zone, kind, direction })),
    layers: linesOfDefence(prevention.defences),
    provider: isProviders(view, entry, listing.target),
    group: questions.length > 0 ? "" : `${entry.id} ${confidence}: ${reasonOf(told)}`,
    questions,
  };
  return { threat: made, subject, raised, prevented: prevention.open, asks, open: byQuestion(raised, prevention.open) };
}

function reasonOf(because: readonly Because[]): string {
  return [...new Set(because.map(generalise))].sort().join("; ");
}

function kindOf(view: View, target: Id) {
  return { kind: "kind", target, field: "kind", value: view.kindId(target) } as const;
}

/** Whether nothing is open about it once this question has this answer; without one: as things stand. */
export function isSettled({ raised, prevented }: Instance, key?: string, value?: string | number | readonly string[]) {
  const prevention = truthWhen(prevented, key, value);
  if (prevention === YES) return true;
  const truth = truthWhen(raised, key, value);
  return truth === NO || (truth === YES && prevention === NO);
}
