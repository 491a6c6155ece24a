import { expect, test } from "vitest";
import { drawing } from "../testing/models.ts";
import { sceneOf } from "../testing/scenes.ts";
import { itemsOf } from "./order.ts";
import { type Canvas2D, paint } from "./paint.ts";

/** A canvas that writes down what it is told. */
function recorder(): { ctx: Canvas2D<string>; calls: string[] } {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]): void => {
      calls.push([name, ...values.filter((value) => value !== undefined)].join(" "));
    };
  const ctx = {
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 0,
    font: "",
    ...Object.fromEntries(
      ["save", "restore", "translate", "scale", "beginPath", "roundRect", "ellipse", "fillText"].map((name) => [
        name,
        note(name),
      ]),
    ),
    setLineDash: (dash: number[]) => note("dash")(dash.join(",")),
    fill: (path?: string) => note("fill")(ctx.fillStyle, path),
    stroke: (path?: string) => note("stroke")(ctx.strokeStyle, ctx.lineWidth, path),
  } as unknown as Canvas2D<string>;
  return { ctx, calls };
}

const resolve = { colour: (token: string) => `(${token})`, path: (d: string) => `[${d}]` };

test("shapes, paths and words are painted where they belong, in the colours of their tokens", () => {
  const { ctx, calls } = recorder();
  paint(
    ctx,
    [
      { t: "rect", x: 1, y: 2, w: 30, h: 40, r: 5, fill: "node", stroke: "control", width: 1.5, dash: [8, 5] },
      { t: "ellipse", cx: 3, cy: 4, rx: 5, ry: 5, fill: "flow" },
      { t: "path", d: "M0 0h9", x: 7, y: 8, scale: 2, stroke: "muted" },
      { t: "text", x: 50, y: 20, text: "Hi", size: 11, weight: 500, color: "text", anchor: "middle", width: 10 },
    ],
    resolve,
    100,
    200,
  );
  expect(calls).toEqual([
    "beginPath",
    "roundRect 101 202 30 40 5",
    "fill (node)",
    "dash 8,5",
    "stroke (control) 1.5",
    "beginPath",
    `ellipse 103 204 5 5 0 0 ${2 * Math.PI}`,
    "fill (flow)",
    "save",
    "translate 107 208",
    "scale 2 2",
    "dash ",
    "stroke (muted) 1 [M0 0h9]",
    "restore",
    "fillText Hi 145 220",
  ]);
});

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
