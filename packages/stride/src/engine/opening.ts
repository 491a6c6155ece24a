import type { FactValue } from "@bartizan/model";
import { type Ask, type Expression, openIn, truthNow, truthWhen } from "../condition/expression.ts";
import { NO, UNKNOWN, YES } from "../condition/truth.ts";
import { answersTo } from "./answers.ts";
import type { Prevention } from "./prevention.ts";

/** One question that is open in a threat, whether or not the threat is listed under it now. */
export interface OpenQuestion {
  readonly key: string;
  readonly asks: readonly Ask[];
  /** One bit for each possible answer that settles the threat: see `answersTo`. */
  readonly settledBy: number;
  /** Of a question about controls: those that settle the threat when they alone are in place, of all that are asked about. */
  readonly settledAlone: ReadonlySet<string>;
}

/** What is open about a threat; the same object for threats that are open in the same way. */
export interface Opening {
  readonly questions: readonly OpenQuestion[];
  /** Keys of the questions under which it is listed now, sorted. */
  readonly listed: readonly string[];
  readonly confidence: "confirmed" | "possible";
}

const NOBODY: ReadonlySet<string> = new Set();
const NOTHING: readonly never[] = [];

function asksIn(expression: Expression): readonly Ask[] {
  const asks: Ask[] = [];
  openIn(expression, ({ ask, waits }) => waits || asks.push(ask));
  return asks;
}

/** Whether nothing is open about it any more. */
function isSettled(raised: Expression, prevented: Expression, key: string, value: FactValue): boolean {
  const prevention = truthWhen(prevented, key, value);
  if (prevention === YES) return true;
  const truth = truthWhen(raised, key, value);
  return truth === NO || (truth === YES && prevention === NO);
}

function openQuestions(raised: Expression, prevented: Expression): readonly OpenQuestion[] {
  if (typeof raised === "number" && typeof prevented === "number") return NOTHING;
  const found: { key: string; asks: Ask[]; settledBy: number; settledAlone: ReadonlySet<string> }[] = [];
  const collect = ({ ask }: { ask: Ask }): void => {
    const known = found.find(({ key }) => key === ask.key);
    if (!known) found.push({ key: ask.key, asks: [ask], settledBy: 0, settledAlone: NOBODY });
    else if (!known.asks.includes(ask)) known.asks.push(ask);
  };
  openIn(raised, collect);
  openIn(prevented, collect);
  const [truth, prevention] = [truthNow(raised), truthNow(prevented)];
  if (prevention === YES || truth === NO || (truth === YES && prevention === NO)) return found;
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

/** @param raised what is open about the condition, YES where nothing is; never NO */
export function openingOf(raised: Expression, prevention: Prevention): Opening {
  const isUnknown = truthNow(raised) === UNKNOWN;
  const isPossible = isUnknown || truthNow(prevention.open) === UNKNOWN;
  const asks = !isPossible || prevention.prevented === "yes" ? NOTHING : isUnknown ? asksIn(raised) : prevention.asks;
  return {
    questions: openQuestions(raised, prevention.open),
    listed: asks.length === 0 ? NOTHING : [...new Set(asks.map(({ key }) => key))].sort(),
    confidence: isPossible ? "possible" : "confirmed",
  };
}
