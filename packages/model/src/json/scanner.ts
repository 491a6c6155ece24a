import { isValueStart, numberEnd, skipSpace, stringEnd, wordEnd } from "./tokens.ts";

/** What is wrong with a text that is not JSON. */
export type JsonFaultReason =
  | "unexpected"
  | "unfinished"
  | "badString"
  | "badNumber"
  | "trailing"
  | "missingComma"
  | "missingColon"
  | "extraComma"
  | "unquotedKey"
  | "comment";

export type Path = readonly (string | number)[];

/** Where a text is not JSON; `path` is the value in which it stands. */
export interface JsonFault {
  readonly reason: JsonFaultReason;
  readonly offset: number;
  readonly path: Path;
}

/** What is told while a text is walked. A visitor returned for a value is told about what is inside it. */
export interface Visitor {
  /** A key of the object, or an index of the array: `offset` is where its value begins, `keyOffset` where its key does. */
  entry(key: string | number, offset: number, keyOffset: number): Visitor | undefined;
  /** The value is this number, as it is written. */
  number?(token: string): void;
}

/** Faults after which the rest cannot be understood end the walk; so do more than these. */
const MOST_FAULTS = 100;

class Stop extends Error {}

/**
 * Walks a JSON text by the letter of RFC 8259 and tells a visitor where things begin. Comes back with where it is not
 * JSON: small slips (a comma too many, a comment, a bad number) are noted and walked over, anything else is the last
 * fault. Recurses once a level: survey the depth first.
 */
export function walk(text: string, visitor?: Visitor): JsonFault[] {
  const faults: JsonFault[] = [];
  const path: (string | number)[] = [];
  let at = 0;
  // A string that lacks its quote has taken the comma after it along: that is one fault, not two.
  let commaTaken = false;

  const note = (reason: JsonFaultReason, offset = at): void => {
    faults.push({ reason, offset, path: [...path] });
    if (faults.length >= MOST_FAULTS) throw new Stop();
  };
  const stop = (reason: JsonFaultReason): Stop => {
    note(at >= text.length ? "unfinished" : reason);
    return new Stop();
  };
  const space = (): void => {
    at = skipSpace(text, at);
    while (text[at] === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) {
      note("comment");
      const end = text[at + 1] === "/" ? text.indexOf("\n", at) : text.indexOf("*/", at + 2) + 1;
      at = skipSpace(text, end > at ? end + 1 : text.length);
    }
  };

  const string = (): string => {
    const start = at;
    const { end, faultAt, closed } = stringEnd(text, start);
    at = end;
    if (faultAt === undefined) return text.slice(start, end);
    if (faultAt >= text.length) throw stop("badString");
    note("badString", faultAt);
    commaTaken = !closed;
    return '""';
  };

  const scalar = (inside: Visitor | undefined): void => {
    const start = at;
    const end = wordEnd(text, start);
    if (end === start) throw stop("unexpected");
    const word = text.slice(start, end);
    at = end;
    if (word === "true" || word === "false" || word === "null") return;
    if (numberEnd(text, start) === end) inside?.number?.(word);
    else note(/^[-+.\d]/.test(word) ? "badNumber" : "unexpected", numberEnd(text, start));
  };

  const value = (inside: Visitor | undefined): void => {
    const first = text[at];
    if (first === "{") object(inside);
    else if (first === "[") array(inside);
    else if (first === '"') string();
    else scalar(inside);
  };

  /** Past the comma, or past the bracket that closes; whether there is more. */
  const separator = (close: string): boolean => {
    space();
    const comma = at;
    if (text[at] === close) {
      at++;
      return false;
    }
    if (text[at] !== ",") {
      if (!isValueStart(text[at])) throw stop("unexpected");
      if (!commaTaken) note("missingComma");
      commaTaken = false;
      return true;
    }
    commaTaken = false;
    at++;
    space();
    if (text[at] !== close) return true;
    note("extraComma", comma);
    at++;
    return false;
  };

  const key = (): string => {
    if (text[at] === '"') return String(JSON.parse(string()));
    const end = wordEnd(text, at);
    if (end === at) throw stop("unexpected");
    note("unquotedKey");
    const word = text.slice(at, end);
    at = end;
    return word;
  };

  const object = (inside: Visitor | undefined): void => {
    at++;
    space();
    if (text[at] === "}") {
      at++;
      return;
    }
    for (;;) {
      const keyOffset = at;
      const name = key();
      path.push(name);
      space();
      if (text[at] === ":") at++;
      else if (isValueStart(text[at])) note("missingColon");
      else throw stop("unexpected");
      space();
      value(inside?.entry(name, at, keyOffset));
      path.pop();
      if (!separator("}")) return;
    }
  };

  const array = (inside: Visitor | undefined): void => {
    at++;
    space();
    if (text[at] === "]") {
      at++;
      return;
    }
    for (let index = 0; ; index++) {
      path.push(index);
      value(inside?.entry(index, at, at));
      path.pop();
      if (!separator("]")) return;
    }
  };

  try {
    space();
    value(visitor);
    space();
    if (at < text.length) note("trailing");
  } catch (reason) {
    if (!(reason instanceof Stop)) throw reason;
  }
  return faults;
}
