import type { SafeUrl } from "../../document/safeUrl.ts";
import type { Face } from "./faces.ts";

/** Where a run of text leads: out of the report, or to an anchor in it. */
export type Target = { readonly url: SafeUrl } | { readonly to: string };

/** How a run of text looks. Sizes in points, colours as `#rrggbb`. */
export interface Style {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly colour: string;
  /** A rounded ground behind the run; the run is then never broken. */
  readonly ground?: string;
  readonly target?: Target;
}

export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** What fits on a line in one face, one style and one direction, with its place from the left edge of the line. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  /** The words as they are written, for scripts whose glyphs do not tell their letters (joined, stored as they are seen). */
  readonly actual?: string;
}

/** Pieces come in reading order, each with its place. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The paragraph reads from right to left, so the line begins at the right edge. */
  readonly fromRight: boolean;
}

/** Space on either side of the words on a ground, in points. */
export const GROUND_PADDING = 4.5;
