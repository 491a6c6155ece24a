import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, invert } from "./change.ts";
import { commands } from "./commands/index.ts";
import { diff } from "./diff.ts";
import { generateModel } from "./generate.ts";
import { load } from "./load.ts";
import type { Model } from "./model.ts";
import { save } from "./save.ts";
import { arbitraryModel } from "./testing/arbitraryModel.ts";
import { arbitrarySteps, changeOf } from "./testing/arbitrarySteps.ts";

function reopened(model: Model): Model {
  const loaded = load(save(model));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value.model;
}

describe("the difference of two models", () => {
  test("makes the one of the other, and undone the other of the one", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryModel, (before, after) => {
        const change = diff(before, after);
        expect(apply(before, change)).toEqual(after);
        expect(apply(after, invert(change))).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test("is nothing between a model and the same read from its text", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(diff(model, reopened(model))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("says of some edits no more than the edits themselves", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitrarySteps, (start, steps) => {
        const touched = new Set<string>();
        const end = steps.reduce((model: Model, step, i) => {
          const change = changeOf(model, step, i);
          for (const { part, id } of change) touched.add(`${part} ${id}`);
          return apply(model, change);
        }, start);
        const change = diff(start, reopened(end));
        expect(apply(start, change)).toEqual(end);
        for (const { part, id } of change) expect(touched).toContain(`${part} ${id}`);
      }),
      { numRuns: 2000 },
    );
  });

  test("finds one edit among many records", () => {
    const before = generateModel({ elements: 2000, flows: 3000 });
    const rename = commands.rename(before, { id: "account-0001", name: "Other" });
    expect(diff(before, reopened(apply(before, rename)))).toEqual(rename);
  });
});
