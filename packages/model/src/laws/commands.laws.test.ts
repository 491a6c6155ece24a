import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, type Change, concat, invert } from "../change.ts";
import { load } from "../load.ts";
import type { Model } from "../model.ts";
import { save } from "../save.ts";
import { arbitraryModel } from "../testing/arbitraryModel.ts";
import { arbitrarySteps, changeOf, type Step } from "../testing/arbitrarySteps.ts";

/** What the steps do one after the other, each to what the one before left. */
function walked(start: Model, steps: readonly Step[]): { end: Model; changes: Change[] } {
  const changes: Change[] = [];
  const end = steps.reduce((model, step, i) => {
    const change = changeOf(model, step, i);
    changes.push(change);
    return apply(model, change);
  }, start);
  return { end, changes };
}

describe("any commands with any arguments", () => {
  test("leave a model that can be saved and opened, and is the same then", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitrarySteps, (start, steps) => {
        const { end } = walked(start, steps);
        const loaded = load(save(end));
        if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
        expect(loaded.value.model).toEqual(end);
      }),
      { numRuns: 2000 },
    );
  });

  test("are undone one by one, to the model and the text there were", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitrarySteps, (start, steps) => {
        const { end, changes } = walked(start, steps);
        const back = changes.reduceRight((model, change) => apply(model, invert(change)), end);
        expect(back).toEqual(start);
        expect(save(back)).toBe(save(start));
      }),
      { numRuns: 2000 },
    );
  });

  test("do in one change what they do in turn, and that is undone at once", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitrarySteps, (start, steps) => {
        const { end, changes } = walked(start, steps);
        const whole = concat(...changes);
        expect(apply(start, whole)).toEqual(end);
        expect(apply(end, invert(whole))).toEqual(start);
        const records = whole.map(({ part, id }) => `${part} ${id}`);
        expect(new Set(records).size).toBe(records.length);
      }),
      { numRuns: 2000 },
    );
  });
});
