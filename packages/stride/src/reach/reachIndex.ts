import type { Graph, Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { GateReading, Reach } from "../condition/reach.ts";
import { compareGates, compareLevels, compareWalks } from "./compare.ts";
import { type Exposure, exposureAfter, exposureOf } from "./exposure.ts";
import { type Gate, gateOf } from "./gate.ts";
import { type Levels, levelsOf, startsBelow, startsIn } from "./starts.ts";
import { type StructureEdit, type Walk, type Walked, walk, walkAfter, wasReached } from "./walk.ts";

/** What an edit changed about who can reach what. */
export interface ReachEdit {
  /** Nothing, when no flow, place, kind or trust changed. */
  readonly structure: StructureEdit | undefined;
  /** Controls that were put somewhere or taken away. */
  readonly controls: ReadonlySet<string>;
}

const APART: GateReading = { is: "apart" };
const NO_EDIT: StructureEdit = { other: false, elements: [], flows: [], gone: [] };

/** Answers about ways through one graph; each walk is made when first asked for and kept. */
export class ReachIndex implements Reach {
  readonly #graph: Graph;
  readonly #controls: ReadonlyMap<string, ControlEntry>;
  readonly #paths = new Map<string, Walked>();
  readonly #gates = new Map<string, Gate>();
  #exposure: ReadonlyMap<Id, Exposure> | undefined;
  #levels: Levels | undefined;

  constructor(graph: Graph, controls: ReadonlyMap<string, ControlEntry>) {
    this.#graph = graph;
    this.#controls = controls;
  }

  path(from: string, avoiding: readonly string[], to: Id): boolean {
    const level = from === "lessTrusted" ? this.#level().get(to) : undefined;
    return wasReached(this.#path(`in ${startsBelow(from, level)} ${[...avoiding].sort().join(" ")}`), to);
  }

  gate(control: string, id: Id): GateReading {
    return this.#gate(control).table.get(id) ?? APART;
  }

  exposure(id: Id): Exposure | undefined {
    this.#exposure ??= exposureOf(this.#graph, this.#level());
    return this.#exposure.get(id);
  }

  /** The same questions asked of the next graph, and whom the answers changed for. */
  next(graph: Graph, edit: ReachEdit): { readonly reach: ReachIndex; readonly changed: ReadonlySet<Id> } {
    const reach = new ReachIndex(graph, this.#controls);
    const changed = new Set<Id>();
    const { structure } = edit;
    reach.#levels = structure ? this.#levelsAfter(graph, structure) : this.#levels;
    for (const [key, before] of this.#paths) {
      const after = structure ? walkAfter(graph, reach.#wayOf(key), before, structure) : before;
      reach.#paths.set(key, after);
      compareWalks(before, after, changed);
    }
    for (const [control, before] of this.#gates) {
      if (!structure && !edit.controls.has(control)) {
        reach.#gates.set(control, before);
        continue;
      }
      const after = reach.#gateAfter(control, { gate: before, edit: structure ?? NO_EDIT });
      compareGates(before.table, after.table, changed);
    }
    if (this.#exposure) {
      reach.#exposure = structure ? exposureAfter(graph, reach.#level(), this.#exposure, structure) : this.#exposure;
      compareLevels(this.#exposure, reach.#exposure, changed);
    }
    return { reach, changed };
  }

  #level(): Levels {
    this.#levels ??= levelsOf(this.#graph);
    return this.#levels;
  }

  #levelsAfter(graph: Graph, { other, elements }: StructureEdit): Levels | undefined {
    if (other || !this.#levels) return undefined;
    if (elements.length === 0) return this.#levels;
    const levels = new Map(this.#levels);
    for (const id of elements) {
      const level = graph.trust(id);
      if (level !== undefined) levels.set(id, level);
    }
    return levels;
  }

  /** `direction below kind kind …`: from everything below a level, past none of the kinds. */
  #wayOf(key: string): Walk {
    const [direction, level, ...avoiding] = key.split(" ");
    const below = Number(level);
    const avoided = new Set(avoiding.filter((kind) => kind !== ""));
    const { elements } = this.#graph.model;
    const isAvoided = (id: Id): boolean => {
      if (avoided.has(elements.get(id)?.kind ?? "")) return true;
      for (const zone of this.#graph.members(id)) if (avoided.has(elements.get(zone)?.kind ?? "")) return true;
      return false;
    };
    return {
      starts: () => startsIn(this.#level(), below).toSorted(),
      isStart: (id) => (this.#level().get(id) ?? below) < below,
      direction: direction === "out" ? "out" : "in",
      ...(avoided.size > 0 && { isShut: isAvoided }),
    };
  }

  #path(key: string): Walked {
    let path = this.#paths.get(key);
    if (!path) {
      path = walk(this.#graph, this.#wayOf(key));
      this.#paths.set(key, path);
    }
    return path;
  }

  #gate(id: string): Gate {
    return this.#gates.get(id) ?? this.#gateAfter(id, undefined);
  }

  #gateAfter(id: string, earlier: Parameters<typeof gateOf>[4]): Gate {
    const control = this.#controls.get(id);
    if (!control) throw new Error(`gate: there is no control ${id}`);
    const key = `${control.way?.direction ?? "in"} ${startsBelow(control.way?.from ?? "external", undefined)} `;
    const gate = gateOf(this.#graph, control, this.#wayOf(key), this.#path(key), earlier);
    this.#gates.set(id, gate);
    return gate;
  }
}
