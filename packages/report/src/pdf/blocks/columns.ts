import type { Table } from "../../document/block.ts";
import { spansOf } from "../spans.ts";
import type { Typesetter } from "../text/typeset.ts";
import { CELL, HEAD, PADDING } from "./tableLook.ts";

// Rows that are asked for their longest word; a table of thousands is not set twice.
const SAMPLE = 200;

/**
 * The widths of a table's columns in points: its shares of the width, but no column narrower than its longest word.
 * What is missing is taken from the columns that have more than they need, in proportion.
 */
export function columnWidths(table: Table, width: number, set: Typesetter): number[] {
  const all = table.columns.reduce((sum, { share }) => sum + share, 0);
  const wanted = table.columns.map(({ share }) => (share / all) * width);
  const needed = table.columns.map((column, index) => {
    const title = set.longest([{ text: column.title, style: HEAD }]);
    const cells = table.rows.slice(0, SAMPLE).map((row) => set.longest(spansOf(row[index] ?? [], CELL)));
    return Math.min(Math.max(title, ...cells) + 2 * PADDING, width / 2);
  });
  const lacking = wanted.reduce((sum, points, index) => sum + Math.max(0, (needed[index] ?? 0) - points), 0);
  const spare = wanted.reduce((sum, points, index) => sum + Math.max(0, points - (needed[index] ?? 0)), 0);
  if (lacking === 0 || spare === 0) return wanted;
  const give = Math.min(1, lacking / spare);
  const take = Math.min(1, spare / lacking);
  return wanted.map((points, index) => {
    const need = needed[index] ?? 0;
    return points < need ? points + (need - points) * take : points - (points - need) * give;
  });
}
