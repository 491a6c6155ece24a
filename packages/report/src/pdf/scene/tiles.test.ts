import { createScene, type Scene } from "@bartizan/diagram";
import { type Element, emptyModel, graphOf, type Model } from "@bartizan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tilesOf } from "./tiles.ts";

function sceneOf(places: readonly (readonly [number, number])[]): Scene {
  const elements = new Map<string, Element>(
    places.map((_, index) => [`pod-${index}`, { kind: "pod", name: `Pod ${index}` }]),
  );
  const boxes = new Map(places.map(([x, y], index) => [`pod-${index}`, { x, y, w: 144, h: 48 }]));
  const model: Model = { ...emptyModel("Pods"), elements, layout: new Map([["main", boxes]]) };
  return createScene(model, graphOf(model), { diagram: "main" });
}

describe("the parts of a large picture", () => {
  it("show every element whole in at least one of them, and are no larger than asked for while they are few", () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 2500 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
        const scene = sceneOf(places);
        const most = { w: 1200, h: 700 };
        const tiles = tilesOf(scene, scene.bounds, most);
        for (const id of scene.order) {
          const box = scene.box(id);
          const whole = tiles.some(
            (tile) =>
              tile.x <= box.x &&
              tile.y <= box.y &&
              box.x + box.w <= tile.x + tile.w &&
              box.y + box.h <= tile.y + tile.h,
          );
          expect(whole).toBe(true);
        }
        for (const tile of tiles) expect([tile.w <= most.w + 0.01, tile.h <= most.h + 0.01]).toEqual([true, true]);
        expect(tiles.map(({ name }) => name)).toEqual(tiles.map((_, index) => String(index + 1)));
      }),
      { numRuns: 60 },
    );
  });

  it("are never more than somebody leafs through", () => {
    const far = Array.from(
      { length: 400 },
      (_, index) => [(index % 20) * 2000, Math.floor(index / 20) * 1200] as const,
    );
    const scene = sceneOf(far);
    expect(tilesOf(scene, scene.bounds, { w: 1200, h: 700 }).length).toBeLessThanOrEqual(40);
  });
});
