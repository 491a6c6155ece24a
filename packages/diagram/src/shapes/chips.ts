import type { SceneItem } from "../scene/item.ts";
import { measure } from "../text/measure.ts";
import { shorten } from "../text/wrap.ts";

/** Height of a chip, pixels. */
const CHIP_HEIGHT = 16;
const CHIP_SIZE = 10;
const CHIP_SIDE = 6;
const BETWEEN = 4;
/** A name cut shorter than this says nothing. */
const LEAST = 28;

export interface Chips {
  readonly texts: readonly string[];
  /** Of all of them, side by side; 0 for none. */
  readonly width: number;
}

export const NO_CHIPS: Chips = { texts: [], width: 0 };

/** The names of scopes as chips, as many as there is room for; the last one counts those that are left out. */
export function chipsIn(scopes: readonly string[], room: number): Chips {
  for (let count = scopes.length; count > 0; count -= 1) {
    const more = scopes.length - count;
    const texts = [...scopes.slice(0, count), ...(more > 0 ? [`+${more}`] : [])];
    if (widthOf(texts) <= room) return { texts, width: widthOf(texts) };
  }
  const [first, ...others] = scopes;
  if (first === undefined) return NO_CHIPS;
  const rest = others.length > 0 ? [`+${others.length}`] : [];
  const left = room - (rest.length > 0 ? widthOf(rest) + BETWEEN : 0) - 2 * CHIP_SIDE;
  if (left < LEAST) return NO_CHIPS;
  const texts = [shorten(first, left, CHIP_SIZE, 500), ...rest];
  return { texts, width: widthOf(texts) };
}

function widthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + chipWidth(text) + BETWEEN, -BETWEEN);
}

function chipWidth(text: string): number {
  return Math.ceil(measure(text, CHIP_SIZE, 500)) + 2 * CHIP_SIDE;
}

/** Chips side by side from the left, around a middle line. */
export function chipItems({ texts }: Chips, left: number, middle: number, outside: boolean): SceneItem[] {
  const items: SceneItem[] = [];
  let x = left;
  for (const text of texts) {
    const w = chipWidth(text);
    const box = { x, y: middle - CHIP_HEIGHT / 2, w, h: CHIP_HEIGHT, r: CHIP_HEIGHT / 2 };
    items.push({ t: "rect", ...box, fill: "tint", stroke: outside ? "outsideLine" : "hair", width: 1 });
    items.push({
      t: "text",
      x: x + CHIP_SIDE,
      y: middle + CHIP_SIZE * 0.36,
      text,
      size: CHIP_SIZE,
      weight: 500,
      color: outside ? "outsideText" : "muted",
      width: measure(text, CHIP_SIZE, 500),
    });
    x += w + BETWEEN;
  }
  return items;
}
