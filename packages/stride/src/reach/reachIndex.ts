import type { Graph, Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { GateReading, Reach } from "../condition/view.ts";
import { type Exposure, exposureOf } from "./exposure.ts";
import { gateTable } from "./gate.ts";
import { levelsOf, startsOf } from "./starts.ts";
import { walk } from "./walk.ts";

/** What an edit changed about who can reach what. */
export interface ReachEdit {
  /** Flows, places or trust: everything is walked again. */
  readonly structure: boolean;
  /** Controls that were put somewhere or taken away. */
  readonly controls: ReadonlySet<string>;
}

/** Answers about ways through one graph; each walk is made when first asked for and kept. */
export class ReachIndex implements Reach {
  readonly #graph: Graph;
  readonly #controls: ReadonlyMap<string, ControlEntry>;
  readonly #paths = new Map<string, ReadonlySet<Id>>();
  readonly #gates = new Map<string, ReadonlyMap<Id, GateReading>>();
  #exposure: ReadonlyMap<Id, Exposure> | undefined;
  #levels: ReadonlyMap<Id, number> | undefined;

  constructor(graph: Graph, controls: ReadonlyMap<string, ControlEntry>) {
    this.#graph = graph;
    this.#controls = controls;
  }

  path(from: string, avoiding: readonly string[], to: Id): boolean {
    const level = from === "lessTrusted" ? this.#level().get(to) : undefined;
    return this.#path(`${from} ${level ?? ""} ${[...avoiding].sort().join(" ")}`).has(to);
  }

  gate(control: string, id: Id): GateReading {
    return this.#gate(control).get(id) ?? APART;
  }

  exposure(id: Id): Exposure | undefined {
    return this.#exposed().get(id);
  }

  /** The same questions asked of the next graph, and whom the answers changed for. */
  next(graph: Graph, edit: ReachEdit): { readonly reach: ReachIndex; readonly changed: ReadonlySet<Id> } {
    const reach = new ReachIndex(graph, this.#controls);
    const changed = new Set<Id>();
    for (const [key, before] of this.#paths) {
      if (edit.structure) compareSets(before, reach.#path(key), changed);
      else reach.#paths.set(key, before);
    }
    for (const [control, before] of this.#gates) {
      if (edit.structure || edit.controls.has(control)) compareGates(before, reach.#gate(control), changed);
      else reach.#gates.set(control, before);
    }
    if (this.#exposure) {
      if (edit.structure) compareLevels(this.#exposure, reach.#exposed(), changed);
      else reach.#exposure = this.#exposure;
    }
    if (!edit.structure) reach.#levels = this.#levels;
    return { reach, changed };
  }

  #level(): ReadonlyMap<Id, number> {
    this.#levels ??= levelsOf(this.#graph);
    return this.#levels;
  }

  #path(key: string): ReadonlySet<Id> {
    const known = this.#paths.get(key);
    if (known) return known;
    const [from = "", level = "", ...avoiding] = key.split(" ");
    const avoided = new Set(avoiding.filter((kind) => kind !== ""));
    const target = level === "" ? undefined : Number(level);
    const isAvoided = (id: Id): boolean => avoided.has(this.#graph.model.elements.get(id)?.kind ?? "");
    const reached = walk(this.#graph, {
      starts: startsOf(this.#level(), from, target),
      direction: "in",
      ...(avoided.size > 0 && {
        isShut: (id: Id) => isAvoided(id) || [...this.#graph.members(id)].some((zone) => isAvoided(zone)),
      }),
    });
    const path = new Set(reached.keys());
    this.#paths.set(key, path);
    return path;
  }

  #gate(id: string): ReadonlyMap<Id, GateReading> {
    const known = this.#gates.get(id);
    if (known) return known;
    const control = this.#controls.get(id);
    const table = control ? gateTable(this.#graph, control, this.#level()) : new Map<Id, GateReading>();
    this.#gates.set(id, table);
    return table;
  }

  #exposed(): ReadonlyMap<Id, Exposure> {
    if (this.#exposure) return this.#exposure;
    const exposure = exposureOf(this.#graph, this.#level());
    this.#exposure = exposure;
    return exposure;
  }
}

const APART: GateReading = { is: "apart" };

function compareSets(before: ReadonlySet<Id>, after: ReadonlySet<Id>, changed: Set<Id>): void {
  for (const id of before) if (!after.has(id)) changed.add(id);
  for (const id of after) if (!before.has(id)) changed.add(id);
}

function compareLevels(before: ReadonlyMap<Id, number>, after: ReadonlyMap<Id, number>, changed: Set<Id>): void {
  for (const [id, level] of before) if (after.get(id) !== level) changed.add(id);
  for (const id of after.keys()) if (!before.has(id)) changed.add(id);
}

function compareGates(
  before: ReadonlyMap<Id, GateReading>,
  after: ReadonlyMap<Id, GateReading>,
  changed: Set<Id>,
): void {
  for (const [id, gate] of before) {
    const next = after.get(id);
    if (next?.is !== gate.is || next.at !== gate.at) changed.add(id);
  }
  for (const id of after.keys()) if (!before.has(id)) changed.add(id);
}
