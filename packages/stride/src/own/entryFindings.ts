import type { Path } from "@bartizan/model/json";
import type { Catalogue, ControlEntry, ThreatEntry } from "../catalogue/entry.ts";
import { entryFaults } from "../engine/lintEntry.ts";
import type { CatalogueFile } from "./catalogueFile.ts";
import type { CatalogueFinding } from "./finding.ts";

/** What is wrong with a catalogue whose fields are all right by themselves: ids, references, and each threat. */
export function entryFindings(
  file: CatalogueFile,
  threats: readonly ThreatEntry[],
  controls: readonly ControlEntry[],
  builtIn: Catalogue,
): readonly CatalogueFinding[] {
  const all = [...builtIn.controls, ...controls];
  return [
    ...idFindings(file, builtIn),
    ...threats.flatMap((threat, index) => faultsOf(["threats", index], entryFaults(threat, all))),
    ...controls.flatMap((control, index) => controlFindings(control, index, new Set(all.map(({ id }) => id)))),
    ...changeFindings(file, builtIn),
    ...referenceFindings(file, builtIn),
  ];
}

function faultsOf(
  path: Path,
  faults: readonly { readonly path: Path; readonly says: string }[],
): readonly CatalogueFinding[] {
  return faults.map((fault) => ({ code: "entryFault", path: [...path, ...fault.path], values: { says: fault.says } }));
}

function idFindings({ id, threats = [], controls = [] }: CatalogueFile, builtIn: Catalogue): CatalogueFinding[] {
  const taken = new Set([...builtIn.threats, ...builtIn.controls].map((entry) => entry.id));
  for (const { replaces = [] } of builtIn.threats) for (const earlier of replaces) taken.add(earlier);
  const seen = new Set<string>();
  const findings: CatalogueFinding[] = [];
  if (id === builtIn.id) findings.push({ code: "takenId", path: ["id"], values: { id } });
  for (const [part, entries] of [["threats", threats] as const, ["controls", controls] as const]) {
    for (const [index, entry] of entries.entries()) {
      const path = [part, index, "id"];
      if (taken.has(entry.id)) findings.push({ code: "takenId", path, values: { id: entry.id } });
      else if (seen.has(entry.id)) findings.push({ code: "repeatedId", path, values: { id: entry.id } });
      seen.add(entry.id);
    }
  }
  return findings;
}

/** Controls that a control names and that do not exist. */
function controlFindings(
  { needs = [], composedOf = [], scope, covers }: ControlEntry,
  index: number,
  known: ReadonlySet<string>,
): readonly CatalogueFinding[] {
  const missing = (id: unknown): boolean => typeof id === "string" && !known.has(id);
  const says = (id: unknown): string => `there is no control ${String(id)}`;
  const faults = [
    ...needs.flatMap((need, at) => {
      const parts = typeof need === "object" && "any" in need ? need.any : [need];
      return parts.filter(missing).map((id) => ({ path: ["needs", at], says: says(id) }));
    }),
    ...composedOf.flatMap((id, at) => (missing(id) ? [{ path: ["composedOf", at], says: says(id) }] : [])),
    ...((scope === "programme") === (covers.length === 0)
      ? []
      : [{ path: ["covers"], says: "a programme covers nothing by itself, and everything else covers something" }]),
  ];
  return faultsOf(["controls", index], faults);
}

function changeFindings({ off = {}, severity = {}, threats = [] }: CatalogueFile, builtIn: Catalogue) {
  const known = new Set([...builtIn.threats, ...threats].map(({ id }) => id));
  const findings: CatalogueFinding[] = [];
  for (const [part, record] of [["off", off] as const, ["severity", severity] as const]) {
    for (const id of Object.keys(record)) {
      if (!known.has(id)) findings.push({ code: "noThreat", path: [part, id], key: true, values: { id } });
    }
  }
  for (const [id, change] of Object.entries(severity)) {
    if (change.cvss31 !== undefined || change.severity !== undefined) continue;
    findings.push({ code: "changesNothing", path: ["severity", id], values: { id } });
  }
  return findings;
}

function referenceFindings({ frameworks = [], threats = [], controls = [] }: CatalogueFile, builtIn: Catalogue) {
  const known = new Set([...builtIn.frameworks, ...frameworks].map(({ id }) => id));
  const findings: CatalogueFinding[] = [];
  for (const [part, entries] of [["threats", threats] as const, ["controls", controls] as const]) {
    for (const [index, { references = {} }] of entries.entries()) {
      for (const id of Object.keys(references)) {
        if (known.has(id)) continue;
        findings.push({ code: "noFramework", path: [part, index, "references", id], key: true, values: { id } });
      }
    }
  }
  return findings;
}
