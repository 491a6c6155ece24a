import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../catalogue/catalogue.ts";
import { catalogueErrorText } from "./errorText.ts";
import { loadCatalogue } from "./loadCatalogue.ts";
import { example, plainFile, plainThreat, textOf } from "./testing/catalogueText.ts";

const guide = readFileSync(new URL("../../../../docs/guide/example.catalogue.json", import.meta.url), "utf8");

/** What is wrong with a file, one line an error: path and words. */
function faults(file: unknown): readonly string[] {
  const loaded = loadCatalogue(typeof file === "string" ? file : textOf(file));
  return loaded.ok ? [] : loaded.error.map((error) => `${error.path}: ${catalogueErrorText(error)}`);
}

const withThreat = (more: object) => ({ ...plainFile(), threats: [{ ...plainThreat(), ...more }] });
const withWhen = (when: unknown) => withThreat({ when, examples: [] });

describe("a catalogue", () => {
  test("is read with its entries, long texts, switches and weights; its examples are run", () => {
    const loaded = loadCatalogue(guide);
    if (!loaded.ok) throw new Error(faults(guide).join("\n"));
    const { threats, controls, prose, controlProse, off, severity, ...head } = loaded.value;
    expect(head).toEqual({
      id: "harbour",
      name: "Harbour security standard",
      edition: "2030.1",
      frameworks: [{ id: "harbour-standard", title: "Harbour security standard", edition: "2030.1" }],
      examples: 3,
    });
    expect(threats.map(({ id, actors }) => ({ id, actors }))).toEqual([
      { id: "harbour-partner-reads-customer-data", actors: { primer: [], nsa: [] } },
    ]);
    expect(Object.keys(threats[0] ?? {})).not.toContain("examples");
    expect(controls.map(({ id }) => id)).toEqual(["harbour-data-contract"]);
    expect(prose["harbour-partner-reads-customer-data"]?.references).toEqual({
      "harbour-standard": ["Section 4.2"],
      cwe: ["CWE-359"],
    });
    expect(controlProse["harbour-data-contract"]?.testIdea).toContain("one partner");
    expect(Object.keys(off)).toEqual(["exploitable-application-reachable"]);
    expect(severity["clear-text-between-networks"]?.severity).toBe("critical");
  });

  test("may do no more than switch off", () => {
    const { threats, controls, ...head } = plainFile();
    expect(faults({ ...head, off: { "clear-text-between-networks": "Out of fashion." } })).toEqual([]);
  });

  test("has its texts without marks that turn their direction", () => {
    const loaded = loadCatalogue(textOf({ ...plainFile(), name: "Our \u202ecatalogue" }));
    expect(loaded.ok && loaded.value.name).toBe("Our catalogue");
  });
});

