import {
  type Asset,
  type ControlUse,
  type Crossing,
  DRAWN_FACTS,
  type DrawnFrom,
  type Element,
  FACTS,
  type Flow,
  type Graph,
  type Id,
  type Kind,
  kindById,
  type Reading,
} from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import { type Ask, type Expression, ITSELF } from "./expression.ts";
import { providersOf } from "./provider.ts";
import { ASPECT, assetKey, type Kept, kindKey, type Recorder } from "./recorder.ts";
import type { Standing } from "./standing.ts";

/** What reachability answers; the engine keeps it current between analyses. */
export interface Reach {
  /** Whether a way leads from there to the element past none of these kinds. */
  path(from: string, avoiding: readonly string[], to: Id): boolean;
  /** How a control that stands in the path covers the element. */
  gate(control: string, id: Id): GateReading;
  /** How easily somebody gets to the element, 1 to 4; undefined when nothing says where anybody starts. */
  exposure(id: Id): 1 | 2 | 3 | 4 | undefined;
}

/**
 * `closed`: every way passes a place where it is in force; `planned`: would, once it is there; `bypassed`: a way
 * leads round it; `apart`: no way from the untrusted side, or none of its places lies on one.
 */
export interface GateReading {
  readonly is: "closed" | "verified" | "planned" | "bypassed" | "apart";
  readonly at?: Id;
}

function inner<Key, Value>(maps: Map<string, Map<Key, Value>>, name: string): Map<Key, Value> {
  return kept(maps, name, () => new Map<Key, Value>());
}

/** Controls of which somebody says something somewhere, and the kinds that are drawn. */
interface Spoken {
  readonly controls: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

function spokenOf({ model: { elements, flows } }: Graph): Spoken {
  const controls = new Set<string>();
  const kinds = new Set<string>();
  const add = (said: Element["controls"]): void => {
    if (said) for (const id of Object.keys(said)) controls.add(id);
  };
  for (const element of elements.values()) {
    kinds.add(element.kind);
    add(element.controls);
  }
  for (const flow of flows.values()) add(flow.controls);
  return { controls, kinds };
}

/** Whether an element may be this control for a whole zone. */
function hasProviders({ providedBy = [], scope }: ControlEntry): boolean {
  return providedBy.length > 0 && (scope === "contents" || scope === "boundary");
}

function kept<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) {
    value = make();
    values.set(key, value);
  }
  return value;
}

/**
 * The graph as conditions and controls read it. Every reading is recorded, so that it is known afterwards what an
 * evaluation depends on: nothing in conditions or controls may read the graph past it.
 */
export class View {
  readonly graph: Graph;
  readonly recorder: Recorder;
  readonly reach: Reach;
  /** `element/fact` that fell back to unknown because an assumption no longer holds. */
  readonly fallen: ReadonlySet<string>;
  readonly #providers = new Map<string, ReadonlyMap<Id, Id>>();
  readonly #last = new Map<string, { readonly id: Id; readonly stamp: number; readonly value: unknown }>();
  readonly #contents = new Map<string, Map<Id, readonly Id[]>>();
  readonly #outwards = new Map<Id, readonly Id[]>();
  readonly #kindsOutwards = new Map<Id, readonly string[]>();
  readonly #memory = new Map<string, Map<Id, Kept>>();
  readonly #asks = new Map<string, Map<Id, Ask>>();
  readonly #unsaid = new Map<string, Map<Id, Map<Id, Standing>>>();
  readonly #said = new Map<string, Map<Id, Standing>>();
  readonly #withMore: Readonly<
    Record<"holds" | "failing" | "denied", Map<Standing, Map<Expression | string, Standing>>>
  > = {
    holds: new Map(),
    failing: new Map(),
    denied: new Map(),
  };
  // The collection in which the zones around an element, what is said of controls there, and the kinds that are a
  // control were counted last.
  readonly #counted = new Map<Id, number>();
  readonly #controlsCounted = new Map<Id, number>();
  readonly #providersCounted = new Map<string, number>();
  #spoken: Spoken | undefined;
  #subject: Id | undefined;

  constructor(graph: Graph, recorder: Recorder, reach: Reach, fallen: ReadonlySet<string>) {
    this.graph = graph;
    this.recorder = recorder;
    this.reach = reach;
    this.fallen = fallen;
  }

  /** Starts the evaluation of an element or flow. */
  begin(subject: Id): void {
    this.#subject = subject;
    this.recorder.begin();
  }

  /** The place, or ITSELF when that is what is evaluated. */
  placeOf(id: Id): Id {
    return id === this.#subject ? ITSELF : id;
  }

