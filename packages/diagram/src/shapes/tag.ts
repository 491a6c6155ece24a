import type { Point } from "../geometry.ts";
import { linePath } from "../route/decorations.ts";
import type { SceneItem } from "../scene/item.ts";
import { measure } from "../text/measure.ts";
import type { Token } from "../theme/tokens.ts";

/** What is laid over an element or flow in place of its count: words on a ground, and colour along its edge or line. */
export interface Tag {
  /** On the pill: colour never says anything alone. */
  readonly text: string;
  /** The same in one or two signs: from afar, and on flows. */
  readonly short: string;
  readonly fill: Token;
  readonly ink: Token;
  readonly stroke?: Token;
  /** Along the lower edge of a leaf, and under the line of a flow, which has the colour of the first alone. */
  readonly band: readonly { readonly token: Token /** Share of all, 0 to 1. */; readonly part: number }[];
}

const HEIGHT = 18;
const SIDE = 6;
/** Over the end of a label, so that the two are one. */
const OVERLAP = 5;

export type PillAt = "corner" | "behind" | "middle";

/** A pill with the words of a tag. Around a top right corner, behind the end of a label, or around the middle of a line: that point is 0, 0. */
export function pillItems({ fill, ink, stroke, ...says }: Tag, at: PillAt, isFar = false): readonly SceneItem[] {
  const text = isFar ? says.short : says.text;
  const width = measure(text, 11, 600);
  const w = Math.max(22, width + 2 * SIDE);
  const x = { corner: 7 - w, behind: -OVERLAP, middle: -w / 2 }[at];
  return [
    {
      t: "rect",
      x,
      y: -HEIGHT / 2,
      w,
      h: HEIGHT,
      r: HEIGHT / 2,
      fill,
      ...(stroke !== undefined && { stroke, width: 1.25 }),
    },
    { t: "text", x: x + w / 2, y: 4, text, size: 11, weight: 600, color: ink, anchor: "middle", width },
  ];
}

const BAND = { height: 3, inset: 9, up: 5.5 } as const;

/** The band of a tag along the lower edge of a leaf, relative to its top left. */
export function bandItems({ band }: Tag, { w, h }: { readonly w: number; readonly h: number }): readonly SceneItem[] {
  const room = w - 2 * BAND.inset;
  if (room < 12 || h < 20) return [];
  let x = BAND.inset;
  return band.flatMap(({ token, part }): SceneItem[] => {
    const width = room * part;
    const item: SceneItem = { t: "rect", x, y: h - BAND.up, w: width, h: BAND.height, fill: token };
    x += width;
    return width > 0 ? [item] : [];
  });
}

const RIBBON = 7;

/** The colour of a tag under the line of a flow. */
export function ribbonItems({ band }: Tag, points: readonly Point[]): readonly SceneItem[] {
  const [first] = band;
  if (!first || points.length < 2) return [];
  return [{ t: "path", d: linePath(points), stroke: first.token, width: RIBBON }];
}
