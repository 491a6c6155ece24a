import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, type Change } from "../change.ts";
import { type DrawnTree, drawnTree } from "../layout/drawn.ts";
import { absolute, type Placement, storedPlacement } from "../layout/placement.ts";
import { PADDING, TITLE } from "../layout/rectangle.ts";
import type { Model } from "../model.ts";
import type { Box } from "../schema/geometry.ts";
import { arbitraryModel } from "../testing/arbitraryModel.ts";
import { anyPlacement } from "../testing/arbitrarySteps.ts";
import { modelWith } from "../testing/build.ts";
import { tidyPlacement } from "../testing/tidyPlacement.ts";
import { commands } from "./index.ts";

const shop = modelWith(
  {
    vpc: { kind: "vpc" },
    cluster: { kind: "cluster", parent: "vpc" },
    web: { kind: "namespace", parent: "cluster" },
    pay: { kind: "namespace", parent: "cluster" },
    pod: { kind: "pod", parent: "web" },
    side: { kind: "process" },
  },
  { call: { from: "pod", to: "side" }, inner: { from: "web", to: "pod" } },
);
const placement: Placement = new Map([
  ["vpc", { x: 0, y: 0, w: 600, h: 400 }],
  ["cluster", { x: 16, y: 40, w: 500, h: 300 }],
  ["web", { x: 16, y: 40, w: 200, h: 160 }],
  ["pay", { x: 240, y: 40, w: 200, h: 160 }],
  ["pod", { x: 16, y: 40, w: 144, h: 48 }],
  ["side", { x: 700, y: 0, w: 144, h: 48 }],
]);
const here = { diagram: "main", placement };

/** Where everything lies on the diagram after a change, and what is drawn in what. */
function after(
  model: Model,
  change: Change,
  diagram = "main",
): { boxes: Map<string, Box>; tree: DrawnTree; model: Model } {
  const changed = apply(model, change);
  const tree = drawnTree(changed, diagram);
  return { boxes: absolute(storedPlacement(changed, diagram), tree), tree, model: changed };
}

function box(x: number, y: number, w: number, h: number): Box {
  return { x, y, w, h };
}

describe("the first command about places", () => {
  test("stores all of them, so that nothing jumps; the next one only what it moves", () => {
    const first = commands.move(shop, { ...here, ids: ["side"], dx: 8, dy: 0 });
    expect(first).toHaveLength(placement.size);
    const moved = after(shop, first).model;
    const second = commands.move(moved, {
      diagram: "main",
      placement: storedPlacement(moved, "main"),
      ids: ["pod"],
      dx: 8,
      dy: 0,
    });
    expect(second).toEqual([
      { part: "layout", id: "main/pod", before: box(16, 40, 144, 48), after: box(24, 40, 144, 48) },
    ]);
  });
});

describe("moving", () => {
  test("takes along what is drawn inside, and the bends of flows inside", () => {
    const bent = apply(apply(shop, commands.setBends(shop, { diagram: "main", flow: "call", bends: [[1, 2]] })), [
      { part: "layout", id: "main/inner", before: undefined, after: { bends: [[5, 6]] } },
    ]);
    const { boxes, model } = after(bent, commands.move(bent, { ...here, ids: ["vpc", "pod"], dx: 100, dy: 16 }));
    expect(boxes.get("pod")).toEqual(box(148, 136, 144, 48));
    expect(model.layout.get("main")?.get("inner")).toEqual({ bends: [[105, 22]] });
    expect(model.layout.get("main")?.get("call")).toEqual({ bends: [[1, 2]] });
  });

  test("out of the frame makes every zone around grow, to the left and upwards too", () => {
    const { boxes } = after(shop, commands.move(shop, { ...here, ids: ["pod"], dx: -100, dy: -100 }));
    expect(boxes.get("pod")).toEqual(box(-52, 20, 144, 48));
    expect(boxes.get("web")).toEqual(box(-52 - PADDING, 20 - TITLE, 232 + 68, 240 + 12));
    expect(boxes.get("pay")).toEqual(box(256, 80, 200, 160));
    const [vpc, cluster] = [boxes.get("vpc"), boxes.get("cluster")];
    expect([vpc?.x, cluster?.x]).toEqual([-52 - 3 * PADDING, -52 - 2 * PADDING]);
    expect([(vpc?.x ?? 0) + (vpc?.w ?? 0), (cluster?.x ?? 0) + (cluster?.w ?? 0)]).toEqual([600, 516]);
  });
});

describe("resizing", () => {
  test("never leaves behind what is drawn inside, which keeps its place", () => {
    const { boxes } = after(shop, commands.resize(shop, { ...here, id: "web", box: box(100, 100, 10, 10) }));
    expect(boxes.get("pod")).toEqual(box(48, 120, 144, 48));
    expect(boxes.get("web")).toEqual(box(48 - PADDING, 120 - TITLE, 144 + 2 * PADDING, 48 + TITLE + PADDING));
  });

  test("of an element with nothing inside stops at a size that can still be seen", () => {
    const { boxes } = after(shop, commands.resize(shop, { ...here, id: "side", box: box(700, 0, 1, 1) }));
    expect(boxes.get("side")).toEqual(box(700, 0, 64, 32));
  });
});

