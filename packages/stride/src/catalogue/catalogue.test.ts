import { readdirSync, readFileSync } from "node:fs";
import { KINDS, kindById, LETTERS } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { FIXED_FACTS } from "../condition/fixedFacts.ts";
import { parseCvss31 } from "../cvss31.ts";
import { lintEntry } from "../engine/lintEntry.ts";
import { CATALOGUE } from "./catalogue.ts";
import type { Condition } from "./condition.ts";
import type { ThreatEntry } from "./entry.ts";

const { threats, controls } = CATALOGUE;

function filesOf(folder: string): string[] {
  const names = readdirSync(new URL(`./${folder}/`, import.meta.url));
  return names.filter(
    (name) => /^[a-zA-Z]+\.ts$/.test(name) && !["prose.ts", "examples.ts", "conditions.ts"].includes(name),
  );
}

const source = (path: string): string => readFileSync(new URL(`./${path}`, import.meta.url), "utf8");

function duplicates(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Kinds of the end of the flow that the condition names. */
function endKinds(condition: Condition, side: "from" | "to"): readonly string[] {
  if ("all" in condition) return condition.all.flatMap((part) => endKinds(part, side));
  return "end" in condition && condition.end.side === side ? condition.end.kinds : [];
}

function allowed(kind: string, letter: string): boolean {
  const { row, role, evidence } = kindById(kind);
  if (row === "external") return "SR".includes(letter);
  if (row === "process") return true;
  if (row === "store") return "TID".includes(letter) || (letter === "R" && evidence !== "no");
  return role === "zone" && "IDE".includes(letter);
}

/** Kinds that it is listed under although the matrix has no such cell for them. */
function outsideTheMatrix({ on, target, letter, when }: ThreatEntry): readonly string[] {
  if (target === "flow") return "TID".includes(letter) ? [] : ["flow"];
  if (target === "zone-border") return "IDE".includes(letter) ? [] : on;
  const kinds = target === "to" || target === "from" ? endKinds(when, target) : on;
  return kinds.filter((kind) => !allowed(kind, letter));
}

/** Threats that nothing in the catalogue stops, by kind, and why. */
const NOTHING_STOPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "exploitable-application-reachable": {
    pod: "A flaw that nobody knows of yet can only be made rarer and less useful.",
  },
  "unreadable-traffic-passes-the-waf": { waf: "What it cannot read it cannot judge; the program behind it has to." },
  "self-run-edge-appliance-broken": Object.fromEntries(
    ["firewall", "vpn-gateway", "client-vpn", "bastion", "waf", "load-balancer"].map((kind) => [
      kind,
      "Its maker's next flaw cannot be known, only be mended quickly.",
    ]),
  ),
  "allowed-service-as-drop-box": { "egress-gateway": "Whoever may use a service may leave something there." },
  "recorder-falls-with-watched": { monitoring: "It has to be moved out of the cluster it watches." },
};

const ROWS: Readonly<Record<string, string>> = {
  "any-process": "process",
  "any-store": "store",
  "any-external": "external",
};

/** Kinds of element or flow that it is about. */
function subjectsOf({ on }: ThreatEntry): readonly string[] {
  return on.flatMap((word) => {
    const row = ROWS[word];
    return row === undefined ? [word] : [...KINDS.values()].filter((kind) => kind.row === row).map(({ id }) => id);
  });
}

const controlById = new Map(controls.map((control) => [control.id, control]));

function preventingSets({ controls: links }: ThreatEntry): readonly (readonly string[])[] {
  const sets = new Map<string, string[]>();
  for (const { id, effect, set } of links) {
    if (effect !== "prevents") continue;
    const key = set === undefined ? id : String(set);
    sets.set(key, [...(sets.get(key) ?? []), id]);
  }
  return [...sets.values()];
}

function canCover(control: string, kind: string): boolean {
  const { covers = [], exempt = [] } = controlById.get(control) ?? {};
  return covers.includes(kind) && !exempt.includes(kind);
}

/** Whether the condition names a fact that somebody can change, so that the threat is gone. */
function isChangeable(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(isChangeable);
  if ("any" in condition) return condition.any.every(isChangeable);
  if ("flow" in condition) return condition.flow.where !== undefined && isChangeable(condition.flow.where);
  if ("contains" in condition) return condition.contains.where !== undefined && isChangeable(condition.contains.where);
  return "fact" in condition && !FIXED_FACTS.has(condition.fact);
}

/** Kinds on which no preventing set can be in force as a whole; where there is none at all, no fact can be changed either. */
function kindsWithoutStop(entry: ThreatEntry): readonly string[] {
  const sets = preventingSets(entry);
  if (sets.length === 0 && isChangeable(entry.when)) return [];
  // Of a threat to one end of a flow the controls are read for the flow or for that end.
  const ends = [...endKinds(entry.when, "to"), ...endKinds(entry.when, "from")];
  const covers = (control: string, kind: string): boolean =>
    canCover(control, kind) || (kind === "flow" && ends.some((end) => canCover(control, end)));
  return subjectsOf(entry).filter((kind) => !sets.some((set) => set.every((control) => covers(control, kind))));
}

