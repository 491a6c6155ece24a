import { drawnTree, isBends, PADDING, TITLE } from "@bartizan/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encloses, overlaps } from "../geometry.ts";
import { drawing, someModel } from "../testing/models.ts";
import { place } from "./place.ts";

test("everything that is shown gets a whole-numbered box inside its zone, and the same one every time", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const tree = drawnTree(model, "main");
      const placement = place(model, "main");
      expect([...placement.keys()].sort()).toEqual([...tree.ids].sort());
      for (const [id, { x, y, w, h }] of placement) {
        expect([x, y, w, h].every(Number.isInteger)).toBe(true);
        const zone = placement.get(tree.parent.get(id) ?? "");
        if (!zone) continue;
        const room = { x: PADDING, y: TITLE, w: zone.w - 2 * PADDING, h: zone.h - TITLE - PADDING };
        expect(encloses(room, { x, y, w, h })).toBe(true);
      }
      expect(place(model, "main")).toEqual(placement);
    }),
  );
});

test("neighbours do not lie on each other", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const tree = drawnTree(model, "main");
      const placement = place(model, "main");
      for (const siblings of [tree.roots, ...tree.children.values()]) {
        const boxes = siblings.flatMap((id) => placement.get(id) ?? []);
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
        });
      }
    }),
  );
});

test("what flows runs from left to right", () => {
  const model = drawing(
    { c: { kind: "database" }, a: { kind: "user" }, b: { kind: "process" } },
    { one: { from: "a", to: "b" }, two: { from: "b", to: "c" } },
  );
  const placement = place(model, "main");
  const [a, b, c] = ["a", "b", "c"].map((id) => placement.get(id)?.x ?? 0);
  expect(a).toBeLessThan(b ?? 0);
  expect(b).toBeLessThan(c ?? 0);
});

test("stored boxes stay where they are, and what is new goes beside them", () => {
  const model = drawing({
    a: { kind: "process", at: [40, 40] },
    b: { kind: "process", at: [400, 80] },
    c: { kind: "process" },
  });
  const placement = place(model, "main");
  for (const id of ["a", "b"]) {
    const stored = model.layout.get("main")?.get(id);
    expect(stored && !isBends(stored) && placement.get(id)).toEqual(stored);
  }
  const boxes = [...placement.values()];
  boxes.forEach((box, index) => {
    expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
  });
});

test("a zone that is too small for what lies in it is drawn large enough, its contents in place", () => {
  const model = drawing({ z: { kind: "vpc", at: [100, 100, 80, 60] }, a: { kind: "process", in: "z", at: [90, 110] } });
  const placement = place(model, "main");
  const zone = placement.get("z");
  const inner = placement.get("a");
  expect([(zone?.x ?? 0) + (inner?.x ?? 0), (zone?.y ?? 0) + (inner?.y ?? 0)]).toEqual([90, 110]);
  expect(zone).toEqual({ x: 74, y: 78, w: 176, h: 96 });
});

test("a circle of flows is placed all the same", () => {
  const model = drawing(
    { a: { kind: "process" }, b: { kind: "process" } },
    { ab: { from: "a", to: "b" }, ba: { from: "b", to: "a" }, aa: { from: "a", to: "a" } },
  );
  expect(place(model, "main").size).toBe(2);
});
