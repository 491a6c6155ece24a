import { expect, test } from "vitest";
import { drawing } from "../testing/models.ts";
import { sceneOf } from "../testing/scenes.ts";
import { hitFlow } from "./hitFlow.ts";

const scene = sceneOf(
  drawing(
    {
      zone: { kind: "vpc", name: "Shop", at: [0, 0, 600, 300] },
      inner: { kind: "subnet", in: "zone", at: [40, 60, 300, 200] },
      leaf: { kind: "process", in: "inner", at: [80, 120] },
      other: { kind: "process", at: [800, 120] },
    },
    { line: { from: "leaf", to: "other", name: "orders" } },
  ),
);

test("where no flow is, none is hit", () => {
  expect(hitFlow(scene, 500, 20)).toBeUndefined();
});

test("a flow is hit within ten pixels of its line, and by its label", () => {
  const { points, label } = scene.route("line", "full");
  const [x, y] = points[0] ?? [0, 0];
  expect(hitFlow(scene, x + 30, y + 9)).toBe("line");
  expect(hitFlow(scene, x + 30, y + 40)).toBeUndefined();
  expect(label && hitFlow(scene, label.x + 2, label.y + 2)).toBe("line");
});

test("a narrower tolerance is kept to", () => {
  const [x, y] = scene.route("line", "full").points[0] ?? [0, 0];
  expect(hitFlow(scene, x + 30, y + 9, 4)).toBeUndefined();
});