describe("the catalogue", () => {
  it("has every file of its folders", () => {
    const registry = source("catalogue.ts");
    for (const folder of ["threats", "controls"]) {
      for (const name of filesOf(folder)) expect(registry).toContain(`from "./${folder}/${name}"`);
    }
  });

  it("keeps a file of examples and one of long texts beside each file of threats", () => {
    for (const name of filesOf("threats")) {
      const base = name.replace(/\.ts$/, "");
      expect(source("threats/examples.ts")).toContain(`from "./${base}.examples.ts"`);
      expect(source("threats/prose.ts")).toContain(`from "./${base}.prose.ts"`);
    }
    for (const name of filesOf("controls")) {
      expect(source("controls/prose.ts")).toContain(`from "./${name.replace(/\.ts$/, ".prose.ts")}"`);
    }
  });

  it("gives each id once, to threats and their predecessors together, and to controls", () => {
    expect(duplicates([...threats.map(({ id }) => id), ...controls.map(({ id }) => id)])).toEqual([]);
    const earlier = new Set(threats.flatMap(({ replaces = [] }) => replaces));
    expect(threats.filter(({ id }) => earlier.has(id))).toEqual([]);
  });

  it("has threats for every letter, and for all eleven control points", () => {
    expect(new Set(threats.map(({ letter }) => letter))).toEqual(new Set(LETTERS));
    const points = threats.flatMap(({ topics = [] }) => topics.map((topic) => /^control point (\d+)/.exec(topic)?.[1]));
    const numbers = new Set(points.filter((point) => point !== undefined).map(Number));
    expect([...numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it.each(threats.map((entry) => [entry.id, entry] as const))("finds nothing wrong with %s", (_id, entry) => {
    expect(lintEntry(entry, controls)).toEqual([]);
    expect(outsideTheMatrix(entry)).toEqual([]);
    expect(() => parseCvss31(entry.cvss31)).not.toThrow();
    expect(duplicates(entry.controls.map(({ id }) => id))).toEqual([]);
  });

  it.each(threats.map((entry) => [entry.id, entry] as const))(
    "can be stopped wherever it is raised: %s",
    (_id, entry) => {
      const missing = kindsWithoutStop(entry).filter((kind) => !Object.hasOwn(NOTHING_STOPS[entry.id] ?? {}, kind));
      expect(missing).toEqual([]);
    },
  );

  it("says of nothing that nothing stops it when something does", () => {
    const excused = Object.entries(NOTHING_STOPS).flatMap(([id, kinds]) =>
      Object.keys(kinds).map((kind) => [id, kind]),
    );
    const needed = threats.flatMap((entry) => kindsWithoutStop(entry).map((kind) => [entry.id, kind]));
    expect(excused.sort()).toEqual(needed.sort());
  });

  it("states each threat as a plain sentence that fits one line", () => {
    for (const { title } of threats) expect(title).toMatch(/^[A-Z].{15,78}[^.!?]$/);
    expect(duplicates(threats.map(({ title }) => title))).toEqual([]);
  });

  it("names every control in a threat, but for those that hold for the whole model", () => {
    const named = new Set(threats.flatMap((threat) => threat.controls.map(({ id }) => id)));
    const idle = controls.filter(({ id, scope }) => !named.has(id) && scope !== "programme");
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it("puts the controls of one layer in one file", () => {
    for (const name of filesOf("controls")) {
      const layers = new Set([...source(`controls/${name}`).matchAll(/layer: "([a-z-]+)"/g)].map(([, layer]) => layer));
      expect([name, layers.size]).toEqual([name, 1]);
    }
  });
});

describe("controls", () => {
  it.each(controls.map((control) => [control.id, control] as const))(
    "%s speaks of kinds that exist",
    (_id, control) => {
      const { appliesTo, covers, exempt = [], providedBy = [], actsAt = [], blindWithin = [] } = control;
      const kinds = [...appliesTo, ...covers, ...exempt, ...providedBy, ...actsAt, ...blindWithin];
      expect(kinds.filter((kind) => kind !== "flow" && !KINDS.has(kind))).toEqual([]);
      expect(duplicates(appliesTo)).toEqual([]);
      expect(duplicates(covers)).toEqual([]);
      expect(appliesTo.length).toBeGreaterThan(0);
    },
  );

  it("need and replace only controls that exist", () => {
    const ids = new Set(controls.map(({ id }) => id));
    const wanted = controls.flatMap(({ needs = [], composedOf = [] }) => [
      ...composedOf,
      ...needs.flatMap((need) => (typeof need === "string" ? [need] : "any" in need ? need.any : [])),
    ]);
    expect(wanted.filter((need) => typeof need === "string" && !ids.has(need))).toEqual([]);
  });

  it("cover nothing by themselves when they are programmes, and something otherwise", () => {
    for (const { id, scope, covers } of controls) {
      expect([id, covers.length === 0]).toEqual([id, scope === "programme"]);
    }
  });
});
