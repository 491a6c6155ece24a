import { graphOf } from "@bartizan/model";
import { expect, test } from "vitest";
import { createScene } from "../scene/createScene.ts";
import type { SceneItem, TextItem } from "../scene/item.ts";
import { type Drawn, drawing } from "../testing/models.ts";
import { sceneOf } from "../testing/scenes.ts";

function itemsOf(drawn: Drawn, detail: 0 | 1 | 2 = 2): readonly SceneItem[] {
  return sceneOf(drawing({ a: { at: [0, 0], ...drawn } })).elementItems("a", detail);
}

function words(items: readonly SceneItem[]): string[] {
  return items.filter((item): item is TextItem => item.t === "text").map(({ text }) => text);
}

test("the silhouette says the role: sharp, round, open at the sides, a frame", () => {
  const outline = (kind: string) => {
    const [ground, line] = itemsOf({ kind }, 0);
    return [ground?.t === "rect" && ground.r, ground?.t === "rect" && ground.stroke, line?.t];
  };
  expect(outline("user")).toEqual([2, "control", undefined]);
  expect(outline("process")).toEqual([10, "control", undefined]);
  expect(outline("database")).toEqual([undefined, undefined, "path"]);
  expect(outline("subnet")).toEqual([12, "container", "text"]);
});

test("only a trust boundary is dashed, and red", () => {
  const dashed = (drawn: Drawn) => itemsOf(drawn).filter((item) => item.t !== "text" && item.dash !== undefined);
  expect(dashed({ kind: "subnet" })).toEqual([]);
  expect(dashed({ kind: "process" })).toEqual([]);
  expect(dashed({ kind: "vpc" })).toMatchObject([{ stroke: "boundary", dash: [8, 5] }]);
  expect(dashed({ kind: "subnet", more: { boundary: true } })).toHaveLength(1);
  expect(dashed({ kind: "vpc", more: { boundary: false } })).toEqual([]);
});

test("a leaf says its name and what it is, once", () => {
  expect(words(itemsOf({ kind: "pod", name: "checkout" }))).toEqual(["checkout", "Pod"]);
  expect(words(itemsOf({ kind: "bastion", name: "Bastion" }))).toEqual(["Bastion"]);
  const redis = { facts: { technology: "Redis 7" } };
  expect(words(itemsOf({ kind: "cache", name: "sessions", more: redis }))).toEqual(["sessions", "Cache · Redis 7"]);
});

test("a zone says its addresses beside its name", () => {
  const range = { facts: { addressRange: "10.0.0.0/22" } };
  expect(words(itemsOf({ kind: "vpc", name: "Shop", at: [0, 0, 400, 200], more: range }))).toEqual([
    "Shop",
    "10.0.0.0/22",
  ]);
});

test("what a thing belongs to and is not drawn in is on chips, as many as there is room for", () => {
  const scopes = Object.fromEntries(
    ["n1", "n2", "node pool number three"].map((name) => [name.replaceAll(" ", "-"), { kind: "trust-boundary", name }]),
  );
  const chips = (zones: readonly string[], kind = "pod", size: readonly [number, number] = [144, 48]) => {
    const model = drawing({ a: { kind, name: "api", at: [0, 0, ...size], more: { zones } }, ...scopes });
    return words(sceneOf(model).elementItems("a", 2)).slice(1);
  };
  expect(chips([])).toEqual(["Pod"]);
  expect(chips(["n1"])).toEqual(["Pod", "n1"]);
  expect(chips(["n1", "n2"])).toEqual(["Pod", "n1", "n2"]);
  expect(chips(["n1", "n2", "node-pool-number-three"])).toEqual(["n1", "n2", "+1"]);
  expect(chips(["node-pool-number-three"])[0]).toMatch(/^node pool.*…$/);
  expect(chips(["n1"], "vpc", [400, 200])).toEqual(["n1"]);
});

test("with less detail there are fewer words: first the second line goes, then all but the names of zones", () => {
  const zone = { kind: "vpc", name: "Shop", at: [0, 0, 400, 200] } as const;
  expect([2, 1, 0].map((detail) => words(itemsOf({ kind: "pod", name: "x" }, detail as 0 | 1 | 2)).length)).toEqual([
    2, 1, 0,
  ]);
  expect(words(itemsOf(zone, 0))).toEqual(["Shop"]);
});

test("words stay inside their box", () => {
  const name = "An extraordinarily long name that no box could ever hold in one line";
  for (const at of [
    [0, 0],
    [0, 0, 80, 48],
    [0, 0, 60, 30],
    [0, 0, 300, 90],
  ] as const) {
    const [, , w = 144] = at;
    for (const item of itemsOf({ kind: "process", name, at })) {
      if (item.t === "text") expect(item.x + item.width).toBeLessThanOrEqual(w);
    }
  }
});

test("what is out of scope is pale and says so", () => {
  const items = itemsOf({ kind: "process", name: "Legacy", more: { outOfScope: "another team's" } });
  expect(words(items)).toEqual(["Legacy", "Out of scope"]);
  expect(items[0]).toMatchObject({ fill: "outsideNode", stroke: "outsideLine" });
});

test("a pod looks like a leaf until something is drawn in it", () => {
  const scene = sceneOf(drawing({ p: { kind: "pod" }, q: { kind: "pod" }, c: { kind: "container", in: "q" } }));
  expect([scene.isOpen("p"), scene.isOpen("q")]).toEqual([false, true]);
});

test("a kind that this version does not know is drawn as a process with a question mark", () => {
  expect(itemsOf({ kind: "warp-drive", name: "x", at: [0, 0, 300, 200] }, 2).length).toBeGreaterThan(0);
});

test("counts sit around the top right corner; what is only possible asks; none is shown for none", () => {
  const process = (x: number) => ({ kind: "process", at: [x, 20] as [number, number] });
  const model = drawing({ a: process(10), b: process(300), c: process(600) });
  const scene = createScene(model, graphOf(model), {
    diagram: "main",
    marks: new Map([
      ["a", { count: 12, worst: "high", possible: 3 }],
      ["b", { count: 0, possible: 4 }],
      ["c", { count: 0, possible: 0 }],
    ]),
  });
  expect(scene.badge("a")).toMatchObject({ x: 154, y: 20 });
  expect(words(scene.badge("a")?.items ?? [])).toEqual(["12"]);
  expect(words(scene.badge("b")?.items ?? [])).toEqual(["4?"]);
  expect(scene.badge("c")).toBeUndefined();
});

test("markers stand side by side on the corner of what they explain", () => {
  const model = drawing({ a: { kind: "process", at: [0, 0] } });
  const markers = {
    m1: { label: "5.1", on: "a", text: "" },
    m2: { label: "5.2", on: "a", text: "", at: [0, -8] as [number, number] },
    m3: { label: "9", on: "gone", text: "" },
  };
  const scene = sceneOf({ ...model, diagrams: new Map([["main", { name: "Main", markers }]]) });
  expect(scene.markers.map(({ label }) => label)).toEqual(["5.1", "5.2"]);
  const [first, second] = scene.markers;
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(18);
  expect(second?.y).toBe(-8);
});
