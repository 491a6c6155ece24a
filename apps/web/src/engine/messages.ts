import type { Marks } from "@bartizan/diagram";
import type { Change, Id, Model } from "@bartizan/model";
import type { Analysis, OwnCatalogue, Triaged } from "@bartizan/stride";
import type { Entries } from "../document/entries.ts";
import type { Comparison } from "./comparison.ts";
import type { Difference } from "./difference.ts";

export type TriagedThreat = Triaged["threats"][number];
export type Question = Analysis["questions"][number];
export type Group = Analysis["groups"][number];
export type Failure = Analysis["failures"][number];
export type Mark = Marks extends ReadonlyMap<Id, infer One> ? One : never;

/**
 * What the worker is told. `revision` is the document's after it; `today` is the person's day, YYYY-MM-DD; `own` are the
 * catalogues of people's own that there are, of which the model uses those that it names.
 */
export type Ask =
  | { kind: "open"; revision: number; model: Model; today: string; own?: readonly OwnCatalogue[] }
  | { kind: "change"; revision: number; change: Change; today: string };

/** What a worker is told that compares two versions instead. */
export type CompareAsk = {
  kind: "compare";
  before: Model;
  after: Model;
  today: string;
  own?: readonly OwnCatalogue[];
};

/** What it says, besides the entries. */
export type CompareAnswer =
  | { kind: "entries"; entries: Entries }
  | { kind: "compared"; comparison: Comparison }
  | { kind: "not-compared"; message: string };

/** What differs from what the worker told before. */
export interface News {
  /** Threats and questions that appeared or changed came in parts before; these are the ones that went. */
  goneThreats: readonly string[];
  questions: Omit<Difference<Question>, "put">;
  groups: Difference<Group>;
  marks: { put: readonly (readonly [Id, Mark])[]; gone: readonly Id[] };
  failures: readonly Failure[];
  /** Elements and flows out of scope. */
  leftOut: number;
  /** Decisions whose threat is no longer raised; absent when they are the same as before. */
  goneDecisions?: Triaged["gone"];
}

/** Some of the news: as much as a page takes in within one frame. */
export interface Part {
  threats: readonly TriagedThreat[];
  questions: readonly Question[];
}

/**
 * What the worker says: at its start, and when a model uses others, the entries of its catalogue. Then to each question any number of parts, then what ends them. `fresh` says that nothing told before counts any
 * more, because a document was opened.
 */
export type Answer =
  | { kind: "entries"; entries: Entries }
  | ({ kind: "part"; revision: number } & Part)
  | { kind: "found"; revision: number; fresh: boolean; news: News }
  | { kind: "failed"; revision: number; message: string };
