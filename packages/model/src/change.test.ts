import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { affectsMeaning, apply, type Change, concat, invert, layoutId } from "./change.ts";
import { commands } from "./commands/index.ts";
import { emptyModel, type Model } from "./model.ts";
import { arbitraryModel } from "./testing/arbitraryModel.ts";
import { arbitrarySteps, changeOf } from "./testing/arbitrarySteps.ts";

const model: Model = {
  ...emptyModel("Test"),
  elements: new Map([
    ["a", { kind: "process", name: "A" }],
    ["b", { kind: "process", name: "B" }],
  ]),
};

describe("a change", () => {
  test("makes a new model that shares what it does not touch", () => {
    const after = apply(model, commands.rename(model, { id: "a", name: "Z" }));
    expect(after.elements.get("a")).toEqual({ kind: "process", name: "Z" });
    expect(after.elements.get("b")).toBe(model.elements.get("b"));
    expect([after.flows, after.layout, after.info]).toEqual([model.flows, model.layout, model.info]);
    expect(after.flows).toBe(model.flows);
    expect(model.elements.get("a")?.name).toBe("A");
  });

  test("that is empty gives back the model itself", () => {
    expect(apply(model, [])).toBe(model);
  });

  test("takes the last place of a diagram away together with its list", () => {
    const box = { x: 0, y: 0, w: 8, h: 8 };
    const put: Change = [{ part: "layout", id: layoutId("main", "a"), before: undefined, after: box }];
    const there = apply(model, put);
    expect(there.layout).toEqual(new Map([["main", new Map([["a", box]])]]));
    expect(apply(there, invert(put))).toEqual(model);
  });

  test("is about meaning unless it only moves things or changes pictures", () => {
    const box = { x: 0, y: 0, w: 8, h: 8 };
    expect(affectsMeaning([{ part: "layout", id: layoutId("main", "a"), before: undefined, after: box }])).toBe(false);
    expect(affectsMeaning(commands.putDiagram(model, { id: "d", diagram: { name: "D" } }))).toBe(false);
    expect(affectsMeaning(commands.rename(model, { id: "a", name: "Z" }))).toBe(true);
  });

  test("after a change that takes it back is none", () => {
    const rename = commands.rename(model, { id: "a", name: "Z" });
    expect(concat(rename, invert(rename))).toEqual([]);
  });

  test("is undone by its inverse, whatever the commands", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitrarySteps, (start, steps) => {
        let now = start;
        const done: Change[] = [];
        steps.forEach((step, i) => {
          const change = changeOf(now, step, i);
          done.push(change);
          now = apply(now, change);
        });
        for (const change of done.toReversed()) now = apply(now, invert(change));
        expect(now).toEqual(start);
      }),
      { numRuns: 1000 },
    );
  });

  test("does in one go what its parts do in turn", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitrarySteps, (start, steps) => {
        let now = start;
        const done: Change[] = [];
        steps.forEach((step, i) => {
          const change = changeOf(now, step, i);
          done.push(change);
          now = apply(now, change);
        });
        const squashed = concat(...done);
        expect(apply(start, squashed)).toEqual(now);
        expect(apply(now, invert(squashed))).toEqual(start);
        const records = squashed.map(({ part, id }) => `${part} ${id}`);
        expect(new Set(records).size).toBe(records.length);
      }),
      { numRuns: 1000 },
    );
  });
});
