import type { Model } from "@bartizan/model";
import type { OwnCatalogue } from "@bartizan/stride";

export type ReportFormat = "pdf" | "markdown";

/** What the worker that writes reports is asked for. */
export interface ReportOrder {
  format: ReportFormat;
  model: Model;
  /** Decisions with an earlier `until` have run out. YYYY-MM-DD */
  today: string;
  /** Catalogues of people's own that there are. */
  own: readonly OwnCatalogue[];
  /** File name without ending. */
  name: string;
}

/** A finished file. */
export interface ReportFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** What the worker tells: how far it is (0 to 1), then the files, or what broke. */
export type ReportNews =
  | { kind: "progress"; done: number }
  | { kind: "done"; files: readonly ReportFile[]; missing: readonly string[] }
  | { kind: "failed"; message: string };
