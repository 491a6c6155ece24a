import type { Box, Graph, Id, Model, Placement } from "@bartizan/model";
import type { Point, Rect } from "../geometry.ts";
import type { Tick } from "../route/decorations.ts";
import type { Mark } from "../shapes/badge.ts";
import type { Tag } from "../shapes/tag.ts";
import type { SceneItem } from "./item.ts";

/** How much is drawn: 0 silhouettes and zone names, 1 titles, 2 everything. */
export type Detail = 0 | 1 | 2;

/** full: around elements and foreign zones. plain: the simplest elbow, for dragging and from afar. */
export type How = "full" | "plain";

/** What of a flow is drawn: its line with arrow and ticks, its label, or both. */
export type FlowPart = "line" | "label" | "both";

/** By element: how many open threats, and how bad the worst is. */
export type Marks = ReadonlyMap<Id, Mark>;

/** By element and flow: what is laid over the picture instead of the counts. */
export type Tags = ReadonlyMap<Id, Tag>;

export interface Route {
  /** Corners from border to border, ends included; none when an end is not drawn. */
  readonly points: readonly Point[];
  /** The arrow head as path data. */
  readonly arrow: string;
  /** Where it passes the drawn border of a trust boundary. */
  readonly ticks: readonly Tick[];
  /** Trust boundaries that it crosses unseen. */
  readonly undrawn: number;
  /** Where its label lies; a plain route has none. */
  readonly label: Rect | undefined;
}

/** Items around a point of the diagram. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly items: readonly SceneItem[];
}

export interface MarkerAt extends Placed {
  readonly id: Id;
  readonly label: string;
}

/** What one diagram looks like: names of colours, no colours; everything is worked out when first asked for, and kept. */
export interface Scene {
  readonly model: Model;
  readonly graph: Graph;
  readonly diagram: Id;
  readonly marks: Marks;
  /** In place of the counts; undefined where the counts are shown. */
  readonly tags: Tags | undefined;
  /** Of process flows: every flow is a step, and its number is drawn where labels are not. */
  readonly isProcess: boolean;
  /** Around everything, with a margin. */
  readonly bounds: Rect;
  /** A box for each element, relative to the zone it is drawn in. */
  readonly placement: Placement;
  /** What is drawn, zones before what they hold. What lies in a folded zone is left out. */
  readonly order: readonly Id[];
  readonly roots: readonly Id[];
  childrenOf(id: Id): readonly Id[];
  /** The zone it is drawn in. */
  parentOf(id: Id): Id | undefined;
  /** In absolute pixels. */
  box(id: Id): Box;
  /** Drawn as a frame; everything else is a leaf. */
  isOpen(id: Id): boolean;
  /** The part of a zone's frame with its icon and words, in absolute pixels. */
  tab(id: Id): Rect;
  /** Relative to the top left of its box. */
  elementItems(id: Id, detail: Detail): readonly SceneItem[];
  /** A count or the pill of its tag, around the top right corner of its box, which is x, y: painters keep its size constant on screen. Of less than full detail, a tag says its short word. */
  badge(id: Id, detail?: Detail): Placed | undefined;
  /** The band of its tag, to be painted over a leaf; relative to the top left of its box. */
  band(id: Id): readonly SceneItem[];
  /** The pill of a flow's tag with its short word, at its label or in the middle of its line. */
  flowBadge(id: Id, how: How): Placed | undefined;
  /** The colour of a flow's tag, to be painted under all lines; in absolute pixels. */
  ribbon(id: Id, how: How): readonly SceneItem[];
  /** In id order. */
  readonly flows: readonly Id[];
  route(id: Id, how: How): Route;
  /** Whether the full route is known already: asking for it costs nothing. */
  isRouted(id: Id): boolean;
  /** In absolute pixels. Labels belong above all lines: painters that can, draw lines first. */
  flowItems(id: Id, detail: Detail, how: How, part?: FlowPart): readonly SceneItem[];
  /** Flows that start or end at an element. */
  flowsOf(id: Id): readonly Id[];
  /** Flows that may be seen in a rectangle, found on a grid. */
  flowsIn(area: Rect): readonly Id[];
  readonly markers: readonly MarkerAt[];
}

export interface SceneOptions {
  readonly diagram: Id;
  readonly marks?: Marks;
  readonly tags?: Tags | undefined;
  /** Boxes for all elements, relative; without it, stored boxes are used and the rest is placed. */
  readonly placement?: Placement;
}
