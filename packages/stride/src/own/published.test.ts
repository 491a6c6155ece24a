import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../catalogue/catalogue.ts";
import { CONTROL_PROSE } from "../catalogue/controls/prose.ts";
import { EXAMPLES } from "../catalogue/threats/examples.ts";
import { THREAT_PROSE } from "../catalogue/threats/prose.ts";
import { loadCatalogue } from "./loadCatalogue.ts";
import { plainFile, plainThreat, textOf } from "./testing/catalogueText.ts";

const docs = new URL("../../../../docs/", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("catalogue.schema.json", docs), "utf8"));
// A validator that is not ours, by the letter of the standard.
const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

/** The built-in entries in the form of a file. */
function builtInFile() {
  const { threats, controls, frameworks } = CATALOGUE;
  const bare = controls.map(({ labels: _, ...control }) => {
    const { description, howTo, testIdea, references } = CONTROL_PROSE[control.id] ?? {};
    return { ...control, description, howTo, testIdea, references };
  });
  return {
    ...{ format: "bartizan-catalogue", version: 1, id: "copy", name: "Copy", edition: "1", frameworks },
    threats: threats.map((threat) => ({ ...threat, ...THREAT_PROSE[threat.id], examples: EXAMPLES[threat.id] ?? [] })),
    controls: bare,
  };
}

const withThreat = (more: object) => ({ ...plainFile(), threats: [{ ...plainThreat(), ...more }] });

const BROKEN: Readonly<Record<string, unknown>> = {
  "a list": [],
  "a model": { ...plainFile(), format: "bartizan" },
  "no edition": { ...plainFile(), edition: undefined },
  "a field too many": { ...plainFile(), thread: [] },
  "an id with capitals": { ...plainFile(), id: "Ours" },
  "a threat without a condition": withThreat({ when: undefined }),
  "a condition with a word that does not exist": withThreat({ when: { never: true } }),
  "two conditions in one": withThreat({ when: { inside: { kind: "vpc" }, stores: { atLeast: "internal" } } }),
  "a slip deep in a condition": withThreat({ when: { any: [{ not: { flow: { direction: "up" } } }] } }),
  "a letter that does not exist": withThreat({ letter: "X" }),
  "a vector that is none": withThreat({ cvss31: "9.8" }),
  "an outcome that does not exist": withThreat({
    examples: [{ says: "a", outcome: "maybe", target: "a", model: { elements: {} } }],
  }),
  "a switch without a reason": { ...plainFile(), off: { a: "" } },
  "a severity without a reason": { ...plainFile(), severity: { a: { severity: "low" } } },
};

describe("the published schema of catalogues", () => {
  test("takes the example of the guide", () => {
    const text = readFileSync(new URL("guide/example.catalogue.json", docs), "utf8");
    expect([accepts(JSON.parse(text)), accepts.errors]).toEqual([true, null]);
  });

  test("can say everything that the built-in catalogue says", () => {
    const file = JSON.parse(JSON.stringify(builtInFile()));
    expect([accepts(file), accepts.errors]).toEqual([true, null]);
  });

  test.each(Object.entries(BROKEN))("refuses %s, as loading it does", (_, file) => {
    const text = textOf(file);
    expect(accepts(JSON.parse(text))).toBe(false);
    expect(loadCatalogue(text).ok).toBe(false);
  });
});
