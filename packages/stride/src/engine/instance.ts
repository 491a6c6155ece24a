import type { FactValue, Id } from "@bartizan/model";
import type { ThreatEntry } from "../catalogue/entry.ts";
import { type Ask, type Expression, openIn, truthWhen } from "../condition/expression.ts";
import { type Because, becauseKey, distinct, generalise } from "../condition/reasons.ts";
import { NO, UNKNOWN, YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";
import { impactOf, linesOfDefence, riskOf } from "../risk.ts";
import { answersTo } from "./answers.ts";
import type { Compiled, CompiledThreat } from "./compile.ts";
import { preventionOf } from "./prevention.ts";
import type { Subject } from "./subject.ts";
import type { Threat } from "./threat.ts";

/** One question that is open in a threat, whether or not the threat is listed under it now. */
export interface OpenQuestion {
  readonly key: string;
  readonly asks: readonly Ask[];
  /** One bit for each possible answer that settles the threat: see `answersTo`. */
  readonly settledBy: number;
  /** Of a question about controls: those that settle the threat when they alone are in place, of all that are asked about. */
  readonly settledAlone: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** A threat with what is open about it. */
export interface Instance {
  readonly threat: Threat;
  /** The element or flow its condition is about. */
  readonly subject: Id;
  readonly open: readonly OpenQuestion[];
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

function asksIn(expression: Expression): readonly Ask[] {
  const asks: Ask[] = [];
  openIn(expression, ({ ask, waits }) => waits || asks.push(ask));
  return asks;
}

/** Whether nothing is open about it once this question has this answer; without one: as things stand. */
function isSettled(raised: Expression, prevented: Expression, key?: string, value?: FactValue): boolean {
  const prevention = truthWhen(prevented, key, value);
  if (prevention === YES) return true;
  const truth = truthWhen(raised, key, value);
  return truth === NO || (truth === YES && prevention === NO);
}

function openQuestions(raised: Expression, prevented: Expression): readonly OpenQuestion[] {
  if (typeof raised === "number" && typeof prevented === "number") return [];
  const found: { key: string; asks: Ask[]; settledBy: number; settledAlone: ReadonlySet<string> }[] = [];
  const collect = ({ ask }: { ask: Ask }): void => {
    const known = found.find(({ key }) => key === ask.key);
    if (!known) found.push({ key: ask.key, asks: [ask], settledBy: 0, settledAlone: NOBODY });
    else if (!known.asks.includes(ask)) known.asks.push(ask);
  };
  openIn(raised, collect);
  openIn(prevented, collect);
  if (isSettled(raised, prevented)) return found;
  for (const question of found) {
    const [ask] = question.asks;
    if (!ask) continue;
    for (const [index, value] of answersTo(ask.kind, ask.id).all.entries()) {
      if (isSettled(raised, prevented, question.key, value)) question.settledBy |= 1 << index;
    }
    if (ask.kind !== "control") continue;
    const controls = new Set(question.asks.map(({ id }) => id));
    question.settledAlone = new Set([...controls].filter((id) => isSettled(raised, prevented, question.key, [id])));
  }
  return found;
}

/** The threat on this element or flow; undefined when its condition is certainly false. */
export function instanceOf(
  compiled: Compiled,
  threat: CompiledThreat,
  view: View,
  subject: Subject,
): Instance | undefined {
  const { entry, check, metrics } = threat;
  const truth = check.test(view, subject.id);
  if (truth === NO) return undefined;
  const { id, target, flow } = listingOf(entry, view, subject.id);
  const prevention = preventionOf(compiled, view, threat, subject.id, target);
  const raised = truth === YES ? YES : check.open(view, subject.id);
  const isPossible = truth === UNKNOWN || truthWhen(prevention.open) === UNKNOWN;
  const asks =
    !isPossible || prevention.prevented === "yes" ? [] : truth === UNKNOWN ? asksIn(raised) : prevention.asks;
  const questions = asks.length < 2 ? asks.map(({ key }) => key) : [...new Set(asks.map(({ key }) => key))].sort();
  const because = becauseOf(check.because(view, subject.id), prevention.bypasses, view, target);
  const confidence = isPossible ? "possible" : "confirmed";
  const risk = riskOf(
    {
      exposure: subject.exposure,
      likelihood: subject.likelihood(metrics),
      impact: impactOf(metrics, entry.impactOn, subject.assets),
      atStake: subject.atStake,
      letter: entry.letter,
    },
    prevention.defences,
  );
  const made: Threat = {
    id,
    threat: entry.id,
    target,
    letter: entry.letter,
    severity: risk.residual,
    risk,
    holds: truth === YES ? "yes" : "unknown",
    confidence,
    prevented: prevention.prevented,
    because,
    wouldStop: joined(
      distinct(check.stops(view, subject.id), ({ target: whose, field }) => `${whose} ${field}`),
      prevention.stops,
    ),
    controls: prevention.controls,
    crosses: subject.crosses,
    layers: linesOfDefence(prevention.defences),
    provider: subject.isProviders(entry, target),
    group: questions.length > 0 ? "" : `${entry.id} ${confidence}: ${reasonOf(because)}`,
    questions,
  };
  const open = openQuestions(raised, prevention.open);
  return { threat: flow === undefined ? made : { ...made, flow }, subject: subject.id, open };
}

function joined<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

function becauseOf(
  reasons: readonly Because[],
  bypasses: readonly Because[],
  view: View,
  target: Id,
): readonly Because[] {
  const all = bypasses.length > 0 ? [...reasons, ...bypasses] : reasons;
  if (all.length === 0) return [{ kind: "kind", target, field: "kind", value: view.kindId(target) }];
  return all.length === 1 ? all : distinct(all, becauseKey);
}

function reasonOf(because: readonly Because[]): string {
  return [...new Set(because.map(generalise))].sort().join("; ");
}
