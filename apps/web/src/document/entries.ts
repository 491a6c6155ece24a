import { CATALOGUE, type ControlEntry, type ThreatEntry } from "@bartizan/stride";

const THREATS: ReadonlyMap<string, ThreatEntry> = new Map(CATALOGUE.threats.map((entry) => [entry.id, entry]));
const CONTROLS: ReadonlyMap<string, ControlEntry> = new Map(CATALOGUE.controls.map((entry) => [entry.id, entry]));

/** The catalogue's entry of a threat; undefined for one that it does not hold (any more). */
export function threatEntry(id: string): ThreatEntry | undefined {
  return THREATS.get(id);
}

/** The catalogue's entry of a control; undefined for one that it does not hold (any more). */
export function controlEntry(id: string): ControlEntry | undefined {
  return CONTROLS.get(id);
}

/** A control's title, or its id where there is none. */
export function controlTitle(id: string): string {
  return CONTROLS.get(id)?.title ?? id;
}

export function controlEntries(): Iterable<ControlEntry> {
  return CONTROLS.values();
}
