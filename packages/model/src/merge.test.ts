import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, type Change } from "./change.ts";
import { diff } from "./diff.ts";
import { liesIn } from "./kinds/accepts.ts";
import { load } from "./load.ts";
import { merge } from "./merge.ts";
import type { Model } from "./model.ts";
import { save } from "./save.ts";
import { arbitraryModel } from "./testing/arbitraryModel.ts";
import { arbitrarySteps, changeOf, type Step } from "./testing/arbitrarySteps.ts";
import { modelWith } from "./testing/build.ts";

const RUNS = { numRuns: 1000 };

/** The model after some steps; ids of what is new end in `branch`, so that two branches do not meet by chance. */
function after(start: Model, steps: readonly Step[], branch: number): Model {
  return steps.reduce((model: Model, step, i) => apply(model, changeOf(model, step, branch + i)), start);
}

const branches = fc
  .tuple(arbitraryModel, arbitrarySteps, arbitrarySteps)
  .map(([base, mine, yours]) => ({ base, ours: after(base, mine, 100), theirs: after(base, yours, 200) }));

/** The codes of errors and notices when it is saved and opened. */
function findings(model: Model): { errors: string[]; notices: string[] } {
  const loaded = load(save(model));
  if (!loaded.ok) return { errors: loaded.error.map(({ code, path }) => `${code} ${path}`), notices: [] };
  expect(loaded.value.model).toEqual(model);
  return { errors: [], notices: loaded.value.notices.map(({ code, path }) => `${code} ${path}`) };
}

/** Whether each of `notices` comes up for one of `models` already; no more of them are opened than it takes. */
function areNoticesOf(models: readonly Model[], notices: readonly string[]): boolean {
  if (notices.length === 0) return true;
  const [first, ...rest] = models;
  if (!first) return false;
  const known = new Set(findings(first).notices);
  return areNoticesOf(
    rest,
    notices.filter((notice) => !known.has(notice)),
  );
}

const recordsOf = (change: Change): Set<string> => new Set(change.map(({ part, id }) => `${part} ${id}`));

describe("merging", () => {
  test("takes what one side made when the other did nothing", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryModel, (x, y) => {
        const nothing = { conflicts: new Map(), repairs: [], places: [] };
        expect(merge(x, x, y)).toEqual({ model: y, ...nothing });
        expect(merge(x, y, x)).toEqual({ model: y, ...nothing });
        expect(merge(x, y, y)).toEqual({ model: y, ...nothing });
      }),
      RUNS,
    );
  });

  test("of branches gives a model that can be saved and opened, and is the same then", () => {
    fc.assert(
      fc.property(branches, ({ base, ours, theirs }) => {
        expect(findings(merge(base, ours, theirs).model).errors).toEqual([]);
      }),
      RUNS,
    );
  });

  test("of models that have nothing to do with each other gives one that can be opened all the same", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryModel, arbitraryModel, (base, ours, theirs) => {
        expect(findings(merge(base, ours, theirs).model).errors).toEqual([]);
      }),
      RUNS,
    );
  });

  test("does what both sides did when they did it to different records", () => {
    let sound = 0;
    fc.assert(
      fc.property(branches, ({ base, ours, theirs }) => {
        const [mine, yours] = [diff(base, ours), diff(base, theirs)];
        fc.pre(isDisjoint(recordsOf(mine), recordsOf(yours)));
        const both = apply(ours, yours);
        const { errors, notices } = findings(both);
        fc.pre(errors.length === 0 && areNoticesOf([ours, theirs, base], notices));
        sound++;
        expect(merge(base, ours, theirs)).toEqual({ model: both, conflicts: new Map(), repairs: [], places: [] });
      }),
      { numRuns: 1000 },
    );
    expect(sound).toBeGreaterThan(500);
  });

  test("says the same twice, in whatever order the records come", () => {
    const turned = (model: Model): Model => ({
      ...model,
      elements: new Map([...model.elements].reverse()),
      flows: new Map([...model.flows].reverse()),
      decisions: new Map([...model.decisions].reverse()),
    });
    fc.assert(
      fc.property(branches, ({ base, ours, theirs }) => {
        const one = merge(base, ours, theirs);
        const other = merge(turned(base), turned(ours), turned(theirs));
        expect(save(other.model)).toBe(save(one.model));
        expect(other.repairs).toEqual(one.repairs);
        expect([...other.conflicts]).toEqual([...one.conflicts]);
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps ours, and every element and flow that a side added or changed", () => {
    fc.assert(
      fc.property(branches, ({ base, ours, theirs }) => {
        const { model, conflicts } = merge(base, ours, theirs);
        for (const side of [ours, theirs]) {
          for (const { part, id, after: record } of diff(base, side)) {
            if (record === undefined || (part !== "elements" && part !== "flows")) continue;
            expect(model[part].has(id)).toBe(true);
          }
        }
        for (const [key, { part, id, path }] of conflicts) {
          if (part !== "elements" || path?.[0] !== "name") continue;
          expect([key, model.elements.get(id)?.name]).toEqual([key, ours.elements.get(id)?.name]);
        }
      }),
      RUNS,
    );
  });

  test("opens every circle of zones that two sides put into each other, and puts nothing on two nodes", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const zones = modelWith(Object.fromEntries(ids.map((id) => [id, { kind: "node" }])));
    const puts = fc.array(
      fc.record({ id: fc.constantFrom(...ids), zone: fc.constantFrom(...ids), further: fc.boolean() }),
      { maxLength: 6 },
    );
    const side = (steps: readonly { id: string; zone: string; further: boolean }[]): Model =>
      steps.reduce((model: Model, { id, zone, further }) => {
        const before = model.elements.get(id);
        if (!before || liesIn(model, zone, id)) return model;
        const after = { ...before, ...(further ? { zones: [zone] } : { parent: zone }) };
        return apply(model, [{ part: "elements", id, before, after }]);
      }, zones);
    let circles = 0;
    fc.assert(
      fc.property(puts, puts, (mine, yours) => {
        const { model, repairs } = merge(zones, side(mine), side(yours));
        expect(findings(model).errors).toEqual([]);
        for (const { zones: further = [] } of model.elements.values()) expect(further.length).toBeLessThan(2);
        if (repairs.some(({ code }) => code === "cut")) circles++;
      }),
      { numRuns: 3000 },
    );
    expect(circles).toBeGreaterThan(100);
  });
});

function isDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((key) => !other.has(key));
}
