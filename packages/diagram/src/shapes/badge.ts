import type { Severity } from "@bartizan/model";
import type { SceneItem } from "../scene/item.ts";
import { measure } from "../text/measure.ts";

/** How many threats, and how bad the worst is. */
export interface Mark {
  readonly count: number;
  readonly worst: Severity;
}

const HEIGHT = 18;

/** A count on the ground of its severity, around the top right corner of what it counts. */
export function badgeItems({ count, worst }: Mark): readonly SceneItem[] {
  const text = count > 999 ? "999+" : String(count);
  const width = measure(text, 11, 600);
  const w = Math.max(22, width + 12);
  return [
    { t: "rect", x: 7 - w, y: -HEIGHT / 2, w, h: HEIGHT, r: HEIGHT / 2, fill: worst },
    { t: "text", x: 7 - w / 2, y: 4, text, size: 11, weight: 600, color: `${worst}Text`, anchor: "middle", width },
  ];
}
