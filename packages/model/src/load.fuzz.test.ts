import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { load } from "./load.ts";
import { save } from "./save.ts";
import { arbitraryWholeModel } from "./testing/arbitraryWholeModel.ts";
import { arbitraryDamage, damaged } from "./testing/damage.ts";
import { arbitraryScratches, scratched } from "./testing/scratches.ts";

function filesIn(folder: URL): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tm.json"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
}

const files = [
  ...filesIn(new URL("../../../examples/", import.meta.url)),
  ...filesIn(new URL("migrations/frozen/", import.meta.url)),
];

/** A result either way: errors that have places, or a model that can be saved and opened again. */
function expectResult(hostile: string): void {
  const loaded = load(hostile);
  const lines = hostile.split("\n").length;
  if (loaded.ok) {
    expect(loaded.value.notices.filter(({ line }) => line < 1 || line > lines)).toEqual([]);
    const text = save(loaded.value.model);
    const again = load(text);
    expect(again.ok && save(again.value.model)).toBe(text);
  } else {
    expect(loaded.error.length).toBeGreaterThan(0);
    expect(loaded.error.filter(({ line, column }) => line < 1 || column < 1 || line > lines)).toEqual([]);
  }
}

describe.each(files)("$name", ({ text }) => {
  const numRuns = Math.max(200, Math.min(500, Math.round(4_000_000 / text.length)));

  test("with its text damaged ends in a result", () => {
    fc.assert(
      fc.property(arbitraryScratches, (scratches) => expectResult(scratched(text, scratches))),
      { numRuns },
    );
  });

  test("with its values damaged ends in a result", () => {
    fc.assert(
      fc.property(arbitraryDamage, (damage) =>
        expectResult(JSON.stringify(damaged(JSON.parse(text), damage), null, 2)),
      ),
      { numRuns },
    );
  });

  test("cut off anywhere is refused", () => {
    fc.assert(
      fc.property(fc.nat({ max: text.trimEnd().length - 1 }), (end) => {
        const loaded = load(text.slice(0, end));
        expect(loaded.ok ? [] : loaded.error.map(({ code }) => code)).toContain("notJson");
      }),
      { numRuns },
    );
  });
});

describe("a text that was never a model", () => {
  test("ends in a result", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), arbitraryWholeModel.map(save)), (anything) =>
        expectResult(anything),
      ),
      { numRuns: 500 },
    );
  });
});

describe("a file made to take for ever", () => {
  const head = '"format": "bartizan", "version": 1, "name": "x"';
  const many = (count: number, text: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => text(i)).join();
  const zone = (i: number, more: string): string => `"z${i}": {"kind": "vpc", "name": "x"${more}}`;
  // What takes the square of its size would take hours.
  const size = 40_000;
  const texts: Readonly<Record<string, () => string>> = {
    "brackets that never close": () => "[".repeat(1_000_000),
    "a number of a million digits": () => `{${head}, "later": ${"9".repeat(1_000_000)}}`,
    "a million backslashes": () => `{${head}, "later": "${"\\\\".repeat(1_000_000)}"}`,
    "a line that never ends": () => `{${head}, "later": "${"x".repeat(2_000_000)}`,
    "nothing but commas": () => ",".repeat(1_000_000),
    "one slip after the other": () => `[${"01 ".repeat(300_000)}]`,
    "elements that each lie in themselves": () =>
      `{${head}, "elements": {${many(size, (i) => zone(i, `, "parent": "z${i}"`))}}}`,
    "a circle of all elements": () =>
      `{${head}, "elements": {${many(size, (i) => zone(i, `, "parent": "z${(i + 1) % size}", "zones": ["z0"]`))}}}`,
    "an element with endless memberships": () =>
      `{${head}, "elements": {${zone(0, "")}, ${zone(1, `, "zones": [${many(300_000, () => '"z0"')}]`)}}}`,
    "one key again and again": () => `{${head}, "later": {${many(size, () => '"a": 1')}}}`,
    "nothing that fits": () => `{${head}, "elements": {${many(size, (i) => `"z${i}": {"parent": 7, "facts": []}`)}}}`,
    "nothing that is known": () => `{${head}, "elements": {${many(size, (i) => zone(i, `, "later": {"x": ${i}}`))}}}`,
    "an old file in which all have one id": () =>
      `{"format": "bartizan", "version": 0, "elements": [${many(size, () => '{"id": "!", "type": "vpc", "name": "x"}')}]}`,
  };

  test.each(Object.entries(texts))("%s ends in a result, with no more told than can be read", (_, text) => {
    const loaded = load(text());
    const told = loaded.ok ? loaded.value.notices : loaded.error;
    expect(told.length).toBeGreaterThan(loaded.ok ? -1 : 0);
    expect(told.length).toBeLessThanOrEqual(1001);
  });
});
