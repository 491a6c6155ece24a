import { describe, expect, test } from "vitest";
import { affectsMeaning, apply, type Change, concat, invert, layoutId } from "./change.ts";
import { commands } from "./commands/index.ts";
import { emptyModel, type Model } from "./model.ts";

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
});
