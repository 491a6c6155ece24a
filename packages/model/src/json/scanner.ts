/** What is wrong with a text that is not JSON. */
export type JsonFaultReason = "unexpected" | "unfinished" | "badString" | "badNumber" | "trailing";

/** Thrown and caught inside this folder only. */
export class JsonFault extends Error {
  readonly reason: JsonFaultReason;
  readonly offset: number;

  constructor(reason: JsonFaultReason, offset: number) {
    super(reason);
    this.reason = reason;
    this.offset = offset;
  }
}

/** What is told while a text is walked. A visitor returned for a value is told about what is inside it. */
export interface Visitor {
  /** A key of the object, or an index of the array: `offset` is where its value begins, `keyOffset` where its key does. */
  entry(key: string | number, offset: number, keyOffset: number): Visitor | undefined;
}

const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERALS = ["true", "false", "null"];

/**
 * Walks a JSON text by the letter of RFC 8259 and tells a visitor where things begin. Throws a JsonFault at the first
 * place that is not JSON. Recurses once a level: survey the depth first.
 */
export function walk(text: string, visitor: Visitor | undefined): void {
  let at = 0;

  const skipSpace = (): void => {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
  };
  const fault = (reason: JsonFaultReason = "unexpected"): JsonFault =>
    new JsonFault(at >= text.length ? "unfinished" : reason, at);

  const string = (): string => {
    const start = at;
    const end = stringEnd(text, start);
    at = end;
    return text.slice(start, end);
  };

  const value = (inside: Visitor | undefined): void => {
    const first = text[at];
    if (first === "{") object(inside);
    else if (first === "[") array(inside);
    else if (first === '"') string();
    else scalar();
  };

  const scalar = (): void => {
    const literal = LITERALS.find((word) => text.startsWith(word, at));
    if (literal) {
      at += literal.length;
      return;
    }
    NUMBER.lastIndex = at;
    if (!NUMBER.test(text)) throw fault(text[at] === "-" ? "badNumber" : "unexpected");
    at = NUMBER.lastIndex;
    if (/[\d.eE+-]/.test(text[at] ?? "")) throw fault("badNumber");
  };

  const object = (inside: Visitor | undefined): void => {
    at++;
    skipSpace();
    if (text[at] === "}") {
      at++;
      return;
    }
    for (;;) {
      if (text[at] !== '"') throw fault();
      const keyOffset = at;
      const key: unknown = JSON.parse(string());
      skipSpace();
      if (text[at] !== ":") throw fault();
      at++;
      skipSpace();
      value(inside?.entry(String(key), at, keyOffset));
      skipSpace();
      const next = text[at];
      if (next !== "," && next !== "}") throw fault();
      at++;
      if (next === "}") return;
      skipSpace();
    }
  };

  const array = (inside: Visitor | undefined): void => {
    at++;
    skipSpace();
    if (text[at] === "]") {
      at++;
      return;
    }
    for (let index = 0; ; index++) {
      value(inside?.entry(index, at, at));
      skipSpace();
      const next = text[at];
      if (next !== "," && next !== "]") throw fault();
      at++;
      if (next === "]") return;
      skipSpace();
    }
  };

  skipSpace();
  value(visitor);
  skipSpace();
  if (at < text.length) throw fault("trailing");
}

/** One past the closing quote. A loop, because a regular expression overflows its stack on a string of megabytes. */
function stringEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code < 0x20) throw new JsonFault("badString", i);
    if (code === 0x5c) {
      ESCAPE.lastIndex = i;
      if (!ESCAPE.test(text)) throw new JsonFault(i + 1 >= text.length ? "unfinished" : "badString", i);
      i = ESCAPE.lastIndex - 1;
    }
  }
  throw new JsonFault("unfinished", text.length);
}
