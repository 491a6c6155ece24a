import type { FactValue } from "@bartizan/model";
import type { Layer } from "../catalogue/entry.ts";
import { agree, and, NO, not, or, type Truth, UNKNOWN, YES } from "./truth.ts";

/**
 * Stands for the element or flow that is evaluated. What is asked of each thing by itself is then one ask for all of
 * them, and what follows from it is worked out once. No id is empty.
 */
export const ITSELF = "";

/** One thing nobody has said: what is asked, where the answer is put, and which question it belongs to. */
export interface Ask {
  /** Two asks with the same key get the same answer. */
  readonly key: string;
  readonly kind: "fact" | "control";
  /** Fact or control id. */
  readonly id: string;
  /** Of a control: the line of defence whose controls are asked about together. */
  readonly layer?: Layer;
  /** Element, flow or zone under which it is asked, or ITSELF. */
  readonly askAt: string;
  /** The record that gets the answer, or ITSELF. */
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
  readonly kin: Kin;
}

/** Made of others; `truth` is what it is as things stand. */
type Compound = { readonly truth: Truth; readonly kin: Kin } & (
  | { readonly is: "all" | "any" | "agree"; readonly of: readonly Expression[] }
  | { readonly is: "not"; readonly of: Expression }
  /** What somebody says of it stands; as long as nobody has, it is not there when `denied` holds. */
  | { readonly is: "unless"; readonly of: Leaf; readonly denied: Expression }
  | { readonly is: "atLeast"; readonly of: readonly Expression[]; readonly count: number }
);

/**
 * What is open about a condition: a value where it is known, a leaf where somebody must answer. The same few parts make
 * the same object, so that what follows from it is worked out once for all that are open in the same way.
 */
export type Expression = Truth | Leaf | Compound;

/** Expressions that begin with the same parts. Their first part keeps them, so that they go when it goes. */
class Kin {
  made: Compound | undefined;
  #next: Map<Expression | string, Kin> | undefined;

  at(step: Expression | string): Kin {
    this.#next ??= new Map();
    let next = this.#next.get(step);
    if (!next) {
      next = new Kin();
      this.#next.set(step, next);
    }
    return next;
  }
}

/** Longer ones are hardly ever made twice. */
const SHARED_PARTS = 8;

export function leaf(ask: Ask, decide: Leaf["decide"], waits = false): Leaf {
  return { is: "open", ask, decide, waits, kin: new Kin() };
}

/** The same part twice says nothing more; a zone with a thousand pods asks one question. */
function withoutRepetition(parts: readonly Expression[]): readonly Expression[] {
  if (parts.length < 2) return parts;
  if (parts.length === 2) return parts[0] === parts[1] ? parts.slice(1) : parts;
  return [...new Set(parts)];
}

/** The one expression of this sort with these parts, of which at least one is no plain value. */
function compound(is: "all" | "any", parts: readonly Expression[]): Expression {
  const of = parts[0] === UNKNOWN ? [...parts.slice(1), UNKNOWN as Truth] : parts;
  const make = (): Compound => {
    const truths = of.map(truthNow);
    return { is, of, truth: is === "all" ? truths.reduce(and) : truths.reduce(or), kin: new Kin() };
  };
  const [first] = of;
  if (of.length > SHARED_PARTS || typeof first !== "object") return make();
  let kin = first.kin.at(is);
  for (let index = 1; index < of.length; index += 1) kin = kin.at(of[index] ?? UNKNOWN);
  kin.made ??= make();
  return kin.made;
}

export function all(parts: readonly Expression[]): Expression {
  const open: Expression[] = [];
  for (const part of parts) {
    if (part === NO) return NO;
    if (part !== YES) open.push(part);
  }
  const of = withoutRepetition(open);
  return of.length === 0 ? YES : of.length === 1 ? (of[0] ?? YES) : compound("all", of);
}

export function any(parts: readonly Expression[]): Expression {
  const open: Expression[] = [];
  for (const part of parts) {
    if (part === YES) return YES;
    if (part !== NO) open.push(part);
  }
  const of = withoutRepetition(open);
  return of.length === 0 ? NO : of.length === 1 ? (of[0] ?? NO) : compound("any", of);
}

/** It may be any of these: open as far as they do not agree. */
export function anyOne(parts: readonly Expression[]): Expression {
  const of = withoutRepetition(parts);
  const [only] = of;
  if (of.length === 1 && only !== undefined) return only;
  return { is: "agree", of, truth: agree(of.map(truthNow)), kin: new Kin() };
}

export function negate(part: Expression): Expression {
  if (typeof part === "number") return not(part);
  const kin = part.kin.at("not");
  kin.made ??= { is: "not", of: part, truth: not(truthNow(part)), kin: new Kin() };
  return kin.made;
}

export function unless(of: Leaf, denied: Expression): Expression {
  const kin = of.kin.at("unless").at(denied);
  kin.made ??= { is: "unless", of, denied, truth: truthNow(denied) === YES ? NO : UNKNOWN, kin: new Kin() };
  return kin.made;
}

/** At least so many of them. */
export function severalOf(of: readonly Expression[], count: number): Expression {
  return { is: "atLeast", of, count, truth: atLeast(of.map(truthNow), count), kin: new Kin() };
}

/** The truth as things stand. */
export function truthNow(expression: Expression): Truth {
  if (typeof expression === "number") return expression;
  return expression.is === "open" ? UNKNOWN : expression.truth;
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

/** The truth once the question with this key has this answer. */
export function truthWhen(expression: Expression, key: string, answer: FactValue): Truth {
  if (typeof expression === "number") return expression;
  switch (expression.is) {
    case "open":
      return expression.ask.key === key ? expression.decide(answer) : UNKNOWN;
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
