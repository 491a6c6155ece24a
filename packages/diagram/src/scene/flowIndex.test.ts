import type { Diagram, Model } from "@bartizan/model";
import { expect, test } from "vitest";
import { drawing } from "../testing/models.ts";
import { sceneOf } from "../testing/scenes.ts";

const shop = drawing(
  { user: { kind: "user" }, web: { kind: "process" }, store: { kind: "database" } },
  {
    order: { from: "user", to: "web", step: 1 },
    write: { from: "web", to: "store", step: 2 },
    look: { from: "user", to: "web" },
  },
);
const seen = (diagram: Omit<Diagram, "name">): Model => ({
  ...shop,
  diagrams: new Map([["main", { name: "Main", ...diagram }]]),
});

test("a diagram shows the flows of which it shows both ends", () => {
  expect(sceneOf(seen({})).flows).toEqual(["look", "order", "write"]);
  expect(sceneOf(seen({ elements: ["user", "web"] })).flows).toEqual(["look", "order"]);
});

test("a diagram of process flows shows the steps alone, in bolder lines", () => {
  const scene = sceneOf(seen({ kind: "process-flow" }));
  expect(scene.flows).toEqual(["order", "write"]);
  expect(scene.flowItems("write", 1, "full", "label")).toMatchObject([{ t: "ellipse" }, { t: "text", text: "2" }]);
  expect(sceneOf(seen({})).flowItems("write", 1, "full", "label")).toEqual([]);
  const widthIn = (model: Model) => sceneOf(model).flowItems("order", 0, "plain", "line");
  expect(widthIn(seen({ kind: "process-flow" }))).toMatchObject([{ width: 2.2 }]);
  expect(widthIn(seen({}))).toMatchObject([{ width: 1.6 }]);
});
