import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { load } from "../load.ts";
import { save } from "../save.ts";
import { arbitraryUnknown, arbitraryWholeModel } from "../testing/arbitraryWholeModel.ts";

const examples = new URL("../../../../examples/", import.meta.url);

describe("load after save", () => {
  test("gives back any valid model, and save the same text again", () => {
    fc.assert(
      fc.property(arbitraryWholeModel, (model) => {
        const text = save(model);
        const loaded = load(text);
        if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
        expect(loaded.value.model).toEqual(model);
        expect(save(loaded.value.model)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(readdirSync(examples).filter((name) => name.endsWith(".tm.json")))("changes no byte of %s", (name) => {
    const text = readFileSync(new URL(name, examples), "utf8");
    const loaded = load(text);
    expect(loaded.ok && save(loaded.value.model)).toBe(text);
  });
});

describe("what a later version wrote", () => {
  test("is written back as it was, wherever it stood, with a notice for each", () => {
    const later = fc.tuple(arbitraryUnknown, arbitraryUnknown, arbitraryUnknown, arbitraryUnknown);
    fc.assert(
      fc.property(later, fc.constantFrom("later", "e\u0301", "\u202e", "", "toString", "7"), (values, key) => {
        const [top, record, control, person] = values;
        const document = {
          format: "bartizan",
          version: 1,
          name: "Shop",
          elements: {
            a: {
              kind: "quantum-router",
              name: "A",
              facts: { mood: "good" },
              controls: { backup: { state: "none", [key]: control } },
              [key]: record,
            },
          },
          reviews: { r: { date: "2030-01-01", people: [{ name: "x", role: "y", [key]: person }], outcome: "" } },
          diagrams: { main: { name: "Main" } },
          [key]: top,
        };
        const loaded = load(JSON.stringify(document));
        if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
        expect(JSON.parse(save(loaded.value.model))).toEqual(document);
        const told = loaded.value.notices.map(({ code }) => code).sort();
        expect(told).toEqual(["unknownFact", "unknownKey", "unknownKey", "unknownKey", "unknownKey", "unknownKind"]);
      }),
      { numRuns: 2000 },
    );
  });

  test("shows in the text of the file what would not print", () => {
    const loaded = load('{"format": "bartizan", "version": 1, "name": "x", "later": "a\u202eb\\u0007", "l\u2066": 1}');
    const text = loaded.ok ? save(loaded.value.model) : "";
    expect(text).toContain('"later": "a\\u202eb\\u0007"');
    expect(text).toContain('"l\\u2066": 1');
  });
});
