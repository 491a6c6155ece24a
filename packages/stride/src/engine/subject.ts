import type { Asset, Crossing, Id } from "@bartizan/model";
import type { ThreatEntry } from "../catalogue/entry.ts";
import type { Because } from "../condition/reasons.ts";
import type { View } from "../condition/view.ts";
import type { CvssMetrics } from "../cvss31.ts";
import type { Step } from "../risk.ts";
import { isProviders } from "./provider.ts";

type Crosses = readonly Pick<Crossing, "zone" | "kind" | "direction">[];

// Nobody has said where anybody starts: neither far nor near.
const UNKNOWN_EXPOSURE: Step = 2;
const NO_CROSSES: Crosses = [];
const NOTHING_AT_STAKE: readonly Id[] = [];

/** What all threats about one element or flow have in common, worked out when the first of them is raised. */
export class Subject {
  readonly id: Id;
  readonly #view: View;
  #crosses: Crosses | undefined;
  #exposure: Step | undefined;
  #atStake: readonly Id[] | undefined;
  #assets: readonly Asset[] | undefined;
  #kind: readonly Because[] = [];
  readonly #elsewhere = new Map<Id, boolean>();

  constructor(view: View, id: Id) {
    this.#view = view;
    this.id = id;
  }

  /** Trust boundaries that the flow crosses; none for an element. */
  get crosses(): Crosses {
    this.#crosses ??= this.#view.graph.model.flows.has(this.id) ? this.#findCrosses() : NO_CROSSES;
    return this.#crosses;
  }

  #findCrosses(): Crosses {
    return this.#view
      .crossings(this.id)
      .filter(({ zone }) => this.#view.graph.isBoundary(zone))
      .map(({ zone, kind, direction }) => ({ zone, kind, direction }));
  }

  /**
   * The exposure, one step less each where the attack starts on the spot instead of over the network, and where it
   * needs strong rights first.
   */
  likelihood(metrics: CvssMetrics): Step {
    const onTheSpot = metrics.get("AV") === "N" ? 0 : 1;
    const withRights = metrics.get("PR") === "H" ? 1 : 0;
    return Math.max(1, this.exposure - onTheSpot - withRights) as Step;
  }

  /** How easily somebody gets there; along a flow, to the end that is harder to get to. */
  get exposure(): Step {
    this.#exposure ??= this.#findExposure();
    return this.#exposure;
  }

  #findExposure(): Step {
    const flow = this.#view.flow(this.id);
    const ends = flow ? [flow.from, flow.to] : [this.id];
    const known = ends.flatMap((end) => this.#view.exposure(end) ?? []);
    return known.length === 0 ? UNKNOWN_EXPOSURE : (Math.min(...known) as Step);
  }

  /** Assets it stores, and those that it (or its flows) carry. */
  get assets(): readonly Asset[] {
    this.#assets ??= this.atStake.flatMap((asset) => this.#view.asset(asset) ?? []);
    return this.#assets;
  }

  /** Their ids. */
  get atStake(): readonly Id[] {
    this.#atStake ??= this.#findAtStake();
    return this.#atStake;
  }

  #findAtStake(): readonly Id[] {
    const view = this.#view;
    const isFlow = view.graph.model.flows.has(this.id);
    const holders = isFlow ? [this.id] : [this.id, ...view.flowsIn(this.id), ...view.flowsOut(this.id)];
    const held = new Set<Id>();
    for (const holder of holders) for (const asset of view.holds(holder)) held.add(asset);
    return held.size === 0 ? NOTHING_AT_STAKE : [...held].sort();
  }

  /** Its kind as the reason, where the condition gives none. */
  kindOf(target: Id): readonly Because[] {
    if (this.#kind?.[0]?.target !== target) {
      this.#kind = [{ kind: "kind", target, field: "kind", value: this.#view.kindId(target) }];
    }
    return this.#kind;
  }

  /** Whether somebody else has to act on a threat listed under this target. */
  isProviders(entry: ThreatEntry, target: Id): boolean {
    if (entry.share === "user") return false;
    let elsewhere = this.#elsewhere.get(target);
    if (elsewhere === undefined) {
      elsewhere = isProviders(this.#view, target);
      this.#elsewhere.set(target, elsewhere);
    }
    return elsewhere;
  }
}
