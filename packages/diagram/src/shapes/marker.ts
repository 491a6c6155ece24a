import type { SceneItem } from "../scene/item.ts";
import { measure } from "../text/measure.ts";
import { shorten } from "../text/wrap.ts";

const HEIGHT = 18;

/** A numbered disc that is explained beside the diagram, around its own middle. */
export function markerItems(label: string): readonly SceneItem[] {
  const text = shorten(label, 64, 10.5, 600);
  const width = measure(text, 10.5, 600);
  const w = markerWidth(label);
  return [
    { t: "rect", x: -w / 2, y: -HEIGHT / 2, w, h: HEIGHT, r: HEIGHT / 2, fill: "text", stroke: "canvas", width: 1.5 },
    { t: "text", x: 0, y: 3.8, text, size: 10.5, weight: 600, color: "canvas", anchor: "middle", width },
  ];
}

/** The width of a marker with this label, in pixels; at least that of a circle. */
export function markerWidth(label: string): number {
  return Math.max(HEIGHT, measure(shorten(label, 64, 10.5, 600), 10.5, 600) + 9);
}
