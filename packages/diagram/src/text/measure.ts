import { ADVANCES } from "../generated/advances.ts";

export type Weight = 400 | 500 | 600;

const tables = new Map<Weight, Map<number, number>>();

/** Thousandths of an em by code point, unpacked when a weight is first asked for. */
function tableOf(weight: Weight): Map<number, number> {
  const known = tables.get(weight);
  if (known) return known;
  const table = new Map<number, number>();
  for (const [from, widths] of ADVANCES[weight]) {
    widths.split(" ").forEach((width, index) => {
      if (width !== "0") table.set(from + index, Number(width));
    });
  }
  tables.set(weight, table);
  return table;
}

// East Asian scripts and emoji are set in squares; everything else that Inter lacks comes from a face about this wide.
const SQUARE = 1000;
const STRANGER = 600;

function advanceOf(code: number, table: Map<number, number>): number {
  const known = table.get(code);
  if (known !== undefined) return known;
  if (isMark(code)) return 0;
  return isSquare(code) ? SQUARE : STRANGER;
}

function isSquare(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000
  );
}

/** Combining marks, joiners and variation selectors sit on the letter before. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f);
}

/** The width of one line of Inter in pixels, from a table: kerning is left out, which is within one per cent. */
export function measure(text: string, size: number, weight: Weight): number {
  const table = tableOf(weight);
  let sum = 0;
  for (const letter of text) sum += advanceOf(letter.codePointAt(0) ?? 0, table);
  return Math.round((sum * size) / 10) / 100;
}
