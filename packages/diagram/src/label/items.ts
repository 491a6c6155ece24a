import type { Rect } from "../geometry.ts";
import type { SceneItem } from "../scene/item.ts";
import { measure } from "../text/measure.ts";
import { LABEL_SIZE, type LabelContent, PART } from "./content.ts";

const CLOSED = "M0 4V2.5a3 3 0 016 0V4M-1.5 4h9v6h-9z";
const OPEN = "M0 4V2a3 3 0 016-.5M-1.5 4h9v6h-9z";

/** A pill with step, lock, words and the count of boundaries that are not drawn; amber when in the clear. */
export function labelItems(content: LabelContent, box: Rect, outside: boolean): readonly SceneItem[] {
  const { text, textWidth, lock, step, undrawn } = content;
  const clear = lock === "open" && !outside;
  const ink = clear ? "mediumText" : outside ? "outsideText" : "muted";
  const middle = box.y + box.h / 2;
  const items: SceneItem[] = [
    {
      t: "rect",
      ...box,
      r: box.h / 2,
      fill: clear ? "medium" : "canvas",
      stroke: clear ? "medium" : "hair",
      width: 1,
    },
  ];
  let x = box.x + (step === undefined ? PART.edge : 1);
  if (step !== undefined) {
    items.push(...stepItems(step, x + 8, middle, outside));
    x += PART.step;
  }
  if (lock !== undefined) {
    const d = lock === "open" ? OPEN : CLOSED;
    const stroke = clear ? "mediumText" : outside ? "outsideText" : "ok";
    items.push({ t: "path", d, x: x + 1, y: middle - 5.2, scale: 0.85, stroke, width: ICON_WIDTH });
    x += PART.lock;
  }
  if (text !== "") {
    items.push({
      t: "text",
      x,
      y: middle + 3.9,
      text,
      size: LABEL_SIZE,
      weight: 500,
      color: ink,
      width: textWidth,
    });
    x += textWidth + 5;
  }
  if (undrawn > 0) items.push(...undrawnItems(undrawn, x, middle, clear));
  return items;
}

const ICON_WIDTH = 1.5;

/** The number of a step around a point; `scale` 1 is the size that it has in a label. */
export function stepItems(step: string, x: number, y: number, outside: boolean, scale = 1): SceneItem[] {
  const size = (step.length > 2 ? 8 : 10) * scale;
  return [
    { t: "ellipse", cx: x, cy: y, rx: 8 * scale, ry: 8 * scale, fill: outside ? "outsideText" : "flow" },
    {
      t: "text",
      x,
      y: y + size * 0.36,
      text: step,
      size,
      weight: 600,
      color: "canvas",
      anchor: "middle",
      width: measure(step, size, 600),
    },
  ];
}

function undrawnItems(count: number, x: number, y: number, clear: boolean): SceneItem[] {
  const text = `+${count}`;
  const ink = clear ? "mediumText" : "boundary";
  return [
    { t: "path", d: `M${x + 1.5} ${y - 4.5}v9`, stroke: ink, width: 2.5 },
    { t: "text", x: x + 5, y: y + 3.6, text, size: 10, weight: 600, color: ink, width: measure(text, 10, 600) },
  ];
}
