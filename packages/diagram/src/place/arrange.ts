import { GRID, type Id } from "@bartizan/model";
import { layersOf } from "./layers.ts";
import type { Link } from "./links.ts";

export interface Size {
  readonly w: number;
  readonly h: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where each lies, from the origin on, and the room that all of them take. */
export interface Arranged extends Size {
  readonly spots: ReadonlyMap<Id, Spot>;
}

/** Room for lines between columns and between rows, pixels. */
const COLUMN_GAP = 56;
const MOST_COLUMN_GAP = 176;
const ROW_GAP = 40;
/** Pictures are seen on screens that are wider than high. */
const ASPECT = 1.5;
/** So many small columns, and so many elements of a column, are never wrapped. */
const FEW = 4;

/** Elements of these sizes in columns along their links, wrapped so that the whole is not much wider than high. */
export function arranged(ids: readonly Id[], sizeOf: (id: Id) => Size, links: readonly Link[]): Arranged {
  const linked = new Set(links.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]));
  const first = ids.filter((id) => linked.has(id));
  const rest = ids.filter((id) => !linked.has(id));
  const area = ids.reduce((sum, id) => sum + (sizeOf(id).w + COLUMN_GAP) * (sizeOf(id).h + ROW_GAP), 0);
  const height = Math.sqrt(area / ASPECT);
  const columns = layersOf(first, links).flatMap((layer) => splitTall(layer, sizeOf, height));
  const widths = ids.map((id) => sizeOf(id).w).sort((a, b) => a - b);
  const few = FEW * ((widths[0] ?? 0) + COLUMN_GAP);
  const two = (widths.at(-1) ?? 0) + (widths.at(-2) ?? 0) + 2 * COLUMN_GAP;
  const square = Math.sqrt(area * ASPECT);
  const width = Math.max(square * 1.35, few, Math.min(two, square * 1.8));
  const bands = bandsOf(columns, sizeOf, width);
  bands.push(...rowsOf(rest, sizeOf, Math.max(square, 320)));
  const spots = new Map<Id, Spot>();
  let y = 0;
  let w = 0;
  for (const band of bands) {
    const size = placeBand(band, sizeOf, links, y, spots);
    y += size.h + ROW_GAP + (band.length > 1 ? GRID : 0);
    w = Math.max(w, size.w);
  }
  const h = Math.max(0, ...[...spots].map(([id, spot]) => spot.y + sizeOf(id).h));
  return { spots, w, h };
}

/** A column that is much higher than the picture should be becomes several. */
function splitTall(layer: readonly Id[], sizeOf: (id: Id) => Size, height: number): Id[][] {
  if (layer.length < FEW) return [[...layer]];
  const total = layer.reduce((sum, id) => sum + sizeOf(id).h + ROW_GAP, 0);
  const parts = Math.max(1, Math.round(total / Math.max(height * 1.25, 240)));
  const each = Math.ceil(layer.length / parts);
  return Array.from({ length: Math.ceil(layer.length / each) }, (_, part) =>
    layer.slice(part * each, part * each + each),
  );
}

/** Columns side by side until the picture is wide enough, then below. */
function bandsOf(columns: readonly Id[][], sizeOf: (id: Id) => Size, width: number): Id[][][] {
  const bands: Id[][][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    const w = widest(column, sizeOf) + COLUMN_GAP;
    if (used + w > width && (used > 0 || bands.length === 0)) {
      bands.push([]);
      used = 0;
    }
    bands.at(-1)?.push(column);
    used += w;
  }
  return bands;
}

/** What nothing flows to or from, in rows. */
function rowsOf(ids: readonly Id[], sizeOf: (id: Id) => Size, width: number): Id[][][] {
  return bandsOf(
    ids.map((id) => [id]),
    sizeOf,
    width,
  );
}

function placeBand(
  columns: readonly Id[][],
  sizeOf: (id: Id) => Size,
  links: readonly Link[],
  top: number,
  spots: Map<Id, Spot>,
): Size {
  const tallest = Math.max(...columns.map((column) => heightOf(column, sizeOf)));
  let x = 0;
  columns.forEach((column, index) => {
    const w = widest(column, sizeOf);
    let y = top + snapped((tallest - heightOf(column, sizeOf)) / 2);
    for (const id of column) {
      spots.set(id, { x: x + snapped((w - sizeOf(id).w) / 2), y });
      y += sizeOf(id).h + ROW_GAP;
    }
    const after = columns[index + 1];
    x += w + (after ? gapBetween(column, after, links) : 0);
  });
  return { w: x, h: tallest };
}

/** Wide enough for the labels between two columns. */
function gapBetween(a: readonly Id[], b: readonly Id[], links: readonly Link[]): number {
  const left = new Set(a);
  const right = new Set(b);
  let gap = COLUMN_GAP;
  for (const { from, to, label } of links) {
    const between = (left.has(from) && right.has(to)) || (left.has(to) && right.has(from));
    if (between) gap = Math.max(gap, Math.min(MOST_COLUMN_GAP, label + 32));
  }
  return Math.ceil(gap / GRID) * GRID;
}

function widest(column: readonly Id[], sizeOf: (id: Id) => Size): number {
  return Math.max(...column.map((id) => sizeOf(id).w));
}

function heightOf(column: readonly Id[], sizeOf: (id: Id) => Size): number {
  return column.reduce((sum, id) => sum + sizeOf(id).h + ROW_GAP, -ROW_GAP);
}

function snapped(at: number): number {
  return Math.round(at / GRID) * GRID;
}
