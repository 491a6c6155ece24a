import type { RawRecord } from "../load/raw.ts";

/** One step of the format's history. Pure; never changed once a version with it has been released. */
export interface Migration {
  /** The version it makes, from the one before. */
  readonly to: number;
  readonly name: string;
  readonly migrate: (document: RawRecord) => RawRecord;
}

/** Every step, oldest first. Version 1 is the first that was released. */
export const MIGRATIONS: readonly Migration[] = [];

/** The document in the current version, or undefined when no steps lead there from its own. */
export function migrate(
  document: RawRecord,
  from: number,
  to: number,
  steps: readonly Migration[] = MIGRATIONS,
): RawRecord | undefined {
  let migrated = document;
  for (let version = from; version < to; version++) {
    const step = steps.find((candidate) => candidate.to === version + 1);
    if (!step) return undefined;
    migrated = { ...step.migrate(migrated), version: step.to };
  }
  return migrated;
}
