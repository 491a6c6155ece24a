import { stepItems } from "../label/items.ts";
import { linePath, middleOf } from "../route/decorations.ts";
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
  const middle = middleOf(points);
  if (!middle) return [];
  return stepItems(String(step), middle[0], middle[1], outside, FAR_STEP);
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