describe("moving into another zone", () => {
  test("keeps the place on the diagram; the zone grows", () => {
    const { boxes, model } = after(shop, commands.reparent(shop, { ...here, ids: ["pod"], parent: "pay" }));
    expect(model.elements.get("pod")?.parent).toBe("pay");
    expect(boxes.get("pod")).toEqual(box(48, 120, 144, 48));
    expect(boxes.get("pay")?.x).toBe(48 - PADDING);
  });

  test("can be part of a drag, or look for an empty place", () => {
    const dragged = after(shop, commands.reparent(shop, { ...here, ids: ["pod"], parent: "pay", by: [230, 8] }));
    expect(dragged.boxes.get("pod")).toEqual(box(278, 128, 144, 48));
    const placed = after(shop, commands.reparent(shop, { ...here, ids: ["pod"], parent: "pay", spot: "free" }));
    expect(placed.boxes.get("pod")).toEqual(box(256 + PADDING, 80 + TITLE + 8, 144, 48));
    expect(placed.boxes.get("pay")).toEqual(box(256, 80, 200, 160));
  });

  test("does nothing where the zone refuses, or lies inside what is moved", () => {
    expect(commands.reparent(shop, { ...here, ids: ["pod"], parent: "vpc" })).toEqual([]);
    expect(commands.reparent(shop, { ...here, ids: ["cluster"], parent: "web" })).toEqual([]);
    const loose = modelWith({ a: { kind: "trust-boundary" }, b: { kind: "trust-boundary", parent: "a" } });
    expect(commands.reparent(loose, { diagram: "main", placement: new Map(), ids: ["a"], parent: "b" })).toEqual([]);
  });

  test("keeps the place in every other diagram too", () => {
    const two: Model = {
      ...shop,
      diagrams: new Map([...shop.diagrams, ["other", { name: "Other" }]]),
      layout: new Map([["other", placement]]),
    };
    const change = commands.reparent(two, { ...here, ids: ["pod"], parent: "pay", by: [200, 0] });
    expect(after(two, change, "other").boxes.get("pod")).toEqual(box(48, 120, 144, 48));
  });

  test("changes the membership by which the diagram nests, not the parent", () => {
    const nodes = modelWith({
      cluster: { kind: "cluster" },
      web: { kind: "namespace", parent: "cluster" },
      n1: { kind: "node", parent: "cluster" },
      n2: { kind: "node", parent: "cluster" },
      pci: { kind: "compliance-scope" },
      pod: { kind: "pod", parent: "web", zones: ["n1", "pci"] },
    });
    const byHost: Model = { ...nodes, diagrams: new Map([["main", { name: "Nodes", nest: "host" as const }]]) };
    expect(drawnTree(byHost, "main").parent.get("pod")).toBe("n1");
    const change = commands.reparent(byHost, {
      diagram: "main",
      placement: anyPlacement(byHost),
      ids: ["pod"],
      parent: "n2",
    });
    const moved = apply(byHost, change).elements.get("pod");
    expect(moved).toEqual({ kind: "pod", name: "pod", parent: "web", zones: ["n2", "pci"] });
  });
});

describe("whatever is done to places", () => {
  const seeds = fc.record({
    a: fc.nat({ max: 99 }),
    b: fc.nat({ max: 99 }),
    dx: fc.integer({ min: -400, max: 400 }),
    dy: fc.integer({ min: -400, max: 400 }),
  });
  const ids = (model: Model) => [...drawnTree(model, "main").ids].sort();

  /** The zones around each element on the diagram. */
  function around(tree: DrawnTree, id: string): Set<string> {
    const zones = new Set<string>();
    for (let at = tree.parent.get(id); at !== undefined; at = tree.parent.get(at)) zones.add(at);
    return zones;
  }

  test("children lie inside their zones, and what is not touched stays where it is", () => {
    fc.assert(
      fc.property(
        arbitraryModel,
        seeds,
        fc.constantFrom("move", "reparent", "resize"),
        (model, { a, b, dx, dy }, verb) => {
          const [id, other] = [
            ids(model)[a % Math.max(1, ids(model).length)],
            ids(model)[b % Math.max(1, ids(model).length)],
          ];
          if (id === undefined) return;
          const start = { ...model, layout: new Map() };
          const args = { diagram: "main", placement: tidyPlacement(model, "main") };
          const change =
            verb === "move"
              ? commands.move(start, { ...args, ids: [id], dx, dy })
              : verb === "resize"
                ? commands.resize(start, { ...args, id, box: { x: dx, y: dy, w: Math.abs(dx), h: Math.abs(dy) } })
                : commands.reparent(start, { ...args, ids: [id], parent: other, by: [dx, dy] });
          if (change.length === 0) return;
          const before = absolute(args.placement, drawnTree(start, "main"));
          const { boxes, tree } = after(start, change);
          for (const [child, zone] of tree.parent) {
            const [inner, outer] = [boxes.get(child), boxes.get(zone)];
            if (!inner || !outer) throw new Error(`${child} or ${zone} has no place`);
            expect(inner.x - outer.x).toBeGreaterThanOrEqual(PADDING);
            expect(inner.y - outer.y).toBeGreaterThanOrEqual(TITLE);
            expect(outer.x + outer.w - inner.x - inner.w).toBeGreaterThanOrEqual(PADDING);
            expect(outer.y + outer.h - inner.y - inner.h).toBeGreaterThanOrEqual(PADDING);
          }
          const grown = around(tree, id);
          for (const [still, was] of before) {
            const isTouched = still === id || around(tree, still).has(id) || grown.has(still);
            if (!isTouched) expect(boxes.get(still)).toEqual(was);
            else if (grown.has(still)) expect(boxes.get(still)?.w).toBeGreaterThanOrEqual(was.w);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
