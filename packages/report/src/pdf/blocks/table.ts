import type { Structure } from "pdfkit";
import type { Column, Table } from "../../document/block.ts";
import { INK } from "../look.ts";
import { artifact, atTop, newPage, roomOn, type Sheet, wholePage, widthOf } from "../page/sheet.ts";
import { spansOf } from "../spans.ts";
import { drawLine, drawPieces, leading } from "../text/draw.ts";
import type { Line } from "../text/style.ts";
import { columnWidths } from "./columns.ts";
import { CELL, HEAD, PADDING, ROW_PADDING } from "./tableLook.ts";

interface Grid {
  readonly columns: readonly Column[];
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly head: readonly (readonly Line[])[];
}

const heightOf = (cells: readonly (readonly Line[])[], size: number): number =>
  Math.max(1, ...cells.map(({ length }) => length)) * leading(size) + 2 * ROW_PADDING;

/**
 * A table over the whole width. Its head is repeated on every page that it goes over to; a row goes over whole when it
 * fits a page, and is split between lines when it does not.
 */
export function drawTable(sheet: Sheet, table: Table): void {
  const grid = gridOf(sheet, table);
  const structure = sheet.doc.struct("Table", { title: table.label });
  sheet.root.add(structure);
  const head = heightOf(grid.head, HEAD.size);
  const rows = table.rows.map((cells) =>
    cells.map((inlines, index) => sheet.set.lines(spansOf(inlines, CELL), (grid.widths[index] ?? 0) - 2 * PADDING)),
  );
  const first = heightOf(rows[0] ?? [], CELL.size);
  if (roomOn(sheet) < head + Math.min(first, wholePage(sheet) - head) && !atTop(sheet))
    newPage(sheet, sheet.orientation);
  drawHead(sheet, grid, structure);
  for (const row of rows) drawRow(sheet, grid, row, structure);
  structure.end();
  sheet.y += 12;
}

function gridOf(sheet: Sheet, table: Table): Grid {
  const widths = columnWidths(table, widthOf(sheet), sheet.set);
  const lefts: number[] = [];
  let left = sheet.left;
  for (const width of widths) {
    lefts.push(left);
    left += width;
  }
  const head = table.columns.map(({ title }, index) =>
    sheet.set.lines([{ text: title, style: HEAD }], (widths[index] ?? 0) - 2 * PADDING),
  );
  return { columns: table.columns, lefts, widths, head };
}

/** The head as content when the table begins, as an artifact where it is repeated. */
function drawHead(sheet: Sheet, grid: Grid, structure?: Structure): void {
  const height = heightOf(grid.head, HEAD.size);
  artifact(sheet, () => rule(sheet, sheet.y + height, 0.9, INK.control));
  const row = structure ? sheet.doc.struct("TR") : undefined;
  if (row) structure?.add(row);
  for (const [index, lines] of grid.head.entries()) {
    const cell = row ? sheet.doc.struct("TH", { scope: "Column" }) : undefined;
    if (cell) row?.add(cell);
    drawCell(sheet, grid, index, lines, HEAD.size, cell, "TH");
    cell?.end();
  }
  row?.end();
  sheet.y += height;
}

function drawRow(sheet: Sheet, grid: Grid, cells: readonly (readonly Line[])[], structure: Structure): void {
  const height = heightOf(cells, CELL.size);
  const head = heightOf(grid.head, HEAD.size);
  const over = (): void => {
    newPage(sheet, sheet.orientation);
    drawHead(sheet, grid);
  };
  const row = sheet.doc.struct("TR");
  structure.add(row);
  const boxes = cells.map(() => sheet.doc.struct("TD"));
  for (const box of boxes) row.add(box);
  const part = (lines: readonly (readonly Line[])[]): void => {
    for (const [index, some] of lines.entries()) drawCell(sheet, grid, index, some, CELL.size, boxes[index], "TD");
    sheet.y += heightOf(lines, CELL.size);
    artifact(sheet, () => rule(sheet, sheet.y, 0.5, INK.hair));
  };
  if (height <= roomOn(sheet)) part(cells);
  else if (height <= wholePage(sheet) - head) {
    over();
    part(cells);
  } else {
    const count = Math.max(...cells.map(({ length }) => length));
    for (let from = 0; from < count; ) {
      const fits = Math.floor((roomOn(sheet) - 2 * ROW_PADDING) / leading(CELL.size));
      if (fits < Math.min(3, count - from)) {
        over();
        continue;
      }
      part(cells.map((lines) => lines.slice(from, from + fits)));
      from += fits;
    }
  }
  for (const box of boxes) box.end();
  row.end();
}

function drawCell(
  sheet: Sheet,
  grid: Grid,
  index: number,
  lines: readonly Line[],
  size: number,
  cell: Structure | undefined,
  tag: string,
): void {
  const width = (grid.widths[index] ?? 0) - 2 * PADDING;
  const align = grid.columns[index]?.align ?? "start";
  for (const [row, line] of lines.entries()) {
    const slack = align === "start" ? 0 : (width - line.width) / (align === "middle" ? 2 : 1);
    const x = (grid.lefts[index] ?? 0) + PADDING + slack;
    const y = sheet.y + ROW_PADDING + row * leading(size);
    if (cell) drawLine(sheet.doc, line, x, y, size, align === "start" ? width : line.width, cell, tag);
    else artifact(sheet, () => drawPieces(sheet.doc, line.pieces, x, y, size), "Pagination");
  }
}

function rule(sheet: Sheet, y: number, width: number, colour: string): void {
  sheet.doc
    .moveTo(sheet.left, y)
    .lineTo(sheet.left + widthOf(sheet), y)
    .lineWidth(width)
    .stroke(colour);
}
