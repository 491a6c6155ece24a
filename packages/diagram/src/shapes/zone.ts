import { type Element, kindOf } from "@bartizan/model";
import { ICON_STROKE, iconPath } from "../icons/icons.ts";
import type { SceneItem } from "../scene/item.ts";
import type { Detail } from "../scene/scene.ts";
import { measure } from "../text/measure.ts";
import { shorten } from "../text/wrap.ts";
import { chipItems } from "./chips.ts";
import { NAME_LEFT, NAME_SIZE, SUB_SIZE, titleOf } from "./title.ts";

const RADIUS = 12;
/** The only dashed line there is: a trust boundary. */
export const BOUNDARY_DASH: readonly number[] = [8, 5];
/** Names that are read from afar. */
const FAR_SIZE = 24;

/** A frame with its title; a trust boundary is red and dashed. Relative to the top left. */
export function zoneItems(
  element: Element,
  boundary: boolean,
  { w, h }: { readonly w: number; readonly h: number },
  detail: Detail,
  scopes: readonly string[],
): readonly SceneItem[] {
  const outside = element.outOfScope !== undefined;
  const line = boundary ? (outside ? "outsideBoundary" : "boundary") : outside ? "outsideLine" : "container";
  const border = boundary ? { width: 2, dash: BOUNDARY_DASH } : { width: 1.25 };
  const frame: SceneItem = { t: "rect", x: 0, y: 0, w, h, r: RADIUS, fill: "tint", stroke: line, ...border };
  const color = outside ? "outsideText" : boundary ? "boundary" : "text";
  if (detail === 0) return [frame, ...farName(element.name, color, w, h)];
  const title = titleOf(element, w, scopes);
  const items: SceneItem[] = [
    frame,
    {
      t: "path",
      d: iconPath(kindOf(element).icon),
      x: 12,
      y: 8,
      stroke: outside ? "outsideText" : boundary ? "boundary" : "muted",
      width: ICON_STROKE,
    },
    { t: "text", x: NAME_LEFT, y: 20.5, text: title.name, size: NAME_SIZE, weight: 600, color, width: title.nameWidth },
  ];
  if (detail === 2 && title.sub !== "") {
    items.push({
      t: "text",
      x: title.subLeft,
      y: 20.5,
      text: title.sub,
      size: SUB_SIZE,
      weight: 400,
      color: outside ? "outsideText" : "muted",
      width: title.subWidth,
    });
  }
  if (detail === 2) items.push(...chipItems(title.chips, title.chipsLeft, 16, outside));
  return items;
}

function farName(name: string, color: string, w: number, h: number): SceneItem[] {
  if (w < 120 || h < 48) return [];
  const text = shorten(name, w - 24, FAR_SIZE, 600);
  return [{ t: "text", x: 12, y: 27, text, size: FAR_SIZE, weight: 600, color, width: measure(text, FAR_SIZE, 600) }];
}
