import { grown, overlaps, type Point, passes, type Rect } from "../geometry.ts";
import type { Ground } from "../route/ground.ts";

/** What a label must not cover. */
export interface Obstacles {
  readonly boxes: readonly Rect[];
  /** Frames whose lines, not insides, are in the way. */
  readonly frames: readonly Rect[];
}

const AWAY_FROM_BOX = 3;
const AWAY_FROM_LINE = 2;

/** Elements, titles and borders along the way of a flow, and the discs of markers. */
export function obstaclesOf(ground: Ground, discs: readonly Rect[]): Obstacles {
  const boxes: Rect[] = [...ground.blocks, ...discs];
  const frames: Rect[] = ground.zones.map(({ box }) => box);
  for (const { tab } of ground.zones) boxes.push(tab);
  for (const end of [ground.from, ground.to]) {
    if (!end.inward) boxes.push(end.box);
    else {
      frames.push(end.box);
      if (end.tab) boxes.push(end.tab);
    }
  }
  return { boxes, frames };
}

/** Whether a label has room here, with its distance to shapes and to the borders of zones. */
export function isFree(box: Rect, { boxes, frames }: Obstacles): boolean {
  const room = grown(box, AWAY_FROM_BOX);
  if (boxes.some((other) => overlaps(room, other))) return false;
  const line = grown(box, AWAY_FROM_LINE);
  return !frames.some((frame) => touchesBorder(line, frame));
}

function touchesBorder(box: Rect, { x, y, w, h }: Rect): boolean {
  const corners: Point[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
  return corners.some((corner, index) => passes(corner, corners[(index + 1) % 4] as Point, box));
}
