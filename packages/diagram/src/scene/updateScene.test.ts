import {
  apply,
  type Box,
  type Change,
  commands,
  type Diagram,
  type Edit,
  type Element,
  type Flow,
  graphOf,
  HIERARCHIES,
  type Hierarchy,
  isBends,
  liesIn,
  type Model,
  updateGraph,
} from "@bartizan/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { place } from "../place/place.ts";
import { someModel } from "../testing/models.ts";
import { everything } from "../testing/scenes.ts";
import { createScene } from "./createScene.ts";
import { updateScene } from "./updateScene.ts";

interface Step {
  readonly what:
    | "move"
    | "resize"
    | "fold"
    | "rename"
    | "reparent"
    | "bend"
    | "flow"
    | "unflow"
    | "relabel"
    | "remove"
    | "scope"
    | "join"
    | "step"
    | "choose"
    | "nest"
    | "names"
    | "steps";
  readonly pick: number;
  readonly other: number;
  readonly dx: number;
  readonly dy: number;
}

const steps = fc.array(
  fc.record<Step>({
    what: fc.constantFrom(
      "move",
      "move",
      "resize",
      "fold",
      "rename",
      "reparent",
      "bend",
      "flow",
      "unflow",
      "relabel",
      "remove",
      "scope",
      "join",
      "step",
      "choose",
      "nest",
      "names",
      "steps",
    ),
    pick: fc.nat({ max: 1000 }),
    other: fc.nat({ max: 1000 }),
    dx: fc.integer({ min: -300, max: 300 }),
    dy: fc.integer({ min: -300, max: 300 }),
  }),
  { minLength: 1, maxLength: 8 },
);

function elementEdit(model: Model, id: string, after: Element | undefined): Edit {
  return { part: "elements", id, before: model.elements.get(id), after };
}

function flowEdit(model: Model, id: string, after: Flow | undefined): Edit {
  return { part: "flows", id, before: model.flows.get(id), after };
}

function diagramEdit(model: Model, shown: Omit<Diagram, "name">): Change {
  return [{ part: "diagrams", id: "main", before: model.diagrams.get("main"), after: { name: "Main", ...shown } }];
}

/** One edit of a person, as a change. Nothing when it makes no sense in this model. */
function changeOf(model: Model, { what, pick, other, dx, dy }: Step): Change {
  const ids = [...model.elements.keys()].sort();
  const flowIds = [...model.flows.keys()].sort();
  const id = ids[pick % ids.length];
  const flow = flowIds[pick % Math.max(1, flowIds.length)];
  const element = id === undefined ? undefined : model.elements.get(id);
  if (id === undefined || !element) return [];
  const places = model.layout.get("main");
  const before = places?.get(id);
  const put = (after: Box): Change => [{ part: "layout", id: `main/${id}`, before, after }];
  const box = before && !isBends(before) ? before : undefined;
  switch (what) {
    case "move":
      return box ? put({ ...box, x: box.x + dx, y: box.y + dy }) : [];
    case "resize":
      return box ? put({ ...box, w: Math.max(48, box.w + dx), h: Math.max(32, box.h + dy) }) : [];
    case "fold":
      return box ? put(box.collapsed ? { x: box.x, y: box.y, w: box.w, h: box.h } : { ...box, collapsed: true }) : [];
    case "rename":
      return [elementEdit(model, id, { ...element, name: `${element.name} ${dx}` })];
    case "scope":
      return [elementEdit(model, id, { ...element, outOfScope: "not ours" })];
    case "reparent": {
      const zone = ids[other % ids.length] as string;
      const chain = new Set<string>([zone]);
      for (let at = model.elements.get(zone)?.parent; at !== undefined; at = model.elements.get(at)?.parent)
        chain.add(at);
      return chain.has(id) ? [] : [elementEdit(model, id, { ...element, parent: zone })];
    }
    case "join": {
      const zone = ids[other % ids.length] as string;
      const zones = liesIn(model, zone, id) || dx < 0 ? [] : [zone];
      return [elementEdit(model, id, { ...element, zones })];
    }
    case "choose":
      return diagramEdit(model, { elements: dx < 0 ? ids : ids.filter((_, index) => index % 3 !== pick % 3) });
    case "nest":
      return diagramEdit(model, dx < 0 ? {} : { nest: HIERARCHIES[pick % HIERARCHIES.length] as Hierarchy });
    case "names":
      return commands.setInfo(model, { provider: dx < 0 ? "azure" : "" });
    case "steps":
      return diagramEdit(model, dx < 0 ? {} : { kind: "process-flow" });
    case "remove": {
      const isParent = ids.some((child) => model.elements.get(child)?.parent === id);
      if (isParent || ids.length < 3) return [];
      const cut = flowIds.filter((each) => model.flows.get(each)?.from === id || model.flows.get(each)?.to === id);
      const layout: Change = before ? [{ part: "layout", id: `main/${id}`, before, after: undefined }] : [];
      return [...cut.map((each) => flowEdit(model, each, undefined)), ...layout, elementEdit(model, id, undefined)];
    }
    case "flow":
      return [flowEdit(model, `g${dx + 300}`, { from: id, to: ids[other % ids.length] as string, name: "new" })];
    default:
      return flow === undefined ? [] : flowChange(model, flow, what, dx, dy);
  }
}

function flowChange(model: Model, id: string, what: Step["what"], dx: number, dy: number): Change {
  const flow = model.flows.get(id) as Flow;
  const before = model.layout.get("main")?.get(id);
  switch (what) {
    case "unflow":
      return [flowEdit(model, id, undefined)];
    case "step": {
      const { step: _step, ...rest } = flow;
      return [flowEdit(model, id, dx < 0 ? rest : { ...flow, step: dx })];
    }
    case "relabel":
      return [flowEdit(model, id, { ...flow, name: `label ${dx}`, facts: { encryption: dy > 0 ? "none" : "server" } })];
    default:
      return [{ part: "layout", id: `main/${id}`, before, after: { bends: [[dx, dy]] } }];
  }
}

function check(start: Model, edits: readonly Step[]): void {
  let model = start;
  let graph = graphOf(model);
  let scene = createScene(model, graph, { diagram: "main" });
  everything(scene);
  for (const step of edits) {
    const change = changeOf(model, step);
    const next = apply(model, change);
    graph = updateGraph(graph, next, change);
    scene = updateScene(scene, next, graph, change);
    model = next;
    const anew = createScene(model, graphOf(model), { diagram: "main" });
    expect(everything(scene)).toEqual(everything(anew));
  }
}

/** The model with every place stored, as after a first drag. */
function stored(model: Model): Model {
  return { ...model, layout: new Map([["main", new Map(place(model, "main"))]]) };
}

test("after any edits a scene that was kept up to date equals one made anew", () => {
  fc.assert(fc.property(someModel(14).map(stored), steps, check), { numRuns: 30 });
}, 30_000);

test("so it does where places are not stored and follow from the flows", () => {
  fc.assert(fc.property(someModel(10), steps, check), { numRuns: 15 });
}, 30_000);

test("so it does in a diagram of so many flows that each is routed on its own", () => {
  const many = someModel(60, { minLength: 203, maxLength: 205 }).map(stored);
  const two = steps.map((all) => all.slice(0, 2));
  fc.assert(fc.property(many, two, check), { numRuns: 3 });
}, 60_000);
