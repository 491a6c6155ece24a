import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, type Change, invert } from "../change.ts";
import { commands } from "../commands/index.ts";
import type { Model } from "../model.ts";
import { HIERARCHIES } from "../schema/hierarchy.ts";
import { arbitraryModel } from "../testing/arbitraryModel.ts";
import { modelWith } from "../testing/build.ts";
import { tidyPlacement } from "../testing/tidyPlacement.ts";
import { diagramIds } from "./diagramIds.ts";
import { drawnTree, scopesOf, shownIn } from "./drawn.ts";
import { drawRefusal, placeIn } from "./membership.ts";
import { absolute, storedPlacement } from "./placement.ts";
import { PADDING, TITLE } from "./rectangle.ts";

const base = modelWith({
  vpc: { kind: "vpc" },
  app: { kind: "subnet", parent: "vpc" },
  cluster: { kind: "cluster", parent: "vpc" },
  web: { kind: "namespace", parent: "cluster" },
  pay: { kind: "namespace", parent: "cluster" },
  n1: { kind: "node", parent: "cluster", zones: ["app"] },
  n2: { kind: "node", parent: "cluster", zones: ["app"] },
  pci: { kind: "compliance-scope" },
  api: { kind: "pod", parent: "web", zones: ["n1"] },
  shop: { kind: "container", parent: "api" },
  job: { kind: "pod", parent: "web", zones: ["pci"] },
  user: { kind: "user" },
});

/** The same model with one more diagram. */
function seen(diagram: object, id = "other", model = base): Model {
  return { ...model, diagrams: new Map([...model.diagrams, [id, { name: id, ...diagram }]]) };
}

const inside = (model: Model, diagram = "other") => Object.fromEntries(drawnTree(model, diagram).parent);

describe("a diagram that nests by a hierarchy", () => {
  test("draws things in their zone of it, parts in what they are part of, and the rest outside", () => {
    expect(inside(seen({ nest: "host" }))).toEqual({ api: "n1", shop: "api" });
    expect(inside(seen({ nest: "kubernetes" }))).toMatchObject({ web: "cluster", api: "web", n1: "cluster" });
    expect(inside(seen({ nest: "compliance" }))).toEqual({ job: "pci", shop: "api" });
  });

  test("finds the zone through the zones that something lies in", () => {
    expect(inside(seen({ nest: "network" }))).toEqual({
      app: "vpc",
      n1: "app",
      n2: "app",
      api: "app",
      shop: "api",
      job: "vpc",
    });
  });

  test("draws no box for the scopes of other hierarchies, which things tell of themselves", () => {
    const model = seen({ nest: "host" });
    expect([...shownIn(model, "other")].sort()).toEqual(["api", "job", "n1", "n2", "shop", "user"]);
    const tree = drawnTree(model, "other");
    expect(scopesOf(model, tree, "api")).toEqual(["web"]);
    expect(scopesOf(model, tree, "n1")).toEqual(["app", "cluster"]);
    expect(scopesOf(model, tree, "job")).toEqual(["pci", "web"]);
    expect(scopesOf(model, drawnTree(model, "main"), "api")).toEqual(["n1"]);
  });
});

