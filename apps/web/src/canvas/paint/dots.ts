import { colour, type Theme } from "@bartizan/diagram";
import type { Rect } from "../geometry.ts";
import type { Context2d } from "./brush.ts";

/** Every second line of the grid, diagram units. */
const STEP = 16;
/** Dots nearer than this blur into grey; CSS pixels. */
const NEAREST = 10;

/** The dot grid behind everything. Its step doubles when zoomed out; `ctx` draws in diagram coordinates. */
export function paintDots(ctx: Context2d, area: Rect, zoom: number, theme: Theme): void {
  let step = STEP;
  while (step * zoom < NEAREST) step *= 2;
  const size = 1.5 / zoom;
  ctx.fillStyle = colour(theme, "dot");
  for (let x = Math.ceil(area.x / step) * step; x < area.x + area.w; x += step) {
    for (let y = Math.ceil(area.y / step) * step; y < area.y + area.h; y += step) {
      ctx.fillRect(x - size / 2, y - size / 2, size, size);
    }
  }
}
