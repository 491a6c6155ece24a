import { INFO_ID } from "./change.ts";
import { equal } from "./diff/equal.ts";
import { isRecord } from "./load/raw.ts";
import { type Draft, draftOf, type Sides } from "./merge/draft.ts";
import { mergePlaces } from "./merge/places.ts";
import { repair } from "./merge/repair.ts";
import { MergeReport, type Repair } from "./merge/report.ts";
import { type Clash, mergeRecord, mergeValue } from "./merge/value.ts";
import type { KeyedPart, Model } from "./model.ts";
import type { Conflict } from "./schema/conflict.ts";
import type { Info } from "./schema/info.ts";
import { normalRecord } from "./schema/normal.ts";

export interface Merged {
  /** Sound, with ours in place where both changed the same. It holds `conflicts`, and those that were open before. */
  readonly model: Model;
  /** What somebody has to decide, by its key in the model. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly repairs: readonly Repair[];
  /** `diagram/element` where both moved the same thing. Ours stands; nobody needs to decide. */
  readonly places: readonly string[];
}

/**
 * What two branches made of a model, put together by record and field. The same for the same models, whatever the order
 * of their maps; a model that can be saved and opened when the three can. Never fails.
 */
export function merge(base: Model, ours: Model, theirs: Model): Merged {
  const sides: Sides = { base, ours, theirs };
  const report = new MergeReport();
  const { layout, both } = mergePlaces(base.layout, ours.layout, theirs.layout);
  const draft = draftOf({ info: mergeInfo(sides, report), unknown: mergeUnknown(sides, report), layout }, (part) =>
    mergePart(sides, part, report),
  );
  repair(draft, sides, report);
  return {
    model: withConflicts(draft, report),
    conflicts: sorted(report.conflicts),
    repairs: report.repairs,
    places: both,
  };
}

function mergeInfo({ base, ours, theirs }: Sides, report: MergeReport): Info {
  if (equal(ours.info, theirs.info)) return ours.info;
  return mergeRecord("info", base.info, ours.info, theirs.info, report.clash("info", INFO_ID)) as Info;
}

function mergePart({ base, ours, theirs }: Sides, part: KeyedPart, report: MergeReport): Map<string, unknown> {
  const merged = new Map<string, unknown>();
  const [b, o, t]: ReadonlyMap<string, unknown>[] = [base[part], ours[part], theirs[part]];
  for (const id of idsOf(o, t)) {
    const [was, one, other] = [b?.get(id), o?.get(id), t?.get(id)];
    const record = mergeOne(part, id, was, one, other, report);
    if (record !== undefined) merged.set(id, record);
  }
  return merged;
}

function mergeOne(part: KeyedPart, id: string, base: unknown, ours: unknown, theirs: unknown, report: MergeReport) {
  if (equal(ours, theirs) || equal(base, theirs)) return ours;
  if (equal(base, ours)) return theirs;
  // A conflict about a conflict helps nobody.
  if (part === "conflicts") return ours ?? theirs;
  const clash = report.clash(part, id);
  if (isRecord(ours) && isRecord(theirs)) {
    const before = isRecord(base) ? base : undefined;
    return normalRecord(part, mergeRecord(part, before, ours, theirs, clash));
  }
  clash([], base, ours, theirs);
  return ours ?? theirs;
}

function mergeUnknown({ base, ours, theirs }: Sides, report: MergeReport): Map<string, unknown> {
  const merged = new Map<string, unknown>();
  for (const key of idsOf(ours.unknown, theirs.unknown)) {
    const told = report.clash("unknown", key);
    // Its fields may be called like ours and mean something else, so none of our rules may apply to them.
    const clash: Clash = ([, ...path], ...values) => told(path, ...values);
    const [b, o, t] = [base, ours, theirs].map(({ unknown }) => unknown.get(key));
    const value = mergeValue([""], b, o, t, clash);
    if (value !== undefined) merged.set(key, value);
  }
  return merged;
}

function idsOf(ours?: ReadonlyMap<string, unknown>, theirs?: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])].sort();
}

function withConflicts(draft: Draft, report: MergeReport): Model {
  if (report.conflicts.size === 0) return draft;
  return { ...draft, conflicts: new Map([...draft.conflicts, ...sorted(report.conflicts)]) };
}

function sorted(conflicts: ReadonlyMap<string, Conflict>): ReadonlyMap<string, Conflict> {
  return new Map([...conflicts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
