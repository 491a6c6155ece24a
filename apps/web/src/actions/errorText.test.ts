import { load } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { errorText, noticeText } from "./errorText.ts";

const model = (rest: object) => JSON.stringify({ format: "bartizan", version: 1, name: "Shop", ...rest });

const BROKEN = {
  "an empty file": "",
  "a file that was cut off": '{"format": "bartizan", "version',
  "text after the end": `${model({})} x`,
  "no model": '{"a": 1}',
  "a list": "[]",
  "a version that never was": '{"format": "bartizan", "version": -3}',
  "a newer version": '{"format": "bartizan", "version": 99}',
  "a repeated key": '{"format": "bartizan", "version": 1, "name": "a", "name": "b"}',
  "a forbidden key": '{"format": "bartizan", "version": 1, "name": "a", "__proto__": {}}',
  "no name": '{"format": "bartizan", "version": 1}',
  "an element without a kind": model({ elements: { a: { name: "A" } } }),
  "an element that is a number": model({ elements: { a: 1 } }),
  "an id with capitals": model({ elements: { A: { kind: "pod", name: "A" } } }),
  "a trust level that does not exist": model({ elements: { a: { kind: "vpc", name: "A", trust: 9 } } }),
  "a parent that is not there": model({ elements: { a: { kind: "pod", name: "A", parent: "b" } } }),
  "zones inside each other": model({
    elements: { a: { kind: "vpc", name: "A", parent: "b" }, b: { kind: "vpc", name: "B", parent: "a" } },
  }),
  "one id for two things": model({
    elements: { a: { kind: "process", name: "A" }, b: { kind: "process", name: "B" } },
    flows: { a: { from: "a", to: "b" } },
  }),
  "a merge that git could not finish":
    '{\n<<<<<<< HEAD\n  "format": "bartizan"\n=======\n  "format": "x"\n>>>>>>> theirs\n}',
  "slips of the pen": '{"format": "bartizan" "version" 1,, // one\n name: \'x\', "a": 01, "b": "x\n, "c": [1,]} z',
  "numbers nobody can keep":
    '{"format": "bartizan", "version": 1, "name": "a", "later": [1e999, 12345678901234567891]}',
  "a fact with a name that is none": model({ elements: { a: { kind: "pod", name: "A", facts: { "no fact": "x" } } } }),
  "a day that does not exist": model({ reviews: { a: { date: "2030-13-01", people: [], outcome: "x" } } }),
  "places with too few numbers": model({ layout: { main: { a: [1, 2, 3], b: [1e9, 0, 8, 8], c: "x" } } }),
  "values of the wrong type": model({ elements: { a: { kind: "pod", name: 1, facts: { port: null }, tags: {} } } }),
  "far too much wrong": model({ elements: Object.fromEntries([...Array(1500).keys()].map((i) => [`e${i}`, i])) }),
  "a name that is too long": model({ elements: { a: { kind: "process", name: "x".repeat(5000) } } }),
};

describe("errors in a file", () => {
  it.each(Object.entries(BROKEN))("are put into words for %s", (_, text) => {
    const loaded = load(text);
    expect(loaded.ok).toBe(false);
    for (const error of loaded.ok ? [] : loaded.error) {
      expect(errorText(error)).toMatch(/^[“A-Z0-9].*\.$/);
      expect(errorText(error)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe("notices about a file", () => {
  it("are put into words", () => {
    const loaded = load(
      model({
        colour: "red",
        elements: { a: { kind: "submarine", name: "A", facts: { depth: 3 } }, b: { kind: "pod", name: "B" } },
        decisions: { "t@gone": { status: "accepted", reason: "x" } },
        layout: { main: { gone: [0, 0, 8, 8] } },
      }),
    );
    const words = loaded.ok ? loaded.value.notices.map(noticeText) : [];
    expect(words.length).toBeGreaterThan(3);
    for (const text of words) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});