describe("what is wrong with a file", () => {
  test("is told with line, column and path, all at once", () => {
    const text = textOf(withThreat({ letter: "X", titel: "?", cvss31: "AV:N" }));
    const loaded = loadCatalogue(text);
    if (loaded.ok) throw new Error("it was loaded");
    const lines = text.split("\n");
    expect(
      loaded.error.map(({ code, path, line, column }) => [code, path, lines[line - 1]?.slice(column - 1, column + 4)]),
    ).toEqual([
      ["notAllowed", "threats[0].letter", '"X",'],
      ["badFormat", "threats[0].cvss31", '"AV:N'],
      ["unknownKey", "threats[0].titel", '"tite'],
    ]);
  });

  test.each<[string, unknown, string]>([
    ["no JSON", "{", ": the text ends too early: something that was opened is not closed; mend the text"],
    ["a list", [], ': this is not a catalogue; its first field should be "format": "bartizan-catalogue"'],
    [
      "a model",
      { ...plainFile(), format: "bartizan" },
      'format: this is not a catalogue; its first field should be "format": "bartizan-catalogue"',
    ],
    [
      "a later version",
      { ...plainFile(), version: 2 },
      "version: version 2 is not one that this program reads; it reads 1",
    ],
    ["no id", { ...plainFile(), id: undefined }, 'id: "id" is missing; add it'],
    ["an empty name", { ...plainFile(), name: "" }, "name: this is empty; write something"],
    [
      "the id of the built-in catalogue",
      { ...plainFile(), id: "bartizan" },
      'id: "bartizan" is taken by the built-in catalogue; choose another id',
    ],
    [
      "a reason that is missing",
      { ...plainFile(), off: { "clear-text-between-networks": "" } },
      "off.clear-text-between-networks: this is empty; write something",
    ],
    [
      "a switch for what is not there",
      { ...plainFile(), off: { dragons: "None here." } },
      'off.dragons: there is no threat "dragons", neither built in nor in this file',
    ],
    [
      "a weight that weighs nothing",
      { ...plainFile(), severity: { "our-privileged-pod": { reason: "So." } } },
      'severity.our-privileged-pod: this changes nothing of "our-privileged-pod"; give a "severity" or a "cvss31"',
    ],
    [
      "an unsafe address",
      { ...plainFile(), frameworks: [{ id: "f", title: "F", edition: "1", url: "javascript:alert(1)" }] },
      'frameworks[0].url: "javascript:alert(1)" is not written as it should be; write it like https://example.org/standard',
    ],
    [
      "a control that is not there",
      withThreat({ controls: [{ id: "ZZ-9", effect: "detects" }] }),
      "threats[0].controls[0].id: there is no control ZZ-9",
    ],
    [
      "a framework that is not there",
      withThreat({ references: { atlas: ["1"] } }),
      'threats[0].references.atlas: there is no framework "atlas"; add it under "frameworks"',
    ],
    [
      "an id that is taken",
      withThreat({ id: "clear-text-between-networks" }),
      'threats[0].id: "clear-text-between-networks" is taken by the built-in catalogue; choose another id',
    ],
  ])("may be %s", (_what, file, line) => {
    expect(faults(file)).toEqual([line]);
  });

  test("are ids that repeat, of threats and controls together", () => {
    const file = plainFile();
    const control = { ...file.controls[0], id: "our-privileged-pod" };
    expect(faults({ ...file, threats: [plainThreat(), plainThreat()], controls: [...file.controls, control] })).toEqual(
      [
        'threats[1].id: "our-privileged-pod" is the id of an earlier entry of this file; choose another',
        'controls[1].id: "our-privileged-pod" is the id of an earlier entry of this file; choose another',
      ],
    );
  });

  test("is what its controls need and do not find", () => {
    const file = plainFile();
    const control = {
      ...file.controls[0],
      needs: ["CL-01", { any: ["nothing"] }],
      composedOf: ["neither"],
      covers: [],
    };
    expect(faults({ ...file, threats: [], controls: [control] })).toEqual([
      "controls[0].covers: a programme covers nothing by itself, and everything else covers something",
      "controls[0].needs[1]: there is no control nothing",
      "controls[0].composedOf[0]: there is no control neither",
    ]);
  });
});

describe("what is wrong with a condition", () => {
  test.each<[string, unknown, string]>([
    ["no condition", { colour: "red" }, ".when: this is no condition; a condition has one of: all, any, not"],
    ["missing", undefined, '.when: "when" is missing; add it'],
    [
      "two conditions in one",
      { fact: "securityLevel", of: "self", in: ["privileged"], inside: { kind: "vpc" } },
      '.when.inside: a catalogue has no field "inside" here',
    ],
    [
      "a slip deep inside",
      { all: [{ not: { flow: { direction: "in", where: { carries: { atLeast: "secret" } } } } }] },
      '.when.all[0].not.flow.where.carries.atLeast: "secret" is not possible; use one of: public, internal, confidential, restricted',
    ],
    [
      "a misspelt filter",
      { contains: { kind: "pod", wher: {} } },
      '.when.contains.wher: a catalogue has no field "wher" here',
    ],
    [
      "a count of nothing",
      { count: { of: { flow: { direction: "in" } }, atLeast: 0 } },
      ".when.count.atLeast: 0 is not possible; use 1 at least",
    ],
    [
      "a fact that does not exist",
      { any: [{ fact: "colour", of: "self", in: ["red"] }, { inside: { kind: "vpc" } }] },
      ".when.any[0].fact: there is no fact colour",
    ],
    [
      "a value that does not exist",
      { fact: "securityLevel", of: "self", in: ["privileged", "royal"] },
      ".when.in[1]: fact securityLevel has no value royal",
    ],
    [
      "a kind that does not exist",
      { not: { contains: { kind: "ship" } } },
      ".when.not.contains.kind: there is no kind ship",
    ],
    [
      "true for everything",
      { any: [{ inside: { kind: "vpc" } }, { not: { inside: { kind: "vpc" } } }] },
      ".when: its condition is true for every element of its kind",
    ],
    [
      "about a control of its own list",
      { control: "our-seal", state: ["none"] },
      ".when.control: its condition names our-seal, which is a control of its own list",
    ],
    [
      "about a control that does not exist",
      { control: "wax", state: ["none"] },
      ".when.control: there is no control wax",
    ],
  ])("may be that it is %s", (_what, when, line) => {
    expect(faults(withWhen(when))).toEqual([expect.stringContaining(`threats[0]${line}`)]);
  });

  test("is that it would take forever", () => {
    const searching = (depth: number): unknown =>
      depth === 0 ? { inside: { kind: "vpc" } } : { flow: { direction: "any", where: searching(depth - 1) } };
    expect(faults(withWhen(searching(3)))).toEqual([]);
    expect(faults(withWhen(searching(4)))).toEqual([expect.stringContaining("nested more than 3 deep")]);
    const wide = { any: Array.from({ length: 100 }, () => ({ all: Array(3).fill({ inside: { kind: "vpc" } }) })) };
    expect(faults(withWhen(wide))).toEqual([expect.stringContaining("this condition has 401 parts; 300 at most")]);
  });
});

