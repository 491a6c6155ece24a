import {
  type Asset,
  type ControlUse,
  type Crossing,
  type Element,
  type Flow,
  type Graph,
  type Id,
  type Kind,
  kindById,
  type Reading,
} from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import { Asks } from "./asks.ts";
import { ITSELF } from "./expression.ts";
import { inner } from "./kept.ts";
import { providersOf } from "./provider.ts";
import type { GateReading, Reach } from "./reach.ts";
import { ASPECT, assetKey, type Kept, kindKey, type Recorder } from "./recorder.ts";
import { touchSayers } from "./sayers.ts";
import { hasProviders, type Spoken, spokenOf } from "./spoken.ts";
import { Standings } from "./standings.ts";

/** An element and what it lies in, nearest first, with their kinds. */
interface Around {
  readonly id: Id;
  readonly ids: readonly Id[];
  readonly kinds: readonly string[];
  /** The collection in which it was counted last. */
  stamp: number;
}

/**
 * The graph as conditions and controls read it. Every reading is recorded, so that it is known afterwards what an
 * evaluation depends on: nothing in conditions or controls may read the graph past it.
 */
export class View {
  readonly graph: Graph;
  readonly recorder: Recorder;
  readonly reach: Reach;
  readonly asks = new Asks();
  readonly standings = new Standings();
  /** `element/fact` that fell back to unknown because an assumption no longer holds. */
  readonly fallen: ReadonlySet<string>;
  readonly #providers = new Map<string, ReadonlyMap<Id, Id>>();
  readonly #last = new Map<string, { readonly id: Id; readonly stamp: number; readonly value: unknown }>();
  readonly #contents = new Map<string, Map<Id, readonly Id[]>>();
  readonly #outwards = new Map<Id, Around>();
  #lastAround: Around | undefined;
  #lastMembers: { readonly id: Id; readonly members: ReadonlySet<Id>; readonly stamp: number } | undefined;
  readonly #memory = new Map<string, Map<Id, Kept>>();
  readonly #askedAt = new Map<Id, Id | undefined>();
  // In which collection each of these was counted last.
  readonly #counted = new Map<Id, number>();
  readonly #controlsCounted = new Map<Id, number>();
  readonly #providersCounted = new Map<string, number>();
  readonly #sayersCounted = new Map<string, { readonly id: Id; readonly stamp: number }>();
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

  /** Under what controls are asked about that would be put at a place; it may hang on what the place lies in. */
  askedAt(place: Id, find: () => Id | undefined): Id | undefined {
    const flow = this.flow(place);
    this.members(flow?.to ?? place);
    if (flow) this.members(flow.from);
    if (!this.#askedAt.has(place)) this.#askedAt.set(place, find());
    return this.#askedAt.get(place);
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
    const { recorder } = this;
    const last = this.#lastMembers;
    if (last?.id === id && last.stamp === recorder.stamp) return last.members;
    const members = this.graph.members(id);
    this.#lastMembers = { id, members, stamp: recorder.stamp };
    if (this.#counted.get(id) === recorder.stamp) return members;
    this.#counted.set(id, recorder.stamp);
    recorder.touch(id, ASPECT.shape);
    for (const zone of members) recorder.touch(zone, ASPECT.shape);
    return members;
  }

  /** Itself first, then everything around it, nearest first. */
  outwards(id: Id): readonly Id[] {
    return this.#around(id).ids;
  }

  /** The kinds of those. */
  kindsOutwards(id: Id): readonly string[] {
    return this.#around(id).kinds;
  }

  #around(id: Id): Around {
    const { stamp } = this.recorder;
    const last = this.#lastAround;
    if (last?.id === id && last.stamp === stamp) return last;
    this.members(id);
    let around = this.#outwards.get(id);
    if (!around) {
      const { elements } = this.graph.model;
      const ids = [id, ...this.graph.enclosing(id)];
      around = { id, ids, kinds: ids.map((at) => elements.get(at)?.kind ?? ""), stamp };
      this.#outwards.set(id, around);
    }
    around.stamp = stamp;
    this.#lastAround = around;
    return around;
  }

  /** The nearest element of a kind among itself and what it lies in. */
  nearest(id: Id, kind: string): Id | undefined {
    const { ids, kinds } = this.#around(id);
    return ids[kinds.indexOf(kind)];
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
    const { stamp } = this.recorder;
    const last = this.#sayersCounted.get(fact);
    if (last?.id !== id || last.stamp !== stamp) {
      touchSayers(this, id, fact);
      this.#sayersCounted.set(fact, { id, stamp });
    }
    if (this.fallen.size > 0 && this.fallen.has(`${id}/${fact}`)) return { state: "unknown" };
    return this.graph.fact(id, fact);
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
    return controls.has(control.id) || control.providedBy?.some((kind) => kinds.has(kind)) === true;
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
    const { elements, flows } = this.graph.model;
    const flow = flows.get(id);
    return flow ? [...(flow.carries ?? []), ...(flow.returns ?? [])] : (elements.get(id)?.stores ?? []);
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
