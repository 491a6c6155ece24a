import { colour } from "@bartizan/diagram";
import type { Spotlight } from "../../document/spotlight.ts";
import { grown, type Rect } from "../geometry.ts";
import type { World } from "../gestures/world.ts";
import { lineOf } from "../hit/line.ts";
import { seen } from "../view.ts";
import { Brush } from "./brush.ts";
import { detailAt, routesAt } from "./detail.ts";
import { accented } from "./marks.ts";
import type { Pen } from "./pen.ts";

/** How much of what is not meant is covered. */
const VEIL = 0.76;
/** What stays clear around a leaf (its count sticks out) and beside a border, CSS pixels. */
const AROUND = 11;
const BESIDE = 7;
/** Radius of corners, diagram units. */
const CORNER = 10;
/** As boundaries are drawn, so that dashes fall on dashes; diagram units. */
const ZONE_CORNER = 12;
const DASH = [8, 5] as const;

/** Covers the drawing but for what is lit, and marks that: rings around elements, flows in accent, crossed borders drawn strongly. */
export function paintSpotlight(pen: Pen, { elements, flows, borders }: Spotlight, world: World): void {
  const { ctx } = pen;
  const { scene, view } = world;
  const area = seen(view);
  const boxes = [...elements].filter((id) => scene.placement.has(id)).map((id) => scene.box(id));
  const zones = [...borders].filter((id) => scene.placement.has(id) && !elements.has(id));
  const how = routesAt(view.zoom, scene);
  pen.box(area);
  pen.fill("canvas", VEIL);
  ctx.globalCompositeOperation = "destination-out";
  for (const box of boxes) {
    pen.box(box, AROUND, CORNER);
    pen.fill("text");
  }
  for (const id of zones) {
    pen.box(scene.box(id), 0, CORNER);
    pen.stroke("text", 2 * BESIDE);
    // What is drawn as a leaf has no inside to keep dim.
    if (!scene.isOpen(id)) pen.fill("text");
    pen.box(titleOf(scene.tab(id)), 0, 4);
    pen.fill("text");
  }
  for (const id of flows) {
    pen.line(lineOf(scene, id, how));
    pen.stroke("text", 16);
    const { label } = scene.route(id, how);
    if (label) {
      pen.box(label, 3, label.h / 2);
      pen.fill("text");
    }
  }
  ctx.globalCompositeOperation = "source-over";
  for (const box of boxes) {
    pen.box(box, 4, CORNER);
    pen.stroke("accent", 2.5);
  }
  ctx.strokeStyle = colour(pen.theme, "boundary");
  ctx.lineWidth = 3 * pen.px;
  ctx.setLineDash([...DASH]);
  for (const id of zones) {
    if (!scene.isOpen(id)) continue;
    pen.box(scene.box(id), 0, ZONE_CORNER);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  const brush = new Brush(ctx, pen.theme, view.zoom);
  for (const id of flows) {
    brush.items(accented(world, id, "line"));
    if (detailAt(view.zoom) === 2) brush.items(scene.flowItems(id, 2, how, "label"));
  }
}

function titleOf(tab: Rect): Rect {
  return grown(tab, 2);
}
