import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { load } from "./load.ts";
import { save } from "./save.ts";
import { arbitraryModel } from "./testing/arbitraryModel.ts";
import { guideExample } from "./testing/guideExample.ts";

const root = new URL("../../../", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("docs/model.schema.json", root), "utf8"));
// A validator that is not ours, by the letter of the standard.
const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const examples = readdirSync(new URL("examples/", root)).filter((name) => name.endsWith(".tm.json"));

const head = { format: "bartizan", version: 1, name: "Shop" };
const pod = { kind: "pod", name: "A" };
const BROKEN: Readonly<Record<string, unknown>> = {
  "a list": [],
  "another format": { ...head, format: "drawio" },
  "a newer version": { ...head, version: 99 },
  "no name": { format: "bartizan", version: 1 },
  "a name that is a number": { ...head, name: 1 },
  "a name too long": { ...head, name: "x".repeat(201) },
  "elements in a list": { ...head, elements: [pod] },
  "an id with capitals": { ...head, elements: { A: pod } },
  "an element without a kind": { ...head, elements: { a: { name: "A" } } },
  "a trust level there is not": { ...head, elements: { a: { ...pod, trust: 9 } } },
  "zones that are a text": { ...head, elements: { a: { ...pod, zones: "b" } } },
  "a fact that is true": { ...head, elements: { a: { ...pod, facts: { port: true } } } },
  "a fact that is no word": { ...head, elements: { a: { ...pod, facts: { "no word": "x" } } } },
  "a state there is not": { ...head, elements: { a: { ...pod, controls: { backup: { state: "great" } } } } },
  "a flow without an end": { ...head, elements: { a: pod }, flows: { f: { from: "a" } } },
  "a step below nothing": { ...head, elements: { a: pod }, flows: { f: { from: "a", to: "a", step: -1 } } },
  "a decision without a reason": { ...head, decisions: { "t@a": { status: "accepted" } } },
  "a decision with spaces": { ...head, decisions: { "t @a": { status: "accepted", reason: "" } } },
  "a day there is not": { ...head, reviews: { r: { date: "2030-02-40", people: [], outcome: "" } } },
  "letters in the wrong order": { ...head, matrix: { pod: "TS" } },
  "a place of three numbers": { ...head, layout: { main: { a: [1, 2, 3] } } },
  "a place between pixels": { ...head, layout: { main: { a: [0.5, 0, 8, 8] } } },
};

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described;
  readonly items?: Described;
}

/** Fields without a description, by their path. */
function undescribed(at: Described, path: string): string[] {
  const fields = Object.entries(at.properties ?? {}).flatMap(([field, inner]) => [
    ...(inner.description ? [] : [`${path}.${field}`]),
    ...undescribed(inner, `${path}.${field}`),
  ]);
  const { additionalProperties, items } = at;
  return [
    ...fields,
    ...(additionalProperties ? undescribed(additionalProperties, `${path}.*`) : []),
    ...(items ? undescribed(items, `${path}[]`) : []),
  ];
}

describe("the published schema", () => {
  test("is JSON Schema 2020-12, and says of every field what it means", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(undescribed(schema, "")).toEqual([]);
  });

  test.each(examples)("takes examples/%s", (name) => {
    const document: unknown = JSON.parse(readFileSync(new URL(`examples/${name}`, root), "utf8"));
    expect([accepts(document), accepts.errors]).toEqual([true, null]);
  });

  test("takes the example of the guide", () => {
    expect([accepts(JSON.parse(guideExample().text)), accepts.errors]).toEqual([true, null]);
  });

  test("takes whatever is saved", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect([accepts(JSON.parse(save(model))), accepts.errors]).toEqual([true, null]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(Object.entries(BROKEN))("refuses %s, as opening it does", (_, document) => {
    expect(accepts(document)).toBe(false);
    expect(load(JSON.stringify(document)).ok).toBe(false);
  });
});

describe("the example of the guide", () => {
  test("is a model in its canonical text, once its comments are gone", () => {
    const { commented, text } = guideExample();
    expect(text).not.toBe(commented);
    const loaded = load(text);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    expect(loaded.value.notices).toEqual([]);
    expect(save(loaded.value.model)).toBe(text);
  });
});
