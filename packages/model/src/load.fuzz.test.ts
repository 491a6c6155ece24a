import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateModel } from "./generate.ts";
import { load } from "./load.ts";
import { save } from "./save.ts";
import { arbitraryModel } from "./testing/arbitraryModel.ts";

const text = save(generateModel({ elements: 40, seed: 7 }));

const mutation = fc.oneof(
  fc.record({ at: fc.nat({ max: text.length }), kind: fc.constant("cut" as const), length: fc.nat({ max: 80 }) }),
  fc.record({ at: fc.nat({ max: text.length }), kind: fc.constant("end" as const) }),
  fc.record({
    at: fc.nat({ max: text.length }),
    kind: fc.constant("put" as const),
    what: fc.oneof(
      fc.constantFrom(
        '"',
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\\",
        "\u0000",
        "\ud800",
        "null",
        "1e999",
        '"__proto__": 1,',
        "[[[[",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
  }),
);

function mutated(original: string, change: { at: number; kind: string; length?: number; what?: string }): string {
  const [before, after] = [original.slice(0, change.at), original.slice(change.at)];
  if (change.kind === "end") return before;
  if (change.kind === "cut") return before + after.slice(change.length);
  return before + (change.what ?? "") + after;
}

/** A result either way, with errors that have places; what opens can be saved and opened again. */
function expectResult(hostile: string): void {
  const loaded = load(hostile);
  if (loaded.ok) {
    const again = load(save(loaded.value.model));
    expect(again.ok && again.value.model).toEqual(loaded.value.model);
  } else {
    expect(loaded.error.length).toBeGreaterThan(0);
    for (const { line, column } of loaded.error) expect(line > 0 && column > 0).toBe(true);
  }
}

describe("a file that was damaged", () => {
  test("by cutting and inserting ends in a result", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (changes) => {
        expectResult(changes.reduce(mutated, text));
      }),
      { numRuns: 2000 },
    );
  });

  test("by swapping values of the wrong type ends in a result", () => {
    const paths: (string | number)[][] = [];
    const collect = (value: unknown, path: (string | number)[]): void => {
      paths.push(path);
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
    };
    collect(JSON.parse(text), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const document: unknown = JSON.parse(text);
        const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), document);
        if (path.length > 0) Reflect.set(parent as object, path.at(-1) ?? "", value);
        expectResult(JSON.stringify(path.length > 0 ? document : value));
      }),
      { numRuns: 2000 },
    );
  });

  test("or was never a model ends in a result", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), arbitraryModel.map(save)), (anything) => expectResult(anything)),
      { numRuns: 1000 },
    );
  });
});
