import type { Weight } from "../text/measure.ts";
import type { Token } from "../theme/tokens.ts";

/** How a shape is painted. Widths and dashes in pixels; no fill or no stroke means none. */
export interface Look {
  readonly fill?: Token;
  readonly stroke?: Token;
  readonly width?: number;
  readonly dash?: readonly number[];
}

export interface RectItem extends Look {
  readonly t: "rect";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Radius of the corners. */
  readonly r?: number;
}

export interface EllipseItem extends Look {
  readonly t: "ellipse";
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

/** Path data in its own coordinates, shifted by x, y and then scaled; widths scale too. */
export interface PathItem extends Look {
  readonly t: "path";
  readonly d: string;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
}

/** One line of text; y is its baseline, `width` its measured advance. */
export interface TextItem {
  readonly t: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly color: Token;
  readonly anchor?: "start" | "middle" | "end";
  readonly width: number;
}

/** What a picture is made of. Later items lie over earlier ones; line ends and joins are round. */
export type SceneItem = RectItem | EllipseItem | PathItem | TextItem;
