import { KINDS, kindById } from "@bartizan/model";
import type { Catalogue, ControlEntry, ControlLink, Effect, ThreatEntry } from "../catalogue/entry.ts";
import type { Check } from "../condition/check.ts";
import { compileCondition } from "../condition/compile.ts";
import type { ControlReader } from "../condition/standing.ts";
import { createReader } from "../cover/reader.ts";
import { type CvssMetrics, parseCvss31 } from "../cvss31.ts";
import type { Failure } from "./threat.ts";

/** One control of a threat, with what does not depend on the target. */
export interface CompiledLink {
  readonly link: ControlLink;
  readonly control: ControlEntry;
  readonly effect: Effect;
  /** Read for the flow, where the threat is about one end of it. */
  readonly speaksOfFlows: boolean;
}

export interface CompiledThreat {
  readonly entry: ThreatEntry;
  readonly links: readonly CompiledLink[];
  /** Preventing sets, lowest number first: places in `links`. A link without a number is a set of its own. */
  readonly sets: readonly { readonly set: number; readonly links: readonly number[] }[];
  readonly check: Check;
  readonly metrics: CvssMetrics;
}

/** A catalogue made ready to run. */
export interface Compiled {
  readonly id: string;
  readonly version: string;
  readonly threats: ReadonlyMap<string, CompiledThreat>;
  readonly controls: ReadonlyMap<string, ControlEntry>;
  readonly read: ControlReader;
  /** Entries about elements of a kind, by entry id. */
  forKind(kind: string): readonly CompiledThreat[];
  readonly forFlows: readonly CompiledThreat[];
  /** Entries that could not be compiled. */
  readonly failures: readonly Failure[];
}

const ROWS: Readonly<Record<string, string>> = {
  process: "any-process",
  store: "any-store",
  external: "any-external",
};

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A record is the remedy for R and for nothing else. */
function effectOn(entry: ThreatEntry, control: ControlEntry, effect: Effect): Effect {
  return effect === "prevents" && control.scope === "evidence" && entry.letter !== "R" ? "detects" : effect;
}

function linksOf(entry: ThreatEntry, controls: ReadonlyMap<string, ControlEntry>): readonly CompiledLink[] {
  return entry.controls.flatMap((link): readonly CompiledLink[] => {
    const control = controls.get(link.id);
    if (!control) return [];
    const speaksOfFlows = control.covers.includes("flow");
    return [{ link, control, effect: effectOn(entry, control, link.effect), speaksOfFlows }];
  });
}

function setsOf(links: readonly CompiledLink[]): CompiledThreat["sets"] {
  const sets = new Map<number, number[]>();
  let next = 1 + Math.max(0, ...links.map(({ link }) => link.set ?? 0));
  for (const [index, { link, effect }] of links.entries()) {
    if (effect !== "prevents") continue;
    const number = link.set ?? next++;
    sets.set(number, [...(sets.get(number) ?? []), index]);
  }
  return [...sets].sort(([a], [b]) => a - b).map(([set, places]) => ({ set, links: places }));
}

/** Compiles every entry once. One that is broken is listed under `failures`; entries that are `off` are left out. */
export function compile(catalogue: Catalogue, off: Readonly<Record<string, string>> = {}): Compiled {
  const failures: Failure[] = [];
  const controls = new Map(catalogue.controls.map((control) => [control.id, control]));
  const read = createReader(catalogue.controls);
  const threats = new Map<string, CompiledThreat>();
  const entries = [...catalogue.threats].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const entry of entries) {
    if (Object.hasOwn(off, entry.id)) continue;
    try {
      const check = compileCondition(entry.when, read);
      const metrics = parseCvss31(entry.cvss31);
      const missing = entry.controls.filter(({ id }) => !controls.has(id)).map(({ id }) => id);
      if (missing.length > 0) throw new Error(`controls that do not exist: ${missing.join(", ")}`);
      const links = linksOf(entry, controls);
      threats.set(entry.id, { entry, check, links, sets: setsOf(links), metrics });
    } catch (error) {
      failures.push({ threat: entry.id, message: messageOf(error) });
    }
  }
  const byKind = new Map<string, CompiledThreat[]>();
  const isOn = (entry: ThreatEntry, kind: string): boolean =>
    entry.on.includes(kind) || entry.on.includes(ROWS[kindById(kind).row] ?? "");
  const forKind = (kind: string): readonly CompiledThreat[] => {
    const known = byKind.get(kind);
    if (known) return known;
    const found = [...threats.values()].filter(({ entry }) => isOn(entry, kind));
    byKind.set(kind, found);
    return found;
  };
  for (const kind of KINDS.keys()) forKind(kind);
  return {
    id: catalogue.id,
    version: catalogue.version,
    threats,
    controls,
    read,
    forKind,
    forFlows: [...threats.values()].filter(({ entry }) => entry.on.includes("flow")),
    failures,
  };
}
