import { type Element, kindOf } from "@bartizan/model";
import { ICON_STROKE, iconPath } from "../icons/icons.ts";
import type { SceneItem } from "../scene/item.ts";
import type { Detail } from "../scene/scene.ts";
import { measure } from "../text/measure.ts";
import { wrap } from "../text/wrap.ts";
import { NAME_LEFT, NAME_SIZE, SUB_SIZE } from "./title.ts";
import { leafSubline } from "./words.ts";

const ICON_LEFT = 10;
const RIGHT = 6;
const NAME_LINE = 15;
const SUB_LINE = 15;

interface Size {
  readonly w: number;
  readonly h: number;
}

/** External entities are sharp rectangles, processes round ones, stores open at the sides. Relative to the top left. */
export function leafItems(element: Element, size: Size, detail: Detail): readonly SceneItem[] {
  const items: SceneItem[] = outline(element, size);
  if (detail === 0) return items;
  const kind = kindOf(element);
  const { w, h } = size;
  const outside = element.outOfScope !== undefined;
  if (w < 56 || h < 24) return items;
  items.push({
    t: "path",
    d: iconPath(kind.icon),
    x: ICON_LEFT,
    y: h / 2 - 8,
    stroke: outside ? "outsideText" : "muted",
    width: ICON_STROKE,
  });
  const room = w - NAME_LEFT - RIGHT;
  if (room < 16) return items;
  const sub = detail === 2 && h >= 40 ? leafSubline(element, room) : "";
  const mostLines = Math.max(1, Math.floor((h - 16 - (sub === "" ? 0 : SUB_LINE)) / NAME_LINE));
  const lines = wrap(element.name, room, NAME_SIZE, 600, Math.min(3, mostLines));
  const height = lines.length * NAME_LINE + (sub === "" ? 0 : SUB_LINE);
  // The baseline of the first line, so that the block of lines stands in the middle.
  let y = h / 2 - height / 2 + 11.5;
  for (const text of lines) {
    const color = outside ? "outsideText" : "text";
    const width = measure(text, NAME_SIZE, 600);
    items.push({ t: "text", x: NAME_LEFT, y, text, size: NAME_SIZE, weight: 600, color, width });
    y += NAME_LINE;
  }
  if (sub !== "") {
    const color = outside ? "outsideText" : "muted";
    const width = measure(sub, SUB_SIZE, 400);
    items.push({ t: "text", x: NAME_LEFT, y: y - 0.5, text: sub, size: SUB_SIZE, weight: 400, color, width });
  }
  return items;
}

function outline(element: Element, { w, h }: Size): SceneItem[] {
  const outside = element.outOfScope !== undefined;
  const fill = outside ? "outsideNode" : "node";
  const stroke = outside ? "outsideLine" : "control";
  switch (kindOf(element).role) {
    case "store":
      return [
        { t: "rect", x: 0, y: 0, w, h, fill },
        { t: "path", d: `M0 0H${w}M0 ${h}H${w}`, stroke, width: 1.75 },
      ];
    case "external":
      return [{ t: "rect", x: 0, y: 0, w, h, r: 2, fill, stroke, width: 1.5 }];
    case "process":
    case "zone":
      return [{ t: "rect", x: 0, y: 0, w, h, r: 10, fill, stroke, width: 1.5 }];
  }
}
