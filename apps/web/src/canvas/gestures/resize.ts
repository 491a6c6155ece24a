import { commands, type Id, PADDING, SMALLEST, TITLE } from "@bartizan/model";
import { around, type Point, type Rect, snapped } from "../geometry.ts";
import { type Grip, pulled } from "../hit/grips.ts";
import type { GestureEvent, Pointer } from "./event.ts";
import { done, type Step, stay } from "./step.ts";
import type { World } from "./world.ts";

/** A grip is being pulled. */
export interface Resize {
  readonly name: "resize";
  readonly id: Id;
  readonly grip: Grip;
  readonly from: Point;
  readonly start: Rect;
  /** What the box must always hold: its contents with padding, or the smallest readable box. */
  readonly least: Rect;
  readonly box: Rect;
}

export function startResize(id: Id, grip: Grip, from: Pointer, event: Pointer, world: World): Step {
  const start = world.scene.box(id);
  const least = leastOf(id, grip, start, world);
  return stay(pulledTo({ name: "resize", id, grip, from: from.at, start, least, box: start }, event));
}

export function resize(state: Resize, event: GestureEvent, world: World): Step {
  switch (event.type) {
    case "move":
      return stay(pulledTo(state, event));
    case "up":
      return finished(pulledTo(state, event), world);
    case "cancel":
      return done();
    default:
      return stay(state);
  }
}

function pulledTo(state: Resize, { at }: Pointer): Resize {
  const { start, grip, least, from } = state;
  const by = { x: at.x - from.x, y: at.y - from.y };
  // The pulled edges land on the grid; the others stay.
  const snap = {
    x: grip.includes("w") ? snapped(start.x + by.x) - start.x : snapped(start.x + start.w + by.x) - start.x - start.w,
    y: grip.includes("n") ? snapped(start.y + by.y) - start.y : snapped(start.y + start.h + by.y) - start.y - start.h,
  };
  return { ...state, box: pulled(start, grip, snap, least) };
}

function leastOf(id: Id, grip: Grip, start: Rect, { scene }: World): Rect {
  const contents = around(scene.childrenOf(id).map((child) => scene.box(child)));
  // The corner opposite to the grip stays, so the smallest box is measured from there.
  const left = grip.includes("w") ? start.x + start.w - SMALLEST.w : start.x;
  const top = grip.includes("n") ? start.y + start.h - SMALLEST.h : start.y;
  const smallest = { x: left, y: top, ...SMALLEST };
  if (!contents) return smallest;
  const held = {
    x: contents.x - PADDING,
    y: contents.y - TITLE,
    w: contents.w + 2 * PADDING,
    h: contents.h + TITLE + PADDING,
  };
  return around([smallest, held]) ?? smallest;
}

function finished({ id, start, box }: Resize, { model, scene, diagram }: World): Step {
  if (box.x === start.x && box.y === start.y && box.w === start.w && box.h === start.h) return done();
  const zone = scene.parentOf(id);
  const origin = zone === undefined ? { x: 0, y: 0 } : scene.box(zone);
  const relative = {
    x: Math.round(box.x - origin.x),
    y: Math.round(box.y - origin.y),
    w: Math.round(box.w),
    h: Math.round(box.h),
  };
  const name = model.elements.get(id)?.name ?? id;
  const change = commands.resize(model, { diagram, placement: scene.placement, id, box: relative });
  return done({ do: "edit", change, label: `resize ${name}`, say: `Resized ${name} to ${box.w} by ${box.h}` });
}
