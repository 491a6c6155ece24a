import type { Catalogue, ControlEntry, Framework, SwitchedOff, ThreatEntry } from "@bartizan/stride";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** What the page knows of a control of the catalogue. */
export type KnownControl = Pick<
  ControlEntry,
  "id" | "title" | "layer" | "appliesTo" | "needs" | "excludes" | "providedBy"
>;

/** What the page knows of a threat of the catalogue. */
export type KnownThreat = Pick<ThreatEntry, "id" | "title" | "cvss31" | "actors" | "rated">;

/** The catalogue as far as the page shows it. Conditions stay with the engine, long texts load when they are read. */
export interface Entries {
  readonly threats: readonly KnownThreat[];
  readonly controls: readonly KnownControl[];
  readonly frameworks: readonly Pick<Framework, "id" | "title">[];
  /** What catalogues of people's own switch off. */
  readonly off: readonly SwitchedOff[];
  /** The catalogue that comes with the program. */
  readonly builtIn: BuiltIn;
}

export interface BuiltIn extends Pick<Catalogue, "id" | "version"> {
  readonly threats: number;
  readonly controls: number;
}

interface Known {
  readonly threats: ReadonlyMap<string, KnownThreat>;
  readonly controls: ReadonlyMap<string, KnownControl>;
  readonly frameworks: ReadonlyMap<string, string>;
  readonly off: ReadonlyMap<string, string>;
  readonly builtIn: BuiltIn | undefined;
}

const entriesStore = createStore<Known>(() => ({
  threats: new Map(),
  controls: new Map(),
  frameworks: new Map(),
  off: new Map(),
  builtIn: undefined,
}));

/** Takes in the catalogue; the engine tells it before it tells what it found. */
export function setEntries({ threats, controls, frameworks, off, builtIn }: Entries): void {
  entriesStore.setState({
    threats: new Map(threats.map((entry) => [entry.id, entry])),
    controls: new Map(controls.map((entry) => [entry.id, entry])),
    frameworks: new Map(frameworks.map(({ id, title }) => [id, title])),
    off: new Map(off.map(({ threat, title }) => [threat, title])),
    builtIn,
  });
}

/** The catalogue's entry of a threat; undefined for one that it does not hold (any more). */
export function threatEntry(id: string): KnownThreat | undefined {
  return entriesStore.getState().threats.get(id);
}

/** The catalogue's entry of a control; undefined for one that it does not hold (any more). */
export function controlEntry(id: string): KnownControl | undefined {
  return entriesStore.getState().controls.get(id);
}

/** A control's title, or its id where there is none. */
export function controlTitle(id: string): string {
  return controlEntry(id)?.title ?? id;
}

/** All controls of the catalogue; none before the engine has told them. */
export function controlEntries(): Iterable<KnownControl> {
  return entriesStore.getState().controls.values();
}

/** What a framework that threats refer to is called, or its id. */
export function frameworkTitle(id: string): string {
  return entriesStore.getState().frameworks.get(id) ?? id;
}

/** What a threat is called, also one that is switched off; its id when no catalogue here has it. */
export function entryTitle(id: string): string {
  return threatEntry(id)?.title ?? entriesStore.getState().off.get(id) ?? id;
}

/** What is known of the catalogue that comes with the program; undefined until the engine has told. */
export function builtIn(): BuiltIn | undefined {
  return entriesStore.getState().builtIn;
}

/** Follows what is known of the catalogue that comes with the program; undefined until the engine has told. */
export function useBuiltIn(): BuiltIn | undefined {
  return useStore(entriesStore, (state) => state.builtIn);
}
