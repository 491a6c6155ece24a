import type { Id } from "@bartizan/model";
import { lineRect, type Point, type Rect } from "../geometry.ts";

/** Side of a cell, pixels. */
const CELL = 256;
/** More columns and rows than any diagram has: the limit of coordinates over the side of a cell. */
const MOST = 131_072;

/** Which flows pass through which part of the plane. */
export class Cells {
  private readonly cells = new Map<number, Id[]>();

  private add(id: Id, { x, y, w, h }: Rect): void {
    for (let column = cellOf(x); column <= cellOf(x + w); column += 1) {
      for (let row = cellOf(y); row <= cellOf(y + h); row += 1) {
        const key = column * MOST + row;
        const cell = this.cells.get(key);
        if (!cell) this.cells.set(key, [id]);
        else if (cell.at(-1) !== id) cell.push(id);
      }
    }
  }

  addLine(id: Id, points: readonly Point[]): void {
    for (let index = 1; index < points.length; index += 1) {
      this.add(id, lineRect(points[index - 1] as Point, points[index] as Point));
    }
  }

  /** What has been noted in the cells that a rectangle touches, each once, in id order. */
  near({ x, y, w, h }: Rect): Id[] {
    const found = new Set<Id>();
    const [left, right, top, bottom] = [cellOf(x), cellOf(x + w), cellOf(y), cellOf(y + h)];
    const note = (ids: readonly Id[] | undefined) => {
      for (const id of ids ?? []) found.add(id);
    };
    // A rectangle around everything touches more cells than there are with something in them.
    if ((right - left + 1) * (bottom - top + 1) > this.cells.size) {
      for (const [key, ids] of this.cells) {
        const column = Math.round(key / MOST);
        const row = key - column * MOST;
        if (column >= left && column <= right && row >= top && row <= bottom) note(ids);
      }
    } else {
      for (let column = left; column <= right; column += 1) {
        for (let row = top; row <= bottom; row += 1) note(this.cells.get(column * MOST + row));
      }
    }
    return [...found].sort();
  }
}

function cellOf(at: number): number {
  return Math.floor(at / CELL);
}
