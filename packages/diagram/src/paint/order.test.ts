import { expect, test } from "vitest";
import { drawing } from "../testing/models.ts";
import { sceneOf } from "../testing/scenes.ts";
import { itemsOf } from "./order.ts";

test("zones are painted before lines, lines before leaves, and words on lines after that", () => {
  const scene = sceneOf(
    drawing(
      {
        z: { kind: "vpc", name: "zone", at: [0, 0, 400, 200] },
        a: { kind: "process", name: "leaf", in: "z", at: [40, 60] },
        b: { kind: "process", name: "far", at: [600, 60] },
      },
      { ab: { from: "a", to: "b", name: "words" } },
    ),
  );
  const order = [...itemsOf(scene)].flatMap(({ item }) =>
    item.t === "text" ? [item.text] : item.t === "path" && item.stroke === "flow" ? ["line"] : [],
  );
  expect(order.filter((part) => ["zone", "line", "leaf", "words"].includes(part))).toEqual([
    "zone",
    "line",
    "leaf",
    "words",
  ]);
});
