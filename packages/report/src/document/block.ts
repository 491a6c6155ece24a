import type { Scene } from "@bartizan/diagram";
import type { Inline } from "./inline.ts";

/** A column of a table: its share of the width (any unit, relative to the other columns) and its title. */
export interface Column {
  readonly title: string;
  readonly share: number;
  readonly align?: "start" | "middle" | "end";
}

export type Cell = readonly Inline[];

/** A label with what belongs to it. `lines` are one paragraph each. */
export interface Term {
  readonly label: string;
  readonly lines: readonly (readonly Inline[])[];
}

export type Level = 1 | 2 | 3 | 4;

/** What a report is made of. Anchors are unique in a report; each heading has one. */
export type Block =
  | {
      readonly t: "title";
      readonly overline: string;
      readonly text: string;
      readonly lead: readonly string[];
      readonly terms: readonly Term[];
    }
  | { readonly t: "contents"; readonly title: string; readonly depth: Level }
  | {
      readonly t: "heading";
      readonly level: Level;
      readonly anchor: string;
      readonly text: string;
      readonly aside?: readonly Inline[];
    }
  | { readonly t: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly t: "list"; readonly items: readonly (readonly Inline[])[] }
  | { readonly t: "terms"; readonly terms: readonly Term[] }
  | {
      readonly t: "table";
      readonly label: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly t: "figure";
      readonly name: string;
      readonly scene: Scene;
      readonly theme: "light" | "dark";
      readonly alt: string;
      readonly caption: string;
    }
  | { readonly t: "pageBreak" };

export type Heading = Extract<Block, { t: "heading" }>;
export type Table = Extract<Block, { t: "table" }>;
export type Figure = Extract<Block, { t: "figure" }>;

/** A whole report: what every writer starts from. */
export interface Report {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** `YYYY-MM-DD`, only when the reader asked for a date; without it the same model gives the same bytes. */
  readonly date?: string;
  readonly blocks: readonly Block[];
}
