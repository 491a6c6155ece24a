import { BODY, INK, SMALL } from "../look.ts";

/** Space between the edge of a column and its words, in points. */
export const PADDING = 5;
/** Over and under the words of a row. */
export const ROW_PADDING = 3.5;
export const CELL = { size: BODY - 0.5, weight: 400, colour: INK.text } as const;
export const HEAD = { size: SMALL, weight: 600, colour: INK.muted } as const;
