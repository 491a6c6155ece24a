import { conflictSentence, type Merged, type Model, merge, repairSentence, tellConflict } from "@bartizan/model";
import { CATALOGUE_WORDS } from "@bartizan/stride";

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
    ...repairs.map((repair) => `mended: ${repairSentence(repair, [model, ours, theirs], CATALOGUE_WORDS)}`),
    ...(places.length > 0 ? [elsewhere] : []),
  ];
  return { ...merged, lines };
}
