import type { Path } from "../json/locate.ts";
import type { Finding, LoadCode } from "../load/finding.ts";
import type { RawRecord } from "../load/raw.ts";
import { recordsById } from "./0001-records-by-id.ts";

/** Where something of the new document stood in the old one; the nearest thing around it, when it stood nowhere. */
export type Origin = (path: Path) => Path;

export interface Migrated {
  readonly document: RawRecord;
  readonly origin: Origin;
  /** What the old version could say and no newer one can. Paths in the old document. */
  readonly findings: readonly Finding<LoadCode>[];
}

/** One step of the format's history. Pure, for any JSON whatever; never changed once a version with it has been released. */
export interface Migration {
  /** The version it makes, from the one before. */
  readonly to: number;
  readonly name: string;
  readonly migrate: (document: RawRecord) => Migrated;
}

/** Every step, oldest first. */
export const MIGRATIONS: readonly Migration[] = [recordsById];

/** The document in the wanted version, or undefined when no steps lead there from its own. */
export function migrate(
  document: RawRecord,
  from: number,
  to: number,
  steps: readonly Migration[] = MIGRATIONS,
): Migrated | undefined {
  let now: Migrated = { document, origin: (path) => path, findings: [] };
  for (let version = from; version < to; version++) {
    const step = steps.find((candidate) => candidate.to === version + 1);
    if (!step) return undefined;
    const { origin: earlier, findings } = now;
    const next = step.migrate(now.document);
    now = {
      document: { ...next.document, version: step.to },
      origin: (path) => earlier(next.origin(path)),
      findings: [...findings, ...next.findings.map((finding) => ({ ...finding, path: earlier(finding.path) }))],
    };
  }
  return now;
}
