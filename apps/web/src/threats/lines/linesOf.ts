import type { Id } from "@bartizan/model";
import type { Layer, TriagedThreat } from "@bartizan/stride";
import { LAYERS } from "@bartizan/stride/words";
import { controlEntry } from "../../document/entries.ts";

/** A control and how many of the threats it is about. */
export interface ControlCount {
  readonly control: string;
  /** Where it stands. */
  readonly at: readonly Id[];
  readonly threats: number;
}

/** One line of defence against a number of threats. */
export interface Line {
  readonly layer: Layer;
  /** Threats that a control in force acts on here. */
  readonly held: number;
  readonly holding: readonly ControlCount[];
  readonly planned: readonly ControlCount[];
  /** Controls that are not there, or of which nobody has spoken; the one for most threats first. */
  readonly gaps: readonly ControlCount[];
}

interface Tally {
  readonly held: Set<string>;
  readonly holding: Map<string, Counting>;
  readonly planned: Map<string, Counting>;
  readonly gaps: Map<string, Counting>;
}

interface Counting {
  readonly at: Set<Id>;
  readonly threats: Set<string>;
}

/** What stands against these threats, and what could, by line of defence from the outside in. Lines with nothing in them are left out. */
export function linesOf(threats: readonly TriagedThreat[]): readonly Line[] {
  const tallies = new Map<Layer, Tally>();
  for (const threat of threats) {
    if (threat.status === "provider" || threat.status === "not-applicable") continue;
    for (const control of threat.controls) {
      const layer = controlEntry(control.id)?.layer;
      if (layer === undefined) continue;
      const tally = tallyOf(tallies, layer);
      const inForce = control.counts && (control.state === "implemented" || control.state === "verified");
      const list = inForce ? tally.holding : control.state === "planned" ? tally.planned : tally.gaps;
      // What is said not to apply, or would be of no use here, is no gap.
      if (list === tally.gaps && (control.state === "not-applicable" || control.failing !== undefined)) continue;
      if (inForce) tally.held.add(threat.id);
      add(list, control.id, control.at, threat.id);
    }
  }
  return [...tallies]
    .sort(([a], [b]) => LAYERS.indexOf(a) - LAYERS.indexOf(b))
    .map(([layer, { held, holding, planned, gaps }]) => ({
      layer,
      held: held.size,
      holding: counts(holding),
      planned: counts(planned),
      gaps: counts(gaps).filter(({ control }) => !holding.has(control)),
    }));
}

function tallyOf(tallies: Map<Layer, Tally>, layer: Layer): Tally {
  const known = tallies.get(layer);
  if (known) return known;
  const tally = { held: new Set<string>(), holding: new Map(), planned: new Map(), gaps: new Map() };
  tallies.set(layer, tally);
  return tally;
}

function add(list: Map<string, Counting>, control: string, at: Id | undefined, threat: string): void {
  const known = list.get(control) ?? { at: new Set<Id>(), threats: new Set<string>() };
  list.set(control, known);
  known.threats.add(threat);
  if (at !== undefined) known.at.add(at);
}

function counts(list: ReadonlyMap<string, Counting>): readonly ControlCount[] {
  return [...list]
    .map(([control, { at, threats }]) => ({ control, at: [...at], threats: threats.size }))
    .sort((a, b) => b.threats - a.threats || (a.control < b.control ? -1 : 1));
}
