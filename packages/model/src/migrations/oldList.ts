import { add } from "../load/finding.ts";
import { isRecord, type RawRecord } from "../load/raw.ts";
import { isId } from "../schema/id.ts";

/** A list of version 0, with the ids that its records have from version 1 on. */
export interface OldList {
  readonly records: readonly unknown[];
  /** New ids, in the order of the list. */
  readonly ids: readonly string[];
  /** Old id to new; of records with the same id the first counts. */
  readonly byOld: ReadonlyMap<string, string>;
  /** Places in the list of records whose id another one before has. */
  readonly repeated: readonly number[];
}

/** A list with an id for each record: its own when that can be one, else made from it, else from its place in the list. */
export function oldList(document: RawRecord, name: string, word: string, taken: Set<string>): OldList {
  const value = document[name];
  const records: readonly unknown[] = Array.isArray(value) ? value : [];
  const byOld = new Map<string, string>();
  const ids: string[] = [];
  const repeated: number[] = [];
  const used = new Map<string, number>();
  records.forEach((record, i) => {
    const old = isRecord(record) && record.id !== undefined ? String(record.id) : undefined;
    if (old !== undefined && byOld.has(old)) add(repeated, i);
    const id = freshId(old === undefined ? `${word}-${i + 1}` : slugOf(old, word), taken, used);
    taken.add(id);
    ids.push(id);
    if (old !== undefined && !byOld.has(old)) byOld.set(old, id);
  });
  return { records, ids, byOld, repeated };
}

function slugOf(old: string, word: string): string {
  if (isId(old)) return old;
  const slug = old
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return isId(slug) ? slug : slug === "" ? word : `${word}-${slug}`;
}

/** `used` remembers the last number of each stem, so that a thousand equal names do not take a million looks. */
function freshId(wanted: string, taken: ReadonlySet<string>, used: Map<string, number>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.slice(0, 56);
  let n = (used.get(stem) ?? 1) + 1;
  while (taken.has(`${stem}-${n}`)) n++;
  used.set(stem, n);
  return `${stem}-${n}`;
}
