import type { Detail, FlowPart, SceneItem } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import { only } from "../../document/selection.ts";
import { overlaps } from "../geometry.ts";
import type { World } from "../gestures/world.ts";
import { bendsOf, endsOf } from "../hit/line.ts";
import { PIP_RADIUS, pipsOf } from "../hit/pips.ts";
import type { Target } from "../hit/target.ts";
import { seen } from "../view.ts";
import { Brush } from "./brush.ts";
import { detailAt, routesAt } from "./detail.ts";
import type { Pen } from "./pen.ts";
import { handle, ring } from "./preview.ts";

/** Rings of what is smaller would hide it; CSS pixels. */
const SMALLEST = 6;
/** A large selection is told by so many of its flows, or moving the view would wait for them at every frame. */
const MOST_FLOWS = 400;

/**
 * Rings around what is selected, and selected flows in the accent colour with handles on a single one; `corner` is the
 * index of the bend that the keys are on.
 */
export function paintSelection(pen: Pen, world: World, without: ReadonlySet<Id>, corner: number | undefined): void {
  const { scene, selection, view, model } = world;
  const area = seen(view);
  for (const id of selection.elements) {
    if (without.has(id) || !scene.placement.has(id)) continue;
    const box = scene.box(id);
    if (Math.max(box.w, box.h) > SMALLEST * pen.px && overlaps(box, area)) ring(pen, box);
  }
  if (selection.flows.size === 0) return;
  const brush = new Brush(pen.ctx, pen.theme, view.zoom);
  const visible = new Set(scene.flowsIn(area));
  let drawn = 0;
  for (const id of selection.flows) {
    if (!visible.has(id)) continue;
    brush.items(accented(world, id));
    drawn += 1;
    if (drawn === MOST_FLOWS) break;
  }
  const single = only(selection);
  if (single === undefined || !visible.has(single)) return;
  const ends = endsOf(scene, single);
  if (!ends) return;
  const bends = bendsOf(model, scene, single);
  for (const point of [ends.from, ends.to, ...bends]) handle(pen, point);
  const held = corner === undefined ? undefined : bends[corner];
  if (!held) return;
  pen.circle(held, 9);
  pen.stroke("accent", 2);
  pen.circle(held, 4.5);
  pen.fill("accent");
}

/** What the pointer is over, and where a flow could start. */
export function paintHover(pen: Pen, hover: Target, world: World): void {
  const { scene, view } = world;
  if (view.zoom < 0.3) return;
  switch (hover.on) {
    case "leaf":
    case "ring": {
      const box = scene.box(hover.id);
      const leaf = !scene.isOpen(hover.id);
      if (hover.on === "ring" && leaf) {
        pen.box(box, 6, 10);
        pen.stroke("accent", 12, 0.16);
      }
      if (leaf) for (const point of sidesOf(box, 6 * pen.px)) pip(pen, point, hover.on === "ring");
      else for (const point of pipsOf(box)) pip(pen, point, true);
      return;
    }
    case "edge":
      pen.box(scene.box(hover.id), 0, 12);
      pen.stroke("accent", 1.5, 0.5);
      for (const point of pipsOf(scene.box(hover.id))) pip(pen, point, false);
      return;
    case "flow":
      if (world.selection.flows.has(hover.id)) return;
      new Brush(pen.ctx, pen.theme, view.zoom).items(accented(world, hover.id));
      return;
    default:
  }
}

function pip(pen: Pen, point: { x: number; y: number }, strong: boolean): void {
  pen.circle(point, strong ? PIP_RADIUS : PIP_RADIUS - 1);
  pen.fill(strong ? "accent" : "surface");
  pen.stroke("accent", 1.5);
}

function sidesOf({ x, y, w, h }: { x: number; y: number; w: number; h: number }, gap: number) {
  return [
    { x: x + w / 2, y: y - gap },
    { x: x + w + gap, y: y + h / 2 },
    { x: x + w / 2, y: y + h + gap },
    { x: x - gap, y: y + h / 2 },
  ];
}

/** The flow as painted below, with its line and arrow in the accent colour. */
export function accented({ scene, view }: World, id: Id, part: FlowPart = "both"): SceneItem[] {
  const detail: Detail = detailAt(view.zoom);
  return scene.flowItems(id, detail, routesAt(view.zoom, scene), part).map((item) => {
    if (item.t === "text") return item;
    const stroke = item.stroke === "flow" && { stroke: "accent", width: 2.25 };
    const fill = item.fill === "flow" && { fill: "accent" };
    return { ...item, ...(stroke || {}), ...(fill || {}) } as SceneItem;
  });
}
