import type { Id } from "@bartizan/model";
import type { Point, Rect } from "../geometry.ts";

/** Side of a cell, pixels. */
const CELL = 256;

/** Which flows pass through which part of the plane. */
export class Cells {
  private readonly cells = new Map<string, Set<Id>>();

  add(id: Id, { x, y, w, h }: Rect): void {
    for (let column = cellOf(x); column <= cellOf(x + w); column += 1) {
      for (let row = cellOf(y); row <= cellOf(y + h); row += 1) {
        const key = `${column},${row}`;
        const cell = this.cells.get(key);
        if (cell) cell.add(id);
        else this.cells.set(key, new Set([id]));
      }
    }
  }

  addLine(id: Id, points: readonly Point[]): void {
    for (let index = 1; index < points.length; index += 1) {
      const [ax, ay] = points[index - 1] as Point;
      const [bx, by] = points[index] as Point;
      this.add(id, { x: Math.min(ax, bx), y: Math.min(ay, by), w: Math.abs(ax - bx), h: Math.abs(ay - by) });
    }
  }

  /** What has been noted in the cells that a rectangle touches, each once, in id order. */
  near({ x, y, w, h }: Rect): Id[] {
    const found = new Set<Id>();
    const columns = cellOf(x + w) - cellOf(x) + 1;
    const rows = cellOf(y + h) - cellOf(y) + 1;
    if (columns * rows > this.cells.size) {
      for (const [key, ids] of this.cells) {
        const comma = key.indexOf(",");
        const column = Number(key.slice(0, comma));
        const row = Number(key.slice(comma + 1));
        if (column < cellOf(x) || column > cellOf(x + w) || row < cellOf(y) || row > cellOf(y + h)) continue;
        for (const id of ids) found.add(id);
      }
      return [...found].sort();
    }
    for (let column = cellOf(x); column <= cellOf(x + w); column += 1) {
      for (let row = cellOf(y); row <= cellOf(y + h); row += 1) {
        for (const id of this.cells.get(`${column},${row}`) ?? []) found.add(id);
      }
    }
    return [...found].sort();
  }
}

function cellOf(at: number): number {
  return Math.floor(at / CELL);
}
