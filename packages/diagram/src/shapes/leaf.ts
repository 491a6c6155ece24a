import { type Element, kindOf } from "@bartizan/model";
import { ICON_STROKE, iconPath } from "../icons/icons.ts";
import type { SceneItem } from "../scene/item.ts";
import type { Detail } from "../scene/scene.ts";
import { measure } from "../text/measure.ts";
import { wrap } from "../text/wrap.ts";
import { type Chips, chipItems, chipsIn, NO_CHIPS } from "./chips.ts";
import { NAME_LEFT, NAME_SIZE, SUB_SIZE } from "./title.ts";
import { leafSubline } from "./words.ts";

const ICON_LEFT = 10;
const RIGHT = 6;
const NAME_LINE = 15;
const SUB_LINE = 15;
/** Between the second line and the chips. */
const BESIDE = 6;

interface Size {
  readonly w: number;
  readonly h: number;
}

/** `label` is what its kind is called. External entities are sharp rectangles, processes round ones, stores open at the sides. Relative to the top left. */
export function leafItems(
  element: Element,
  size: Size,
  detail: Detail,
  scopes: readonly string[],
  label: string,
): readonly SceneItem[] {
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
  const isSecond = detail === 2 && h >= 40;
  const chips = isSecond && leavesName(element, label, room, h) ? chipsIn(scopes, room) : NO_CHIPS;
  const sub = isSecond ? sublineBeside(chips, element, label, room) : "";
  const second = sub !== "" || chips.width > 0 ? SUB_LINE : 0;
  const mostLines = Math.max(1, Math.floor((h - 16 - second) / NAME_LINE));
  const lines = wrap(element.name, room, NAME_SIZE, 600, Math.min(3, mostLines));
  const height = lines.length * NAME_LINE + second;
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
  const left = NAME_LEFT + (sub === "" ? 0 : measure(sub, SUB_SIZE, 400) + BESIDE);
  items.push(...chipItems(chips, left, y - 4, outside));
  return items;
}

/** Whether chips take no room from a name that would have it: one that fills two lines where there is no second line. */
function leavesName(element: Element, label: string, room: number, h: number): boolean {
  const isLong = measure(element.name, NAME_SIZE, 600) > room;
  return !isLong || h >= 2 * NAME_LINE + SUB_LINE + 16 || leafSubline(element, label, room) !== "";
}

/** Where an element belongs says more than what its icon says too: the second line stands beside it, or not at all. */
function sublineBeside({ width }: Chips, element: Element, label: string, room: number): string {
  if (width === 0) return leafSubline(element, label, room);
  const left = room - width - BESIDE;
  const sub = leafSubline(element, label, room);
  return measure(sub, SUB_SIZE, 400) <= left ? sub : "";
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
