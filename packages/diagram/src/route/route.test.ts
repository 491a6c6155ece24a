import { graphOf } from "@bartizan/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contains, lineRect, type Point, passes } from "../geometry.ts";
import { createScene } from "../scene/createScene.ts";
import type { Scene } from "../scene/scene.ts";
import { drawing, someModel } from "../testing/models.ts";
import { isOnBorder, leavesOf, sceneOf, zonesAround } from "../testing/scenes.ts";

function pieces(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index] as Point, point]);
}

function endsOf(scene: Scene, flow: string): [string, string] {
  const ends = scene.model.flows.get(flow);
  return [ends?.from ?? "", ends?.to ?? ""];
}

test("routes are made of horizontal and vertical pieces, from border to border", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const scene = sceneOf(model);
      for (const flow of scene.flows) {
        const [from, to] = endsOf(scene, flow);
        for (const how of ["full", "plain"] as const) {
          const { points } = scene.route(flow, how);
          for (const [a, b] of pieces(points)) expect(a[0] === b[0] || a[1] === b[1]).toBe(true);
          const first = points[0] as Point;
          const last = points.at(-1) as Point;
          expect(isOnBorder(scene.box(from), first[0], first[1])).toBe(true);
          expect(isOnBorder(scene.box(to), last[0], last[1])).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("routes run around leaves that they have nothing to do with, and around zones that they do not cross", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const scene = sceneOf(model);
      for (const flow of scene.flows) {
        const [from, to] = endsOf(scene, flow);
        const zones = new Set([from, to, ...zonesAround(scene, from), ...zonesAround(scene, to)]);
        const { points } = scene.route(flow, "full");
        const blocks = scene.order.filter((id) => !zones.has(id));
        const hit = blocks.filter((id) => pieces(points).some(([a, b]) => passes(a, b, scene.box(id))));
        expect({ flow, hit }).toEqual({ flow, hit: [] });
      }
    }),
    { numRuns: 60 },
  );
});

test("ticks lie on the borders of drawn trust boundaries, one for each that is crossed", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const scene = sceneOf(model);
      for (const flow of scene.flows) {
        const [from, to] = endsOf(scene, flow);
        const { ticks } = scene.route(flow, "full");
        for (const { zone, x, y } of ticks) expect(isOnBorder(scene.box(zone), x, y)).toBe(true);
        const inside = (id: string) => new Set([...zonesAround(scene, id), ...(scene.isOpen(id) ? [id] : [])]);
        const [a, b] = [inside(from), inside(to)];
        const crossed = [...a].filter((id) => !b.has(id)).concat([...b].filter((id) => !a.has(id)));
        const expected = crossed.filter((id) => scene.graph.isBoundary(id));
        expect(ticks.map(({ zone }) => zone).sort()).toEqual(expected.sort());
      }
    }),
    { numRuns: 60 },
  );
});

test("flows between the same two elements run side by side", () => {
  const scene = sceneOf(
    drawing(
      { a: { kind: "process", at: [0, 0] }, b: { kind: "process", at: [320, 0] } },
      { there: { from: "a", to: "b" }, back: { from: "b", to: "a" } },
    ),
  );
  const [there, back] = ["there", "back"].map((flow) => scene.route(flow, "full").points);
  expect(there).toHaveLength(2);
  expect(back).toHaveLength(2);
  expect(Math.abs((there?.[0]?.[1] ?? 0) - (back?.[0]?.[1] ?? 0))).toBeGreaterThanOrEqual(9);
});

test("a flow goes through its stored bends", () => {
  const scene = sceneOf(
    drawing(
      { a: { kind: "process", at: [0, 0] }, b: { kind: "process", at: [320, 200] } },
      { ab: { from: "a", to: "b" } },
      {
        ab: {
          bends: [
            [200, 120],
            [480, 120],
          ],
        },
      },
    ),
  );
  const { points } = scene.route("ab", "full");
  for (const bend of [
    [200, 120],
    [480, 120],
  ]) {
    expect(pieces(points).some(([a, b]) => contains(lineRect(a, b), bend[0] ?? 0, bend[1] ?? 0))).toBe(true);
  }
});

test("a flow from an element to itself comes back as a loop outside it", () => {
  const scene = sceneOf(drawing({ a: { kind: "process", at: [0, 0] } }, { aa: { from: "a", to: "a" } }));
  const { points } = scene.route("aa", "full");
  expect(points.length).toBeGreaterThan(3);
  for (const [x, y] of points.slice(1, -1)) expect(contains(scene.box("a"), x, y)).toBe(false);
});

test("a flow to the zone that it starts in meets the border from within", () => {
  const scene = sceneOf(
    drawing(
      { z: { kind: "vpc", at: [0, 0, 400, 300] }, a: { kind: "process", in: "z", at: [40, 120] } },
      { az: { from: "a", to: "z" } },
    ),
  );
  const { points, ticks } = scene.route("az", "full");
  const zone = scene.box("z");
  for (const [x, y] of points) expect(contains(zone, x, y)).toBe(true);
  expect(isOnBorder(zone, ...((points.at(-1) ?? [0, 0]) as [number, number]))).toBe(true);
  expect(ticks).toEqual([]);
});

test("boundaries that are crossed unseen are counted, not ticked", () => {
  const model = drawing(
    {
      vpc: { kind: "vpc", at: [600, 600, 300, 200] },
      a: { kind: "process", at: [0, 0], more: { zones: ["vpc"] } },
      b: { kind: "process", at: [300, 0] },
    },
    { ab: { from: "a", to: "b" } },
  );
  const { ticks, undrawn } = sceneOf(model).route("ab", "full");
  expect({ ticks, undrawn }).toEqual({ ticks: [], undrawn: 1 });
});

test("what lies in a folded zone is reached at the zone, and flows inside it are not drawn", () => {
  const model = drawing(
    {
      z: { kind: "vpc", at: [0, 0, 400, 300] },
      a: { kind: "process", in: "z", at: [40, 60] },
      b: { kind: "process", in: "z", at: [40, 160] },
      c: { kind: "process", at: [600, 0] },
    },
    { ab: { from: "a", to: "b" }, bc: { from: "b", to: "c" } },
  );
  const places = new Map(model.layout.get("main"));
  places.set("z", { x: 0, y: 0, w: 400, h: 300, collapsed: true });
  const scene = sceneOf({ ...model, layout: new Map([["main", places]]) });
  expect(scene.order).toEqual(["c", "z"]);
  expect(scene.flows).toEqual(["bc"]);
  const first = scene.route("bc", "full").points[0] as Point;
  expect(isOnBorder(scene.box("z"), first[0], first[1])).toBe(true);
});

test("a diagram that leaves an end out does not draw the flow", () => {
  const model = drawing(
    { a: { kind: "process", at: [0, 0] }, b: { kind: "process", at: [300, 0] } },
    { ab: { from: "a", to: "b" } },
  );
  const scene = createScene(
    { ...model, diagrams: new Map([["main", { name: "Main", elements: ["a"] }]]) },
    graphOf(model),
    { diagram: "main" },
  );
  expect(scene.route("ab", "full").points).toEqual([]);
  expect(leavesOf(scene)).toEqual(["a"]);
});
