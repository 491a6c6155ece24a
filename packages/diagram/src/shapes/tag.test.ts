import { graphOf } from "@bartizan/model";
import { expect, test } from "vitest";
import { itemsOf } from "../paint/order.ts";
import { createScene } from "../scene/createScene.ts";
import { updateScene } from "../scene/updateScene.ts";
import { drawing } from "../testing/models.ts";
import { bandItems, pillItems, ribbonItems, type Tag } from "./tag.ts";

const tag: Tag = {
  text: "2 bare",
  short: "0",
  fill: "surface",
  ink: "boundary",
  stroke: "boundary",
  band: [
    { token: "boundary", part: 0.25 },
    { token: "medium", part: 0 },
    { token: "ok", part: 0.75 },
  ],
};

test("the band of a leaf shows the shares, and leaves out what has none", () => {
  const [first, second, ...others] = bandItems(tag, { w: 118, h: 46 });
  expect(others).toEqual([]);
  expect(first).toMatchObject({ t: "rect", x: 9, w: 25, fill: "boundary" });
  expect(second).toMatchObject({ t: "rect", x: 34, w: 75, fill: "ok" });
});

test("a leaf too small for it has no band", () => {
  expect(bandItems(tag, { w: 24, h: 46 })).toEqual([]);
  expect(bandItems(tag, { w: 118, h: 12 })).toEqual([]);
});

test("a pill always says in words what its colour means", () => {
  for (const at of ["corner", "behind", "middle"] as const) {
    expect(pillItems(tag, at).flatMap((item) => (item.t === "text" ? [item.text] : []))).toEqual(["2 bare"]);
  }
});

test("from afar it says so in a sign or two", () => {
  expect(pillItems(tag, "corner", true).flatMap((item) => (item.t === "text" ? [item.text] : []))).toEqual(["0"]);
});

test("a flow without a way has no ribbon", () => {
  expect(ribbonItems(tag, [])).toEqual([]);
});

test("tags stand instead of counts, on flows too, and go when they are taken away", () => {
  const model = drawing(
    { web: { kind: "pod", at: [0, 0] }, orders: { kind: "database", at: [400, 0] } },
    { query: { from: "web", to: "orders" } },
  );
  const graph = graphOf(model);
  const marks = new Map(
    [...model.elements.keys()].map((id) => [id, { count: 3, worst: "high" as const, possible: 0 }]),
  );
  const counted = createScene(model, graph, { diagram: "main", marks });
  const [element = ""] = counted.order;
  const [flow = ""] = counted.flows;
  const words = (scene: typeof counted) =>
    [...itemsOf(scene)].flatMap(({ item }) => (item.t === "text" ? [item.text] : []));
  expect(words(counted)).toContain("3");

  const tags = new Map([
    [element, tag],
    [flow, { ...tag, text: "held", short: "2+" }],
  ]);
  const tagged = updateScene(counted, model, graph, [], { tags });
  expect(words(tagged)).toEqual(expect.arrayContaining(["2 bare", "2+"]));
  expect(words(tagged)).not.toContain("3");

  const moved = updateScene(tagged, model, graph, [], { marks });
  expect(words(moved)).toContain("2 bare");
  const again = updateScene(moved, model, graph, [], { tags: undefined });
  expect(words(again)).toContain("3");
  expect(words(again)).not.toContain("2+");
});