  /** Works something out about an element once for this graph, whoever asks: for zones that many elements share. */
  once<Value>(name: string, id: Id, make: () => Value): Value {
    const subject = this.#subject;
    // What is kept for others names nobody as "itself".
    this.#subject = undefined;
    try {
      return this.recorder.once(inner(this.#memory, name), id, make);
    } finally {
      this.#subject = subject;
    }
  }

  /** Works something out about an element once while that element is evaluated. */
  now<Value>(name: string, id: Id, make: () => Value): Value {
    const { stamp } = this.recorder;
    const last = this.#last.get(name);
    if (last?.id === id && last.stamp === stamp) return last.value as Value;
    const value = make();
    this.#last.set(name, { id, stamp, value });
    return value;
  }

  /** The one question about a fact that writes to a place: the same object for everybody who asks it. */
  askFact(fact: string, key: string, at: Id, as: Ask["as"]): Ask {
    const place = this.placeOf(at);
    const asks = inner(this.#asks, as === "own" ? key : `${key} ${as.defaultFor}`);
    let ask = asks.get(place);
    if (!ask) {
      ask = { key, kind: "fact", id: fact, askAt: place, place, as };
      asks.set(place, ask);
    }
    return ask;
  }

  /** How a control stands that nobody has said anything of, by where it would be put and asked: the same object for all. */
  unsaid(control: string, place: Id, askAt: Id, make: () => Standing): Standing {
    return kept(inner(inner(this.#unsaid, control), place), askAt, make);
  }

  /** How a control stands of which this is known from a place: the same object for all. */
  said(what: string, place: Id, make: () => Standing): Standing {
    return kept(inner(this.#said, what), place, make);
  }

  /** What one more thing makes of a standing: the same object for the same two. */
  with(
    standing: Standing,
    what: "holds" | "failing" | "denied",
    value: Expression | string,
    make: () => Standing,
  ): Standing {
    let others = this.#withMore[what].get(standing);
    if (!others) {
      others = new Map();
      this.#withMore[what].set(standing, others);
    }
    return kept(others, value, make);
  }

  element(id: Id): Element | undefined {
    this.recorder.touch(id, ASPECT.shape);
    return this.graph.model.elements.get(id);
  }

  flow(id: Id): Flow | undefined {
    this.recorder.touch(id, ASPECT.shape);
    return this.graph.model.flows.get(id);
  }

  kind(id: Id): Kind | undefined {
    const element = this.element(id);
    return element && kindById(element.kind);
  }

  /** The kind's id; "flow" for a flow, "" for what does not exist. */
  kindId(id: Id): string {
    return this.element(id)?.kind ?? (this.graph.model.flows.has(id) ? "flow" : "");
  }

  /** All zones an element lies in, itself included when it is one. */
  members(id: Id): ReadonlySet<Id> {
    const members = this.graph.members(id);
    const { recorder } = this;
    if (this.#counted.get(id) === recorder.stamp) return members;
    this.#counted.set(id, recorder.stamp);
    recorder.touch(id, ASPECT.shape);
    for (const zone of members) recorder.touch(zone, ASPECT.shape);
    return members;
  }

  /** Itself first, then everything around it, nearest first. */
  outwards(id: Id): readonly Id[] {
    this.members(id);
    let outwards = this.#outwards.get(id);
    if (!outwards) {
      outwards = [id, ...this.graph.enclosing(id)];
      this.#outwards.set(id, outwards);
    }
    return outwards;
  }

  /** The kinds of those. */
  kindsOutwards(id: Id): readonly string[] {
    const around = this.outwards(id);
    let kinds = this.#kindsOutwards.get(id);
    if (!kinds) {
      const { elements } = this.graph.model;
      kinds = around.map((at) => elements.get(at)?.kind ?? "");
      this.#kindsOutwards.set(id, kinds);
    }
    return kinds;
  }

  /** The nearest element of a kind among itself and what it lies in. */
  nearest(id: Id, kind: string): Id | undefined {
    const { elements } = this.graph.model;
    if (this.element(id)?.kind === kind) return id;
    this.members(id);
    return this.graph.enclosing(id).find((zone) => elements.get(zone)?.kind === kind);
  }

  /** Descendants and zone members, closed. */
  contents(id: Id): readonly Id[] {
    this.recorder.touch(id, ASPECT.contents);
    return this.graph.contents(id);
  }

  /** Those of its contents that are of a kind. Another kind of something inside counts as other contents. */
  contentsOf(id: Id, kind: string): readonly Id[] {
    this.recorder.touch(id, ASPECT.contents);
    const contents = inner(this.#contents, kind);
    let found = contents.get(id);
    if (!found) {
      const { elements } = this.graph.model;
      found = this.graph.contents(id).filter((inside) => elements.get(inside)?.kind === kind);
      contents.set(id, found);
    }
    return found;
  }

  flowsIn(id: Id): readonly Id[] {
    this.recorder.touch(id, ASPECT.flows);
    return this.graph.flowsIn(id);
  }

  flowsOut(id: Id): readonly Id[] {
    this.recorder.touch(id, ASPECT.flows);
    return this.graph.flowsOut(id);
  }

  crossings(flowId: Id): readonly Crossing[] {
    const flow = this.flow(flowId);
    if (!flow) return [];
    this.members(flow.from);
    this.members(flow.to);
    return this.graph.crossings(flowId);
  }

  /** What is said about an element or a flow, wherever that was said. */
  fact(id: Id, fact: string): Reading {
    this.#touchSayers(id, fact);
    if (this.fallen.has(`${id}/${fact}`)) return { state: "unknown" };
    return this.graph.fact(id, fact);
  }

  /** What the drawing's own answer hangs on, besides what is said. */
  #touchDrawn(id: Id, from: DrawnFrom): void {
    const flow = this.graph.model.flows.get(id);
    switch (from) {
      case "ends":
        for (const end of flow ? [flow.from, flow.to] : []) this.#touchZones(end, true);
        return;
      case "around":
        this.#touchZones(id, true);
        return;
      case "contents":
        for (const inside of this.contentsOf(id, "namespace")) this.#touchZones(inside, true);
        return;
      case "flows":
        this.members(id);
        for (const at of [...this.flowsIn(id), ...this.flowsOut(id)]) {
          const ends = this.flow(at);
          for (const end of ends ? [ends.from, ends.to] : []) this.#touchZones(end, true);
        }
        return;
    }
  }

  #touchSayers(id: Id, fact: string): void {
    const drawn = Object.hasOwn(DRAWN_FACTS, fact) ? DRAWN_FACTS[fact] : undefined;
    if (drawn) this.#touchDrawn(id, drawn.from);
    const inherited = FACTS.get(fact)?.inherited === true;
    this.recorder.touch(id, ASPECT.facts);
    const flow = this.graph.model.flows.get(id);
    if (flow) {
      this.recorder.touch(id, ASPECT.shape);
      this.#touchZones(flow.from, inherited);
      this.#touchZones(flow.to, inherited);
    } else this.#touchZones(id, inherited);
  }

  #touchZones(id: Id, inherited: boolean): void {
    if (inherited) this.recorder.touch(id, ASPECT.facts);
    // The first touch of the defaults in this evaluation stands for the whole chain.
    const known = !this.recorder.touch(id, ASPECT.defaults);
    if (known && !inherited) return;
    for (const zone of this.members(id)) {
      this.recorder.touch(zone, ASPECT.defaults);
      if (inherited) this.recorder.touch(zone, ASPECT.facts);
    }
  }

  /** The element that is this control for the whole zone, if one lies in it: a list in its subnet, a mesh in its cluster. */
  providerFor(control: ControlEntry, zone: Id): Id | undefined {
    if (!hasProviders(control)) return undefined;
    this.#touchProviders(control);
    let providers = this.#providers.get(control.id);
    if (!providers) {
      providers = providersOf(this.graph, control);
      this.#providers.set(control.id, providers);
    }
    return providers.get(zone);
  }

  #touchProviders(control: ControlEntry): void {
    if (this.#providersCounted.get(control.id) === this.recorder.stamp) return;
    this.#providersCounted.set(control.id, this.recorder.stamp);
    for (const kind of control.providedBy ?? []) this.recorder.touch(kindKey(kind), ASPECT.contents);
  }

  /** Whether anything may be known of a control around an element; false where nobody speaks of it anywhere. */
  isSpokenOfAround(control: ControlEntry, id: Id): boolean {
    const { stamp } = this.recorder;
    if (this.#controlsCounted.get(id) !== stamp) {
      this.#controlsCounted.set(id, stamp);
      for (const place of this.outwards(id)) this.recorder.touch(place, ASPECT.controls);
    }
    if (hasProviders(control)) this.#touchProviders(control);
    this.#spoken ??= spokenOf(this.graph);
    const { controls, kinds } = this.#spoken;
    return controls.has(control.id) || (control.providedBy?.some((kind) => kinds.has(kind)) ?? false);
  }

  /** What is said of a control on this very element or flow. */
  control(id: Id, control: string): ControlUse | undefined {
    this.recorder.touch(id, ASPECT.controls);
    return this.graph.control(id, control);
  }

  asset(id: Id): Asset | undefined {
    this.recorder.touch(assetKey(id), ASPECT.assets);
    return this.graph.model.assets.get(id);
  }

  /** What an element stores, or what a flow carries there and back. */
  holds(id: Id): readonly Id[] {
    this.recorder.touch(id, ASPECT.assets);
    const element = this.graph.model.elements.get(id);
    if (element) return element.stores ?? [];
    const flow = this.graph.model.flows.get(id);
    return flow ? [...(flow.carries ?? []), ...(flow.returns ?? [])] : [];
  }

  /** Own trust, else that of the nearest zone around it, else that of its kind. */
  trust(id: Id): number | undefined {
    this.members(id);
    return this.graph.trust(id);
  }

  path(from: string, avoiding: readonly string[], to: Id): boolean {
    if (from === "lessTrusted") this.members(to);
    this.recorder.touch(to, ASPECT.reach);
    return this.reach.path(from, avoiding, to);
  }

  gate(control: string, id: Id): GateReading {
    this.recorder.touch(id, ASPECT.reach);
    return this.reach.gate(control, id);
  }

  exposure(id: Id): 1 | 2 | 3 | 4 | undefined {
    this.recorder.touch(id, ASPECT.reach);
    return this.reach.exposure(id);
  }
}
