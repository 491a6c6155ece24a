import type { FactValue } from "@bartizan/model";
import type { Layer } from "../catalogue/entry.ts";
import { agree, and, NO, not, or, type Truth, UNKNOWN, YES } from "./truth.ts";

/** One thing nobody has said: what is asked, where the answer is put, and which question it belongs to. */
export interface Ask {
  /** Two asks with the same key get the same answer. */
  readonly key: string;
  readonly kind: "fact" | "control";
  /** Fact or control id. */
  readonly id: string;
  /** Of a control: the line of defence whose controls are asked about together. */
  readonly layer?: Layer;
  /** Element, flow or zone under which it is asked. */
  readonly askAt: string;
  /** The record that gets the answer. */
  readonly place: string;
  /** `own`: the answer is the place's own; a kind id: it is the place's default for that kind (`flow` for flows). */
  readonly as: "own" | { readonly defaultFor: string };
}

/** Somebody must answer. */
export interface Leaf {
  readonly is: "open";
  readonly ask: Ask;
  /** What an answer makes of it. */
  readonly decide: (value: FactValue) => Truth;
  /** Asked only once something else has been answered so that it matters. */
  readonly waits: boolean;
}

/** What is open about a condition: a value where it is known, a leaf where somebody must answer. */
export type Expression =
  | Truth
  | Leaf
  | { readonly is: "all" | "any" | "agree"; readonly of: readonly Expression[] }
  | { readonly is: "not"; readonly of: Expression }
  /** What somebody says of it stands; as long as nobody has, it is not there when `denied` holds. */
  | { readonly is: "unless"; readonly of: Leaf; readonly denied: Expression }
  | { readonly is: "atLeast"; readonly of: readonly Expression[]; readonly count: number };

/** The same part twice says nothing more; a zone with a thousand pods asks one question. */
function withoutRepetition(parts: readonly Expression[]): readonly Expression[] {
  return parts.length < 2 ? parts : [...new Set(parts)];
}

export function all(parts: readonly Expression[]): Expression {
  const open: Expression[] = [];
  for (const part of parts) {
    if (part === NO) return NO;
    if (part !== YES) open.push(part);
  }
  const of = withoutRepetition(open);
  return of.length === 0 ? YES : of.length === 1 ? (of[0] ?? YES) : { is: "all", of };
}

export function any(parts: readonly Expression[]): Expression {
  const open: Expression[] = [];
  for (const part of parts) {
    if (part === YES) return YES;
    if (part !== NO) open.push(part);
  }
  const of = withoutRepetition(open);
  return of.length === 0 ? NO : of.length === 1 ? (of[0] ?? NO) : { is: "any", of };
}

/** It may be any of these: open as far as they do not agree. */
export function anyOne(parts: readonly Expression[]): Expression {
  const of = withoutRepetition(parts);
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { is: "agree", of };
}

export function negate(part: Expression): Expression {
  return typeof part === "number" ? not(part) : { is: "not", of: part };
}

/** How many of these truths hold for certain, and how many may. */
export function atLeast(truths: readonly Truth[], count: number): Truth {
  let sure = 0;
  let possible = 0;
  for (const truth of truths) {
    if (truth === YES) sure += 1;
    if (truth !== NO) possible += 1;
  }
  return sure >= count ? YES : possible >= count ? UNKNOWN : NO;
}

/** The truth once the question with this key has this answer; without a key: as things stand. */
export function truthWhen(expression: Expression, key?: string, answer?: FactValue): Truth {
  if (typeof expression === "number") return expression;
  switch (expression.is) {
    case "open":
      return expression.ask.key === key && answer !== undefined ? expression.decide(answer) : UNKNOWN;
    case "not":
      return not(truthWhen(expression.of, key, answer));
    case "unless": {
      const said = truthWhen(expression.of, key, answer);
      return said === UNKNOWN && truthWhen(expression.denied, key, answer) === YES ? NO : said;
    }
    case "all": {
      let truth: Truth = YES;
      for (const part of expression.of) {
        truth = and(truth, truthWhen(part, key, answer));
        if (truth === NO) break;
      }
      return truth;
    }
    case "any": {
      let truth: Truth = NO;
      for (const part of expression.of) {
        truth = or(truth, truthWhen(part, key, answer));
        if (truth === YES) break;
      }
      return truth;
    }
    case "agree":
      return agree(expression.of.map((part) => truthWhen(part, key, answer)));
    case "atLeast":
      return atLeast(
        expression.of.map((part) => truthWhen(part, key, answer)),
        expression.count,
      );
  }
}

/** Everything that is open in it, those that wait for another answer included. */
export function openIn(expression: Expression, visit: (leaf: Leaf) => void): void {
  if (typeof expression === "number") return;
  if (expression.is === "open") visit(expression);
  else if (expression.is === "not") openIn(expression.of, visit);
  else if (expression.is === "unless") {
    visit(expression.of);
    openIn(expression.denied, visit);
  } else for (const part of expression.of) openIn(part, visit);
}