describe("a drag into another zone of a nested diagram", () => {
  const drag = (model: Model, id: string, parent: string | undefined) => {
    const placement = tidyPlacement(model, "other");
    const change = commands.reparent(model, { diagram: "other", placement, ids: [id], parent });
    return apply(model, change).elements.get(id);
  };

  test("replaces the membership that only one zone may have, and leaves the parent alone", () => {
    expect(drag(seen({ nest: "host" }), "api", "n2")).toMatchObject({ parent: "web", zones: ["n2"] });
    expect(drag(seen({ nest: "host" }), "job", "n2")).toMatchObject({ parent: "web", zones: ["n2", "pci"] });
  });

  test("changes the parent where it is the parent that belongs to the hierarchy", () => {
    expect(drag(seen({ nest: "kubernetes" }), "api", "pay")).toMatchObject({ parent: "pay", zones: ["n1"] });
  });

  test("out of all zones takes the membership away", () => {
    const api = drag(seen({ nest: "host" }), "api", undefined);
    expect(api?.parent).toBe("web");
    expect(api?.zones).toBeUndefined();
  });

  test("is refused where something lies there only because of its own zone, or is no thing of that sort", () => {
    const model = seen({ nest: "network" });
    expect(drawRefusal(model, "other", undefined, "pod", "api")).toBe("heldByZone");
    expect(drawRefusal(seen({ nest: "host" }), "other", "n1", "user", "user")).toBe("kindNotAccepted");
    expect(drawRefusal(seen({ nest: "host" }), "other", "n1", "node", "n2")).toBe("kindNotAccepted");
    expect(drawRefusal(seen({ nest: "host" }), "other", undefined, "vpc")).toBe("notDrawn");
    expect(drawRefusal(seen({ nest: "compliance" }), "other", "pci", "compliance-scope", "pci")).toBe("insideItself");
  });

  test("ends where it was let go, whatever else it belongs to", () => {
    const picks = fc.record({ nest: fc.constantFrom(...HIERARCHIES), a: fc.nat({ max: 99 }), b: fc.nat({ max: 99 }) });
    fc.assert(
      fc.property(arbitraryModel, picks, (any, { nest, a, b }) => {
        const model = seen({ nest }, "other", any);
        const shown = [...shownIn(model, "other")];
        const [id, zone] = [shown[a % Math.max(1, shown.length)], [...shown, undefined][b % (shown.length + 1)]];
        const kind = id === undefined ? undefined : model.elements.get(id)?.kind;
        if (id === undefined || kind === undefined || id === zone) return;
        if (drawRefusal(model, "other", zone, kind, id) !== undefined) return;
        const placement = tidyPlacement(model, "other");
        const change = commands.reparent(model, { diagram: "other", placement, ids: [id], parent: zone });
        if (zone !== undefined) expect(drawnTree(apply(model, change), "other").parent.get(id)).toBe(zone);
      }),
      { numRuns: 2000 },
    );
  });

  test("of something new joins the zone, or has it as parent where that is its place", () => {
    expect(placeIn(seen({ nest: "host" }), "other", "n1", "pod")).toEqual({ zones: ["n1"] });
    expect(placeIn(seen({ nest: "host" }), "other", "n1", "kubelet")).toMatchObject({ parent: "n1" });
    expect(placeIn(seen({ nest: "kubernetes" }), "other", "pay", "pod")).toMatchObject({ parent: "pay" });
  });
});

describe("what a diagram shows", () => {
  const stored = (model: Model, diagram: string): Model => ({
    ...model,
    layout: new Map([...model.layout, [diagram, tidyPlacement(model, diagram)]]),
  });
  const boxes = (model: Model, diagram = "other") =>
    absolute(storedPlacement(model, diagram), drawnTree(model, diagram));

  test("can lose a zone and get it back: what lies in it stays where it is", () => {
    const model = stored(seen({ elements: ["cluster", "web", "api"] }), "other");
    const shown = { name: "other", elements: ["cluster", "api"] };
    const without = apply(model, commands.putDiagram(model, { id: "other", diagram: shown }));
    expect(inside(without)).toEqual({ api: "cluster" });
    expect(boxes(without).get("api")).toEqual(boxes(model).get("api"));
    expect(without.layout.get("other")?.has("web")).toBe(false);
    const diagram = { name: "other", elements: ["cluster", "web", "api"] };
    const again = apply(without, commands.putDiagram(without, { id: "other", diagram }));
    expect(boxes(again).get("api")).toEqual(boxes(model).get("api"));
    expect(boxes(again).has("web")).toBe(true);
  });

  test("is placed anew where it nests by something else", () => {
    const model = stored(seen({}), "other");
    const change = commands.putDiagram(model, { id: "other", diagram: { name: "other", nest: "host" } });
    expect(apply(model, change).layout.has("other")).toBe(false);
    expect(apply(apply(model, change), invert(change))).toEqual(model);
  });

  test("leaves out what is hidden with all that is drawn in it, and the model keeps it", () => {
    const model = stored(seen({}), "other");
    const hidden = apply(model, commands.hide(model, { diagram: "other", ids: ["web"] }));
    expect([...shownIn(hidden, "other")]).toEqual(["app", "cluster", "n1", "n2", "pay", "pci", "user", "vpc"]);
    expect(hidden.elements).toBe(model.elements);
    expect(shownIn(hidden, "main").size).toBe(model.elements.size);
    const again = apply(hidden, commands.show(hidden, { diagram: "other", ids: ["api"] }));
    expect(drawnTree(again, "other").parent.get("api")).toBe("cluster");
  });

  test("is copied with its places", () => {
    const model = stored(seen({ nest: "host" }), "other");
    const change = commands.duplicateDiagram(model, { id: "other", newId: "copy", name: "Copy" });
    const { diagrams, layout } = apply(model, change);
    expect(diagrams.get("copy")).toEqual({ name: "Copy", nest: "host" });
    expect(layout.get("copy")).toEqual(layout.get("other"));
  });

  test("is told in the order of names, the main one first", () => {
    const model = seen({ name: "Alpha" }, "z", seen({ name: "beta" }, "a"));
    expect(diagramIds(model)).toEqual(["main", "z", "a"]);
  });
});

