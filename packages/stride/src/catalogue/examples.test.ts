import { describe, expect, it } from "vitest";
import { runExample } from "../engine/runExample.ts";
import { CATALOGUE } from "./catalogue.ts";
import { EXAMPLES } from "./threats/examples.ts";

describe("the examples of every threat behave as they say", () => {
  for (const entry of CATALOGUE.threats) {
    describe(entry.title, () => {
      for (const example of EXAMPLES[entry.id] ?? []) {
        it(`${example.outcome}: ${example.says}`, () => {
          const { ok, got } = runExample(entry, example, CATALOGUE.controls);
          expect(ok, got).toBe(true);
        });
      }
    });
  }
});

describe("the examples of the catalogue", () => {
  const outcomesOf = (id: string) => new Set(EXAMPLES[id]?.map(({ outcome }) => outcome));

  it("belong to a threat that exists", () => {
    const ids = new Set(CATALOGUE.threats.map(({ id }) => id));
    expect(Object.keys(EXAMPLES).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("show each threat raised and silent", () => {
    const lacking = CATALOGUE.threats.filter(
      ({ id }) => !outcomesOf(id).has("raises") || !outcomesOf(id).has("silent"),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it("show each threat asking, unless nothing about it can be unknown", () => {
    const lacking = CATALOGUE.threats.filter(({ id }) => !outcomesOf(id).has("asks"));
    expect(lacking.map(({ id }) => id)).toEqual(["exploitable-application-reachable"]);
  });

  it("say each thing once and in a sentence", () => {
    for (const examples of Object.values(EXAMPLES)) {
      const said = examples.map(({ says }) => says);
      expect(new Set(said).size).toBe(said.length);
      for (const sentence of said) expect(sentence).toMatch(/^[A-Z].{10,110}[^.]$/);
    }
  });
});
