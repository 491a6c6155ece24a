import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLossyNumbers, findRepeatedKeys, locate, placesIn } from "./locate.ts";
import { walk } from "./scanner.ts";
import { survey } from "./survey.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with other spaces in it, and sometimes a character too many, too few or different. */
const nearlyJson = fc
  .tuple(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom("", " ", "\t", 2),
    fc.nat({ max: 400 }),
    fc.constantFrom(undefined, "", '"', ",", "]", "}", "0", "-", ".", "e", "\\", "\n", "\u0001", "t", "/"),
  )
  .map(([value, space, at, put]) => {
    const text = JSON.stringify(value, null, space);
    const i = at % (text.length + 1);
    return put === undefined ? text : text.slice(0, i) + put + text.slice(i + (put === "" ? 1 : at % 2));
  });

describe("the walk over a JSON text", () => {
  test("finds a fault exactly where there is one for JSON.parse", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string(), fc.json()), (text) => {
        const faults = walk(text);
        expect(faults.length === 0).toBe(isJson(text));
        for (const { offset } of faults) expect(offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5000 },
    );
  });

  test("goes on after a slip, and tells each of them with the value in which it stands", () => {
    const text = `{
  "a": 1 // a comment
  "b": [1 2, 03,],
  c: 'x',
  "d" {"e": "not closed,
    "f": NaN, "g": "\t"
  },
} and more`;
    expect(walk(text).map(({ reason, offset, path }) => `${reason} ${text.slice(offset, offset + 2)} ${path}`)).toEqual(
      [
        "comment // ",
        'missingComma "b ',
        "missingComma 2, b",
        "badNumber 3, b,2",
        "extraComma ,] b",
        "unquotedKey c: ",
        "unexpected 'x c",
        'missingColon {" d',
        "badString \n  d,e".replace("  d", " " + " d"),
        "unexpected Na d,f",
        'badString \t" d,g',
        "extraComma ,\n ",
        "trailing an ",
      ],
    );
  });

  test("finds numbers that would not be what they were", () => {
    const text =
      '{"a": [1e999, 12345678901234567890, 9007199254740993, 1e-999], "b": [1e2, 0.1, -0, 9007199254740992, 1.50]}';
    expect(findLossyNumbers(text, 10).map(({ path, token }) => `${path} ${token}`)).toEqual([
      "a,0 1e999",
      "a,1 12345678901234567890",
      "a,2 9007199254740993",
      "a,3 1e-999",
    ]);
    expect(findLossyNumbers(text, 2)).toHaveLength(2);
  });

  test("finds every value where it stands", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom("", " ", 2), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const paths: { path: (string | number)[]; value: unknown }[] = [];
        const collect = (at: unknown, path: (string | number)[]): void => {
          paths.push({ path, value: at });
          if (Array.isArray(at)) for (const [i, inner] of at.entries()) collect(inner, [...path, i]);
          else if (typeof at === "object" && at !== null) {
            for (const [key, inner] of Object.entries(at)) collect(inner, [...path, key]);
          }
        };
        collect(JSON.parse(text), []);
        const offsets = locate(text, paths);
        paths.forEach(({ value: wanted }, i) => {
          const first = JSON.stringify(wanted).charAt(0);
          expect(text.charAt(offsets[i] ?? -1)).toBe(first);
        });
        expect(survey(text, 1000).keys).toBe(paths.filter(({ path }) => typeof path.at(-1) === "string").length);
      }),
    );
  });

  test("finds keys, and for what is not there the nearest thing around it", () => {
    const text = '{"a": {"b": [1, {"c": 2}]}}';
    const wanted = [
      { path: ["a"], key: true },
      { path: ["a", "b", 1, "c"], key: true },
      { path: ["a", "b", 1, "c"] },
      { path: ["a", "b", 7, "d"] },
      { path: ["x", "y"], key: true },
    ];
    expect(locate(text, wanted).map((offset) => text.slice(offset, offset + 3))).toEqual([
      '"a"',
      '"c"',
      "2}]",
      "[1,",
      '{"a',
    ]);
  });

  test("finds keys that are repeated, however they are written", () => {
    expect(findRepeatedKeys('{"a": 1, "\\u0061": 2, "b": [{"c": 1, "c": 1, "c": 2}]}', 9)).toEqual([
      { path: ["a"], offset: 9 },
      { path: ["b", 0, "c"], offset: 37 },
      { path: ["b", 0, "c"], offset: 45 },
    ]);
    expect(findRepeatedKeys('{"a": {"a": {"a": 1}}, "b": {"a": 1}}', 9)).toEqual([]);
  });

  test("does not mind a string of megabytes", () => {
    const long = JSON.stringify(`${"\\".repeat(1_000_000)}${"x".repeat(1_000_000)}`);
    expect(walk(long)).toEqual([]);
    expect(survey(`{"a": ${long}}`, 10)).toEqual({ keys: 1, depth: 1, tooDeepAt: -1, oddNumbers: false });
  });
});

describe("places", () => {
  test("count lines and columns from one", () => {
    const placeOf = placesIn("ab\nc\n\nd");
    expect([0, 2, 3, 5, 6].map((offset) => placeOf(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });
});
