/**
 * Kleene's three values in their order, so that "and" is the smaller, "or" the greater, and "not" the mirror.
 * Unknown means: nobody has said yet, and the answer may go either way.
 */
export type Truth = 0 | 1 | 2;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export function and(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

export function or(a: Truth, b: Truth): Truth {
  return a > b ? a : b;
}

export function not(a: Truth): Truth {
  return (2 - a) as Truth;
}

export function truthOf(holds: boolean): Truth {
  return holds ? YES : NO;
}

/** What is known when it may be any of these: only what all of them agree on. */
export function agree(truths: readonly Truth[]): Truth {
  const [first, ...others] = truths;
  return first !== undefined && others.every((other) => other === first) ? first : UNKNOWN;
}
