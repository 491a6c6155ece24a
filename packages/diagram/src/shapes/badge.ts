import type { Severity } from "@bartizan/model";
import type { SceneItem } from "../scene/item.ts";
import { measure } from "../text/measure.ts";

/** How many threats are confirmed, how bad the worst of them is, and how many more depend on answers. */
export interface Mark {
  readonly count: number;
  /** Undefined when none is confirmed. */
  readonly worst?: Severity;
  readonly possible: number;
}

const HEIGHT = 18;

function shown(count: number): string {
  return count > 999 ? "999+" : String(count);
}

/**
 * Around the top right corner of what it counts: confirmed threats on the ground of the worst severity; where there is
 * none, the possible ones as a quiet question.
 */
export function badgeItems({ count, worst, possible }: Mark): readonly SceneItem[] {
  const text = worst ? shown(count) : `${shown(possible)}?`;
  const width = measure(text, 11, 600);
  const w = Math.max(22, width + 12);
  const pill = { t: "rect", x: 7 - w, y: -HEIGHT / 2, w, h: HEIGHT, r: HEIGHT / 2 } as const;
  const label = { t: "text", x: 7 - w / 2, y: 4, text, size: 11, weight: 600, anchor: "middle", width } as const;
  if (worst) {
    return [
      { ...pill, fill: worst },
      { ...label, color: `${worst}Text` },
    ];
  }
  return [
    { ...pill, fill: "surface", stroke: "control", width: 1 },
    { ...label, color: "muted" },
  ];
}