describe("in every diagram, whatever is done in one of them", () => {
  const step = fc.record({
    verb: fc.constantFrom(
      "move",
      "reparent",
      "free",
      "zones",
      "remove",
      "show",
      "hide",
      "resize",
      "add",
      "unzone",
      "parent",
      "choose",
    ),
    a: fc.nat({ max: 99 }),
    b: fc.nat({ max: 99 }),
    dx: fc.integer({ min: -400, max: 400 }),
    dy: fc.integer({ min: -400, max: 400 }),
  });
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
  const DIAGRAMS = ["main", "other", "few"];

  function changeOf(model: Model, { verb, a, b, dx, dy }: Step, i: number): Change {
    const ids = [...model.elements.keys()];
    const [id, other] = [ids[a % ids.length], ids[b % ids.length]];
    const diagram = DIAGRAMS[(a + b) % DIAGRAMS.length] ?? "main";
    const shown = model.diagrams.get(diagram);
    if (id === undefined || other === undefined || !shown) return [];
    const here = { diagram, placement: storedPlacement(model, diagram) };
    const [box, by] = [{ x: dx, y: dy, w: 144, h: 48 }, [dx, dy] as const];
    switch (verb) {
      case "move":
        return commands.move(model, { ...here, ids: [id], dx, dy });
      case "resize":
        return commands.resize(model, { ...here, id, box });
      case "reparent":
        return commands.reparent(model, { ...here, ids: [id], parent: other, by });
      case "free":
        return commands.reparent(model, { ...here, ids: [id, other], parent: undefined, spot: "free" });
      case "add":
        return commands.addElement(model, { id: `new-${i}`, kind: "pod", name: "new", parent: id, ...here, box });
      case "remove":
        return commands.remove(model, { elements: [id] });
      case "zones":
        return commands.setField(model, { target: id, field: "zones", value: [other] });
      case "unzone":
        return commands.setField(model, { target: id, field: "zones", value: [] });
      case "hide":
        return commands.hide(model, { diagram, ids: [id] });
      case "show":
        return commands.show(model, { diagram, ids: [id] });
      case "parent":
        return commands.reparent(model, { ...here, ids: [id], parent: other, edits: "parent" });
      case "choose": {
        const elements = [...shownIn(model, diagram)].filter((one) => one !== id);
        return commands.putDiagram(model, { id: diagram, diagram: { ...shown, elements } });
      }
    }
  }

  /** What stands in the diagram with a place, and the zones there that have none. */
  function violations(model: Model): string[] {
    const found: string[] = [];
    for (const diagram of model.diagrams.keys()) {
      const tree = drawnTree(model, diagram);
      const placement = storedPlacement(model, diagram);
      for (const [child, zone] of tree.parent) {
        const [inner, outer] = [placement.get(child), placement.get(zone)];
        if (!inner || !outer) continue;
        const fits =
          inner.x >= PADDING &&
          inner.y >= TITLE &&
          inner.x + inner.w <= outer.w - PADDING &&
          inner.y + inner.h <= outer.h - PADDING;
        if (!fits) found.push(`${diagram}: ${child} in ${zone}`);
      }
    }
    return found;
  }

  test("what is drawn in a zone lies inside it, and what is done elsewhere moves no leaf", () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(arbitraryModel, fc.constantFrom(...HIERARCHIES), steps, (model, nest, todo) => {
        const few = [...model.elements.keys()].filter((_, index) => index % 3 !== 0);
        const diagrams = new Map(
          Object.entries({
            main: { name: "Main" },
            other: { name: "Other", nest },
            few: { name: "Few", elements: few },
          }),
        );
        const bare: Model = { ...model, diagrams, layout: new Map() };
        let at: Model = { ...bare, layout: new Map(DIAGRAMS.map((id) => [id, tidyPlacement(bare, id)])) };
        todo.forEach((one, i) => {
          const change = changeOf(at, one, i);
          const next = apply(at, change);
          expect(violations(next)).toEqual([]);
          const diagram = DIAGRAMS[(one.a + one.b) % DIAGRAMS.length];
          for (const other of DIAGRAMS) {
            if (other === diagram) continue;
            const [was, is] = [drawnTree(at, other), drawnTree(next, other)];
            const before = absolute(storedPlacement(at, other), was);
            const after = absolute(storedPlacement(next, other), is);
            for (const [id, { x, y }] of before) {
              if (was.children.has(id) || is.children.has(id) || !is.ids.has(id)) continue;
              expect([other, id, after.get(id)]).toMatchObject([other, id, { x, y }]);
            }
          }
          at = next;
        });
      }),
      { numRuns: 600 },
    );
  });
});
