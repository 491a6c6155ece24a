import type { Point } from "../geometry.ts";
import { stepItems } from "../label/items.ts";
import { linePath } from "../route/decorations.ts";
import type { SceneItem } from "./item.ts";
import type { Detail, Route } from "./scene.ts";

const LINE = 1.6;
/** Of the steps of a process. */
const BOLD = 2.2;
const TICK = 6;

/** How much larger the number of a step is where labels are not drawn: it is read from afar. */
const FAR_STEP = 1.75;

/** The number of a step in the middle of the longest piece of its line. */
export function farStepItems({ points }: Route, step: number, outside: boolean): readonly SceneItem[] {
  let longest: readonly [Point, Point] | undefined;
  let most = -1;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1] as Point, points[index] as Point];
    const length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
    if (length > most) [longest, most] = [[a, b], length];
  }
  if (!longest) return [];
  const [a, b] = longest;
  return stepItems(String(step), (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, outside, FAR_STEP);
}

/** A flow's line, its arrow head and a tick across each drawn boundary that it crosses. */
export function flowLineItems(
  { points, arrow, ticks }: Route,
  { outside, bold }: { readonly outside: boolean; readonly bold: boolean },
  detail: Detail,
): readonly SceneItem[] {
  if (points.length < 2) return [];
  const color = outside ? "outsideLine" : "flow";
  const line: SceneItem = { t: "path", d: linePath(points), stroke: color, width: bold ? BOLD : LINE };
  if (detail === 0) return [line];
  const items: SceneItem[] = [line, { t: "path", d: arrow, fill: color }];
  for (const { x, y, flat } of ticks) {
    const d = flat ? `M${x - TICK} ${y}h${2 * TICK}` : `M${x} ${y - TICK}v${2 * TICK}`;
    items.push({ t: "path", d, stroke: outside ? "outsideBoundary" : "boundary", width: 3 });
  }
  return items;
}
