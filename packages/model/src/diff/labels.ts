import type { Part } from "../change.ts";
import type { KeyedRecords } from "../model.ts";
import type { Info } from "../schema/info.ts";

type Labels<T> = Readonly<Record<keyof T & string, string>>;
type Labelled = Omit<KeyedRecords, "matrix"> & { info: Info };

const REMARKS = { notes: "Notes", tags: "Tags", outOfScope: "Out of scope" } as const;

/** What the fields of each part are called. A field without a label does not compile. */
const LABELS: { readonly [P in keyof Labelled]: Labels<Labelled[P]> } = {
  info: {
    name: "Name",
    description: "Description",
    owner: "Owner",
    scope: "Scope",
    provider: "Names of kinds",
    scoring: "Scoring",
  },
  conflicts: { part: "Part", id: "Record", path: "Field", base: "Before", ours: "Ours", theirs: "Theirs" },
  assets: {
    name: "Name",
    classification: "Classification",
    integrity: "Integrity",
    availability: "Availability",
    notes: "Notes",
  },
  assumptions: { text: "Text", holds: "Holds", supports: "Supports" },
  attackers: {
    name: "Name",
    group: "Group",
    source: "Source",
    starts: "Starts at",
    credential: "Credential",
    outOfScope: "Out of scope",
    notes: "Notes",
  },
  elements: {
    kind: "Kind",
    name: "Name",
    parent: "Lies in",
    zones: "Also in",
    trust: "Trust level",
    boundary: "Trust boundary",
    facts: "Facts",
    defaults: "Defaults",
    controls: "Controls",
    stores: "Stores",
    source: "Imported from",
    ...REMARKS,
  },
  flows: {
    from: "From",
    to: "To",
    name: "Name",
    step: "Step",
    facts: "Facts",
    carries: "Carries",
    returns: "Returns",
    controls: "Controls",
    ...REMARKS,
  },
  decisions: {
    status: "Status",
    reason: "Reason",
    owner: "Owner",
    until: "Until",
    severity: "Severity",
    vector: "CVSS vector",
    seen: "Seen as",
  },
  considered: { by: "By", because: "Because", date: "Date" },
  threats: { target: "About", letter: "Letter", title: "Title", text: "Text", severity: "Severity" },
  catalogue: { version: "Version", off: "Switched off" },
  reviews: {
    date: "Date",
    people: "People",
    counts: "Counts",
    open: "Open threats",
    outcome: "Outcome",
    notes: "Notes",
  },
  diagrams: { name: "Name", kind: "Kind", nest: "Drawn inside", elements: "Shows", markers: "Markers" },
};

/** The label of a field; its name when this version does not know it. */
export function fieldLabel(part: Part, field: string): string {
  const labels: Readonly<Record<string, string>> = part in LABELS ? LABELS[part as keyof Labelled] : {};
  return Object.hasOwn(labels, field) ? (labels[field] ?? field) : field;
}
