import type { Facts } from "@bartizan/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps, type Rect } from "../geometry.ts";
import type { TextItem } from "../scene/item.ts";
import { drawing, someModel } from "../testing/models.ts";
import { leavesOf, sceneOf } from "../testing/scenes.ts";

const pair = { a: { kind: "process", at: [0, 0] }, b: { kind: "process", at: [400, 0] } } as const;

function words(flow: object): string[] {
  const scene = sceneOf(drawing(pair, { ab: { from: "a", to: "b", ...flow } }));
  return scene
    .flowItems("ab", 2, "full", "label")
    .filter((item): item is TextItem => item.t === "text")
    .map(({ text }) => text);
}

test("labels do not lie on each other, on leaves or on the titles of zones", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const scene = sceneOf(model);
      const labels = scene.flows.flatMap((id) => scene.route(id, "full").label ?? []);
      const kept: Rect[] = leavesOf(scene).map((id) => scene.box(id));
      kept.push(...scene.order.filter((id) => scene.isOpen(id)).map((id) => scene.tab(id)));
      labels.forEach((label, index) => {
        expect(kept.filter((box) => overlaps(box, label))).toEqual([]);
        expect(labels.slice(index + 1).filter((other) => overlaps(other, label))).toEqual([]);
      });
    }),
    { numRuns: 80 },
  );
});

test("a label says name, protocol and port, once each", () => {
  expect(words({ name: "Orders", facts: { protocol: "https", port: 443 } })).toEqual(["Orders · HTTPS 443"]);
  expect(words({ facts: { protocol: "grpc" } })).toEqual(["gRPC"]);
  expect(words({ name: "SSH from home", facts: { protocol: "ssh", port: 22 } })).toEqual(["SSH from home"]);
  expect(words({ step: 7, name: "Watch" })).toEqual(["7", "Watch"]);
});

test("a flow of which nothing is said has no label", () => {
  expect(sceneOf(drawing(pair, { ab: { from: "a", to: "b" } })).route("ab", "full").label).toBeUndefined();
});

test("the lock is closed for what is encrypted and open, on amber, for what is not; unknown has none", () => {
  const paths = (facts: Facts) => {
    const scene = sceneOf(drawing(pair, { ab: { from: "a", to: "b", name: "x", facts } }));
    const [ground, lock] = scene.flowItems("ab", 2, "full", "label");
    return [ground?.t === "rect" && ground.fill, lock?.t === "path" && lock.stroke];
  };
  expect(paths({ encryption: "mutual" })).toEqual(["canvas", "ok"]);
  expect(paths({ encryption: "tunnel" })).toEqual(["canvas", "ok"]);
  expect(paths({ encryption: "none" })).toEqual(["medium", "mediumText"]);
  expect(paths({})).toEqual(["canvas", false]);
});

test("a label is drawn on its line when the line is long enough", () => {
  const scene = sceneOf(drawing(pair, { ab: { from: "a", to: "b", name: "Orders" } }));
  const { points, label } = scene.route("ab", "full");
  expect(points).toHaveLength(2);
  expect((label?.y ?? 0) + (label?.h ?? 0) / 2).toBe(points[0]?.[1]);
});
