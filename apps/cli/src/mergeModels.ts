import {
  conflictSentence,
  type Merged,
  type Model,
  merge,
  nameIn,
  pathText,
  type Repair,
  type RepairCode,
  recordName,
  tellConflict,
} from "@bartizan/model";
import { CATALOGUE_WORDS } from "./catalogueWords.ts";

export interface MergedModels extends Merged {
  /** What somebody has to decide, what was mended, and where ours stands: a line each. */
  readonly lines: readonly string[];
}

/** The merge of three models, told. */
export function mergeModels(base: Model, ours: Model, theirs: Model): MergedModels {
  const merged = merge(base, ours, theirs);
  const { model, conflicts, repairs, places } = merged;
  const elsewhere = `${places.length === 1 ? "1 thing was" : `${places.length} things were`} moved by both sides; ours stands`;
  const lines = [
    ...[...conflicts.values()].map(
      (conflict) => `conflict: ${conflictSentence(tellConflict(model, conflict, CATALOGUE_WORDS))}`,
    ),
    ...repairs.map((repair) => `mended: ${repairText(repair, [model, ours, theirs])}`),
    ...(places.length > 0 ? [elsewhere] : []),
  ];
  return { ...merged, lines };
}

/** What was mended, and why. Closed: a new code does not compile without words. */
const WORDS: Readonly<Record<RepairCode, (what: string, other: string, field: string) => string>> = {
  restored: (what) => `${what} was taken away by one side and is needed by the other; it is kept`,
  leftOut: (what, other, field) => `${what} no longer names ${other} under ${field}, since that is gone`,
  dropped: (what, other) => `${what} went with ${other}`,
  cut: (what, other) => `${what} is not in ${other}: each side had put the one into the other`,
  oneOfAKind: (what, other) => `${what} is not in ${other} too: it can be in one of that kind only`,
};

/** The models are searched for names in turn: what is gone is in the one that had it. */
function repairText({ code, part, id, path = [], other = "" }: Repair, models: readonly Model[]): string {
  if (part === "layout") return id;
  const names = models.map((model) => recordName(part, id, model, CATALOGUE_WORDS));
  const record = names.find(({ name }) => name !== id && !name.endsWith(` ${id}`)) ?? names[0];
  const others = models.map((model) => model.assets.get(other)?.name ?? nameIn(model, other));
  const gone = others.find((name) => name !== other) ?? other;
  return WORDS[code](record ? `${record.what} ${pathText(record)}` : id, gone, path.join(" "));
}
