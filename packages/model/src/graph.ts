import type { Change } from "./change.ts";
import { type Crossing, crossingsOf } from "./graph/crossing.ts";
import { childrenOf, contentsOf, enclosing, membersOf, parentChain } from "./graph/membership.ts";
import { type Reading, readFact } from "./graph/reading.ts";
import { type Structure, structureOf, updateStructure } from "./graph/structure.ts";
import { kindById, kindOf } from "./kinds/registry.ts";
import type { Model } from "./model.ts";
import type { ControlUse } from "./schema/controlUse.ts";
import type { Element, Trust } from "./schema/element.ts";
import type { Id } from "./schema/id.ts";
import { sortedSet } from "./schema/sortedSet.ts";

/** A read-only index of a model. Everything is worked out when first asked for, and kept. Unknown ids have nothing. */
export interface Graph {
  readonly model: Model;
  /** By parent, in id order; undefined asks for the top level. */
  children(id: Id | undefined): readonly Id[];
  /** Everything inside, by parent or further membership, in id order. */
  contents(id: Id): readonly Id[];
  /** The chain of parents, inner first. */
  ancestors(id: Id): readonly Id[];
  /** All zones around it, by parent and further membership, nearest first. */
  enclosing(id: Id): readonly Id[];
  /** The zones around it, and itself when it is a zone. */
  members(id: Id): ReadonlySet<Id>;
  flowsOut(id: Id): readonly Id[];
  flowsIn(id: Id): readonly Id[];
  crossings(flow: Id): readonly Crossing[];
  /** Its own level, else that of its kind when it is a zone, else the nearest zone's, else that of its kind. */
  trust(id: Id): Trust | undefined;
  isBoundary(id: Id): boolean;
  fact(id: Id, fact: string): Reading;
  /** As said on the element or flow itself. */
  control(id: Id, control: string): ControlUse | undefined;
  /** The assets it stores, and those on its flows. */
  atStake(id: Id): readonly Id[];
}

/** What depends on where things lie; shared by graphs in which that is the same. */
interface Memory {
  readonly enclosing: Map<Id, readonly Id[]>;
  readonly members: Map<Id, ReadonlySet<Id>>;
  readonly contents: Map<Id, readonly Id[]>;
  readonly ancestors: Map<Id, readonly Id[]>;
  readonly crossings: Map<Id, readonly Crossing[]>;
  readonly trust: Map<Id, Trust | undefined>;
}

const NOTHING: readonly Id[] = [];

/** The graph of a model, made anew. What is costly to know is worked out when it is first asked for. */
export function graphOf(model: Model): Graph {
  return new IndexedGraph(model, structureOf(model), newMemory());
}

/** The graph of the changed model, sharing what the change does not touch. `graph` must be one that this file made. */
export function updateGraph(graph: Graph, model: Model, change: Change): Graph {
  if (!(graph instanceof IndexedGraph)) return graphOf(model);
  const touches = change.some(({ part }) => part === "elements" || part === "flows");
  if (!touches) return graph.with(model, graph.structure, graph.memory);
  const structure = updateStructure(graph.structure, model, change);
  const moves = change.some((edit) => edit.part === "elements" && movesIn(edit.before, edit.after));
  return new IndexedGraph(model, structure, moves ? newMemory() : withoutFlows(graph.memory, change));
}

function newMemory(): Memory {
  return {
    enclosing: new Map(),
    members: new Map(),
    contents: new Map(),
    ancestors: new Map(),
    crossings: new Map(),
    trust: new Map(),
  };
}

function withoutFlows(memory: Memory, change: Change): Memory {
  const flows = change.filter(({ part }) => part === "flows");
  if (flows.length === 0) return memory;
  const crossings = new Map(memory.crossings);
  for (const { id } of flows) crossings.delete(id);
  return { ...memory, crossings };
}

function movesIn(before: Element | undefined, after: Element | undefined): boolean {
  if (!before || !after) return true;
  return (
    before.parent !== after.parent ||
    before.zones !== after.zones ||
    before.kind !== after.kind ||
    before.trust !== after.trust
  );
}

class IndexedGraph implements Graph {
  readonly model: Model;
  readonly structure: Structure;
  readonly memory: Memory;
  private readonly readings: Map<Id, Map<string, Reading>>;

  constructor(model: Model, structure: Structure, memory: Memory, readings = new Map<Id, Map<string, Reading>>()) {
    this.model = model;
    this.structure = structure;
    this.memory = memory;
    this.readings = readings;
  }

  /** The same graph of a model in which no element and no flow differs. */
  with(model: Model, structure: Structure, memory: Memory): Graph {
    return new IndexedGraph(model, structure, memory, this.readings);
  }

  children(id: Id | undefined): readonly Id[] {
    return childrenOf(this.structure, id);
  }

  contents(id: Id): readonly Id[] {
    return kept(this.memory.contents, id, () => contentsOf(this.structure, id));
  }

  ancestors(id: Id): readonly Id[] {
    return kept(this.memory.ancestors, id, () => parentChain(this.model, id));
  }

  enclosing(id: Id): readonly Id[] {
    return kept(this.memory.enclosing, id, () => enclosing(this.model, id));
  }

  members(id: Id): ReadonlySet<Id> {
    return kept(this.memory.members, id, () => membersOf(this.model, id, this.enclosing(id)));
  }

  flowsOut(id: Id): readonly Id[] {
    return this.structure.flowsOut.get(id) ?? NOTHING;
  }

  flowsIn(id: Id): readonly Id[] {
    return this.structure.flowsIn.get(id) ?? NOTHING;
  }

  crossings(flow: Id): readonly Crossing[] {
    const ends = this.model.flows.get(flow);
    return ends ? kept(this.memory.crossings, flow, () => crossingsOf(this, ends)) : [];
  }

  trust(id: Id): Trust | undefined {
    return kept(this.memory.trust, id, () => {
      for (const at of [id, ...this.enclosing(id)]) {
        const element = this.model.elements.get(at);
        const trust = element && (element.trust ?? (kindOf(element).zone ? kindOf(element).trust : undefined));
        if (trust !== undefined) return trust;
      }
      return kindById(this.model.elements.get(id)?.kind ?? "").trust;
    });
  }

  isBoundary(id: Id): boolean {
    const element = this.model.elements.get(id);
    if (!element) return false;
    const kind = kindOf(element);
    return kind.zone && (element.boundary ?? kind.boundary);
  }

  fact(id: Id, fact: string): Reading {
    let readings = this.readings.get(id);
    if (!readings) {
      readings = new Map();
      this.readings.set(id, readings);
    }
    return kept(readings, fact, () => readFact(this, id, fact));
  }

  control(id: Id, control: string): ControlUse | undefined {
    const controls = (this.model.elements.get(id) ?? this.model.flows.get(id))?.controls;
    return controls && Object.hasOwn(controls, control) ? controls[control] : undefined;
  }

  atStake(id: Id): readonly Id[] {
    const flows = this.model.flows.has(id) ? [id] : [...this.flowsOut(id), ...this.flowsIn(id)];
    const onFlows = flows.flatMap((flow) => {
      const { carries = NOTHING, returns = NOTHING } = this.model.flows.get(flow) ?? {};
      return [...carries, ...returns];
    });
    return sortedSet([...(this.model.elements.get(id)?.stores ?? NOTHING), ...onFlows]);
  }
}

function kept<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