describe("an example that", () => {
  const withExample = (more: object) => withThreat({ examples: [{ ...example("raises", "privileged"), ...more }] });

  test("does not do as it says names itself and what came out", () => {
    expect(faults(withThreat({ examples: [example("silent", "restricted"), example("raises", "baseline")] }))).toEqual([
      'threats[0].examples[1]: the example "It is baseline" should be "raises"; what came out: no threat on the target',
    ]);
  });

  test("asks is run as well", () => {
    expect(faults(withThreat({ examples: [example("asks")] }))).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["has no target", { target: "pod" }, "its target pod is not in it"],
    ["lies in itself", { model: { elements: { shop: { kind: "pod", in: "shop" } } } }, "these lie in each other"],
    [
      "names what it does not have",
      { model: { elements: { shop: { kind: "pod", in: "space" } } } },
      "example names what it does not have: space",
    ],
    ["has kinds that do not exist", { model: { elements: { shop: "ship" } } }, "there is no kind ship"],
    [
      "has facts that do not exist",
      { model: { elements: { shop: { kind: "pod", facts: { sails: "3" } } } } },
      "there is no fact sails",
    ],
  ])("%s is refused", (_what, more, says) => {
    expect(faults(withExample(more))).toEqual([expect.stringContaining(says)]);
  });
});

describe("a hostile file", () => {
  test("never throws, whatever is put somewhere in it", () => {
    const places = [...guide.matchAll(/"[^"]*"|\d+|true|[[{]/g)].map(({ index, 0: found }) => [index, found] as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(
          fc.json({ maxDepth: 3 }),
          fc.constantFrom('{"__proto__": 1}', '"\u202e"', "[[[[[[", "1e999", '"constructor"', '{"all": []}', "null"),
        ),
        ([index, found], put) => {
          const loaded = loadCatalogue(guide.slice(0, index) + put + guide.slice(index + found.length));
          if (loaded.ok) return;
          expect(loaded.error.length).toBeGreaterThan(0);
          for (const error of loaded.error) {
            expect(catalogueErrorText(error)).not.toMatch(/undefined|NaN/);
            expect(error.line).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each([
    ["deep", "[".repeat(100_000), "tooDeep"],
    ["large", `"${"x".repeat(3_000_000)}"`, "tooLarge"],
  ])("that is very %s is refused at once", (_what, text, code) => {
    const loaded = loadCatalogue(text);
    expect(loaded.ok ? [] : loaded.error.map((error) => error.code)).toEqual([code]);
  });

  test("cannot name fields of every object", () => {
    for (const id of ["constructor", "toString", "hasownproperty"]) {
      expect(faults({ ...plainFile(), off: { [id]: "x" } })).toHaveLength(1);
    }
    expect(Object.hasOwn(CATALOGUE, "off")).toBe(false);
  });
});
