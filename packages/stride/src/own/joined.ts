import type { Catalogue, SwitchedOff, ThreatEntry, ThreatProse } from "../catalogue/entry.ts";
import type { OwnCatalogue } from "./ownCatalogue.ts";

/** Of two entries with one id the earlier stands: a later release may bring what somebody had written before. */
function firstOfEach<Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] {
  const known = new Set<string>();
  return entries.filter(({ id }) => {
    const isNew = !known.has(id);
    known.add(id);
    return isNew;
  });
}

function weighed(entry: ThreatEntry, own: readonly OwnCatalogue[]): ThreatEntry {
  const by = own.findLast(({ severity }) => Object.hasOwn(severity, entry.id));
  const change = by?.severity[entry.id];
  if (!by || !change) return entry;
  const { cvss31 = entry.cvss31, severity, reason } = change;
  return { ...entry, cvss31, rated: { ...(severity && { severity }), reason, by: by.name } };
}

/**
 * The built-in catalogue with an organisation's own: entries added, switched off and weighed differently. The last word
 * is the last catalogue's. Without any it is the built-in one itself.
 */
export function joined(builtIn: Catalogue, own: readonly OwnCatalogue[]): Catalogue {
  if (own.length === 0) return builtIn;
  const threats = firstOfEach([builtIn, ...own].flatMap((catalogue) => catalogue.threats));
  const off = threats.flatMap(({ id, title }): readonly SwitchedOff[] => {
    const by = own.findLast((catalogue) => Object.hasOwn(catalogue.off, id));
    return by ? [{ threat: id, title, reason: by.off[id] ?? "", by: by.name }] : [];
  });
  const gone = new Set(off.map(({ threat }) => threat));
  return {
    ...builtIn,
    threats: threats.filter(({ id }) => !gone.has(id)).map((entry) => weighed(entry, own)),
    controls: firstOfEach([builtIn, ...own].flatMap((catalogue) => catalogue.controls)),
    frameworks: firstOfEach([builtIn, ...own].flatMap((catalogue) => catalogue.frameworks)),
    off,
  };
}

/** Those of the catalogues that a model says it uses. */
export function usedBy(
  { catalogue }: { readonly catalogue: ReadonlyMap<string, unknown> },
  own: readonly OwnCatalogue[],
): readonly OwnCatalogue[] {
  return own.filter(({ id }) => catalogue.has(id));
}

/** The long texts of their threats, by threat id. */
export function ownProse(own: readonly OwnCatalogue[]): Readonly<Record<string, ThreatProse>> {
  return Object.fromEntries(own.flatMap(({ prose }) => Object.entries(prose)));
}
