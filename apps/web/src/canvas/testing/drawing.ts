import { createScene } from "@bartizan/diagram";
import {
  apply,
  type Box,
  type Change,
  type Element,
  emptyModel,
  type Flow,
  graphOf,
  type Id,
  type Model,
} from "@bartizan/model";
import type { Point } from "../geometry.ts";
import type { Effect } from "../gestures/effect.ts";
import type { GestureEvent, Keys, PointerKind } from "../gestures/event.ts";
import { next, START } from "../gestures/machine.ts";
import type { State } from "../gestures/state.ts";
import type { World } from "../gestures/world.ts";

/**
 * A VPC with a cluster with the namespaces payments (pods api and ledger) and orders (empty), a user outside, and a flow
 * from the user to api. Absolute places:
 *   user 40,40 144×48 · vpc 240,0 800×480 · cluster 280,40 720×400
 *   payments 304,96 320×200 · api 328,144 144×48 · ledger 328,224 144×48 · orders 656,96 320×200
 */
export function drawnModel(): Model {
  const elements: Record<Id, Element> = {
    user: { kind: "user", name: "Customer" },
    vpc: { kind: "vpc", name: "Workload" },
    cluster: { kind: "cluster", name: "prod", parent: "vpc" },
    payments: { kind: "namespace", name: "payments", parent: "cluster" },
    orders: { kind: "namespace", name: "orders", parent: "cluster" },
    api: { kind: "pod", name: "api", parent: "payments" },
    ledger: { kind: "pod", name: "ledger", parent: "payments" },
  };
  const flows: Record<Id, Flow> = { ask: { from: "user", to: "api", name: "HTTPS" } };
  const boxes: Record<Id, Box> = {
    user: { x: 40, y: 40, w: 144, h: 48 },
    vpc: { x: 240, y: 0, w: 800, h: 480 },
    cluster: { x: 40, y: 40, w: 720, h: 400 },
    payments: { x: 24, y: 56, w: 320, h: 200 },
    orders: { x: 376, y: 56, w: 320, h: 200 },
    api: { x: 24, y: 48, w: 144, h: 48 },
    ledger: { x: 24, y: 128, w: 144, h: 48 },
  };
  return {
    ...emptyModel("Drawn"),
    elements: new Map(Object.entries(elements)),
    flows: new Map(Object.entries(flows)),
    layout: new Map([["main", new Map(Object.entries(boxes))]]),
  };
}

/** What gestures see of a model at 100 %, with this selection. */
export function worldOf(model: Model, selected: { elements?: Id[]; flows?: Id[] } = {}, zoom = 1): World {
  const graph = graphOf(model);
  return {
    model,
    graph,
    scene: createScene(model, graph, { diagram: "main" }),
    diagram: "main",
    selection: { elements: new Set(selected.elements), flows: new Set(selected.flows) },
    view: { x: 0, y: 0, zoom, width: 1200, height: 800 },
  };
}

type Options = Partial<Keys> & {
  pointer?: PointerKind;
  count?: number;
  hand?: boolean;
  button?: "main" | "middle" | "second";
};

/** A hand that presses, moves and lets go, and remembers what came of it. Selections take effect at once, edits do not. */
export class Hand {
  state: State = START;
  effects: Effect[] = [];
  world: World;

  constructor(world: World) {
    this.world = world;
  }

  down(at: Point, options: Options = {}): this {
    const { count = 1, hand = false, button = "main" } = options;
    return this.send({ type: "down", button, hand, count, ...pointer(at, this.world, options) });
  }

  move(at: Point, options: Options = {}): this {
    return this.send({ type: "move", ...pointer(at, this.world, options) });
  }

  up(at: Point, options: Options = {}): this {
    return this.send({ type: "up", ...pointer(at, this.world, options) });
  }

  click(at: Point, options: Options = {}): this {
    return this.down(at, options).up(at, options);
  }

  /** From one place to another in a few steps. */
  drag(from: Point, to: Point, options: Options = {}): this {
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return this.down(from, options).move(half, options).move(to, options).up(to, options);
  }

  send(event: GestureEvent): this {
    const { state, effects } = next(this.state, event, this.world);
    this.state = state;
    for (const effect of effects) {
      this.effects.push(effect);
      if (effect.do !== "select") continue;
      const selection = { elements: new Set(effect.elements), flows: new Set(effect.flows) };
      this.world = { ...this.world, selection };
    }
    return this;
  }

  /** The changes asked for, as one. */
  change(): Change {
    return this.effects.flatMap((effect) => (effect.do === "edit" ? effect.change : []));
  }

  /** The model after what was asked for. */
  after(): Model {
    return apply(this.world.model, this.change());
  }

  /** What is selected after everything. */
  selected(): string[] {
    return [...this.world.selection.elements, ...this.world.selection.flows].sort();
  }
}

function pointer(
  at: Point,
  { view }: World,
  { shift = false, alt = false, ctrl = false, pointer: kind = "mouse" }: Options,
) {
  const screen = { x: at.x * view.zoom + view.x, y: at.y * view.zoom + view.y };
  return { at, screen, pointer: kind, keys: { shift, alt, ctrl } };
}

/** Where an element is in the main diagram, relative to the zone it is drawn in. */
export function boxIn(model: Model, id: Id): Box | undefined {
  const place = model.layout.get("main")?.get(id);
  return place && "x" in place ? place : undefined;
}
