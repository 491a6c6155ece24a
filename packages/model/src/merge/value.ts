import { equal } from "../diff/equal.ts";
import { isRecord, type RawRecord } from "../load/raw.ts";
import { INNER_MAPS, isSet } from "../schema/normal.ts";
import { sortedSet } from "../schema/sortedSet.ts";

/** A value that both sides changed differently. `path` leads to it inside the record; undefined where there is none. */
export type Clash = (path: readonly string[], base: unknown, ours: unknown, theirs: unknown) => void;

const NOTHING: RawRecord = {};
// What one person says in one go. Half of it from each of two people would say what nobody said.
const UNITS: Readonly<Record<string, readonly string[]>> = {
  decisions: ["status", "reason", "severity", "seen"],
  considered: ["by", "because", "date"],
};
const ATOMS: ReadonlySet<string> = new Set(["source", "seen"]);
const FACT_FIELDS: ReadonlySet<string> = new Set(["facts", "defaults"]);

/** A record that both sides have and changed, field by field. */
export function mergeRecord(
  part: string,
  base: object | undefined,
  ours: object,
  theirs: object,
  clash: Clash,
): object {
  const [b, o, t] = [(base ?? NOTHING) as RawRecord, ours as RawRecord, theirs as RawRecord];
  const merged: Record<string, unknown> = {};
  const unit = UNITS[part] ?? [];
  const choice = sideOfUnit(unit, b, o, t, clash);
  for (const field of new Set([...Object.keys(o), ...Object.keys(t)])) {
    const value = unit.includes(field) ? choice[field] : mergeValue([field], b[field], o[field], t[field], clash);
    if (value !== undefined) merged[field] = value;
  }
  return merged;
}

function sideOfUnit(
  unit: readonly string[],
  base: RawRecord,
  ours: RawRecord,
  theirs: RawRecord,
  clash: Clash,
): RawRecord {
  const same = (a: RawRecord, b: RawRecord): boolean => unit.every((field) => equal(a[field], b[field]));
  if (same(base, ours)) return theirs;
  if (same(base, theirs)) return ours;
  for (const field of unit) {
    if (!equal(ours[field], theirs[field])) clash([field], base[field], ours[field], theirs[field]);
  }
  return ours;
}

/** Ours where both changed a value that cannot be put together; what was changed where the other side took it away. */
export function mergeValue(
  path: readonly string[],
  base: unknown,
  ours: unknown,
  theirs: unknown,
  clash: Clash,
): unknown {
  if (equal(ours, theirs) || equal(base, theirs)) return ours;
  if (equal(base, ours)) return theirs;
  const set = mergeSets(path, base, ours, theirs);
  if (set) return set;
  if (isRecord(ours) && isRecord(theirs) && !ATOMS.has(path.at(-1) ?? "")) {
    const before = isRecord(base) ? base : NOTHING;
    const merged: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const value = mergeValue([...path, key], before[key], ours[key], theirs[key], clash);
      if (value !== undefined) merged[key] = value;
    }
    return merged;
  }
  // One side took away the last of a map of which the other changed an entry: only that entry is disputed.
  if (isMapOfEntries(path) && (ours === undefined || theirs === undefined)) {
    return mergeValue(path, base, ours ?? NOTHING, theirs ?? NOTHING, clash);
  }
  clash(path, base, ours, theirs);
  return ours === undefined ? theirs : ours;
}

function isMapOfEntries([field = "", ...rest]: readonly string[]): boolean {
  return rest.length === 0 ? INNER_MAPS.has(field) : field === "defaults" && rest.length === 1;
}

/** What either side added, without what either side took out; undefined when these are not sets to be put together. */
function mergeSets(
  path: readonly string[],
  base: unknown,
  ours: unknown,
  theirs: unknown,
): readonly unknown[] | undefined {
  const [field = ""] = path;
  const absentIsEmpty = path.length === 1 && isSet(field) && field !== "elements";
  if (!absentIsEmpty && !(FACT_FIELDS.has(field) && path.length > 1) && !(field === "elements" && path.length === 1)) {
    return undefined;
  }
  const listOf = (value: unknown): readonly unknown[] | undefined =>
    Array.isArray(value) ? value : absentIsEmpty && value === undefined ? [] : undefined;
  const [b, o, t] = [listOf(base), listOf(ours), listOf(theirs)];
  if (!b || !o || !t) return undefined;
  const kept = b.filter((member) => o.includes(member) && t.includes(member));
  const added = [...o, ...t].filter((member) => !b.includes(member));
  return sortedSet([...kept, ...added]);
}
