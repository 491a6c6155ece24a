import fc from "fast-check";

/** Damage to a text, at a place that is a share of its length. */
export interface Scratch {
  readonly at: number;
  readonly how: "flip" | "cut" | "end" | "put" | "token" | "double" | "swap" | "deep" | "lines";
  readonly length: number;
  readonly put: string;
}

const SHARES = 1_000_000;

export const arbitraryScratches: fc.Arbitrary<Scratch[]> = fc.array(
  fc.record({
    at: fc.nat({ max: SHARES }),
    how: fc.constantFrom("flip", "cut", "end", "put", "token", "double", "swap", "deep", "lines"),
    length: fc.nat({ max: 80 }),
    put: fc.oneof(
      fc.constantFrom('"', "{", "}", "[", "]", ",", ":", "\\", "\u0000", "\ud800", "\u202e", "\ufeff", "\r\n"),
      fc.constantFrom(
        "null",
        "1e999",
        "-0",
        "12345678901234567890",
        "//",
        "/*",
        '"__proto__": 1,',
        '"constructor": {},',
      ),
      fc.constantFrom("<<<<<<< HEAD\n", "=======\n", ">>>>>>> theirs\n"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A string, a word, a number, or what separates them. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|[\w.+-]+|[{}[\]:,]/y;

function tokenAt(text: string, at: number): [start: number, end: number] {
  for (let start = at; start < text.length; start++) {
    TOKEN.lastIndex = start;
    if (TOKEN.test(text)) return [start, TOKEN.lastIndex];
  }
  return [text.length, text.length];
}

/** The text with these scratches, one after the other. */
export function scratched(text: string, scratches: readonly Scratch[]): string {
  return scratches.reduce(scratch, text);
}

function scratch(text: string, { at: share, how, length, put }: Scratch): string {
  const at = Math.floor((share / SHARES) * text.length);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const [start, end] = tokenAt(text, at);
  switch (how) {
    case "flip":
      return before + String.fromCharCode(after.charCodeAt(0) ^ (1 << (length % 7))) + after.slice(1);
    case "cut":
      return before + after.slice(length);
    case "end":
      return before;
    case "put":
      return before + put + after;
    case "token":
      return text.slice(0, start) + text.slice(end);
    case "swap":
      return text.slice(0, start) + put + text.slice(end);
    case "double":
      return text.slice(0, end) + text.slice(start, end) + text.slice(end);
    case "deep":
      return (
        text.slice(0, start) +
        "[".repeat(length * 2) +
        text.slice(start, end) +
        "]".repeat(length * 2) +
        text.slice(end)
      );
    case "lines": {
      const line = text.lastIndexOf("\n", at) + 1;
      const next = text.indexOf("\n", at) + 1 || text.length;
      return text.slice(0, next) + text.slice(line, next) + text.slice(next);
    }
  }
}
