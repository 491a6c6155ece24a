import { expect, test } from "vitest";
import { drawing } from "../testing/models.ts";
import { sceneOf } from "../testing/scenes.ts";
import { hitElement, hitFlow } from "./hit.ts";

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

test("a leaf is hit anywhere in its box, before the zones around it", () => {
  expect(hitElement(scene, 90, 130)).toBe("leaf");
});

test("a zone is hit by its border and its title, and lets clicks through inside", () => {
  expect(hitElement(scene, 596, 150)).toBe("zone");
  expect(hitElement(scene, 40, 20)).toBe("zone");
  expect(hitElement(scene, 400, 150)).toBeUndefined();
  expect(hitElement(scene, 44, 200)).toBe("inner");
});

test("where nothing is, nothing is hit", () => {
  expect(hitElement(scene, -50, -50)).toBeUndefined();
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
