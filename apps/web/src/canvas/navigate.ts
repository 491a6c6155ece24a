import type { Id } from "@bartizan/model";
import { documentStore } from "../document/documentStore.ts";
import { around, centreOf, type Point, type Rect } from "./geometry.ts";
import { lineOf } from "./hit/line.ts";
import type { SurfaceControls } from "./Surface.tsx";
import { fitted, revealed, seen, type View, zoomedAt } from "./view.ts";
import { viewport } from "./viewport.ts";

let surface: SurfaceControls | undefined;

/** Steps of the zoom buttons. */
const STOPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

/** Takes over the viewport of the mounted canvas. */
export function takeSurface(controls: SurfaceControls): void {
  surface = controls;
}

/** Shows this part of the diagram. */
export function show(view: View): void {
  surface?.setView(view);
}

export function zoomTo(zoom: number): void {
  const view = viewport.getState();
  show(zoomedAt(view, zoom, { x: view.width / 2, y: view.height / 2 }));
}

export function zoomIn(): void {
  const { zoom } = viewport.getState();
  zoomTo(STOPS.find((stop) => stop > zoom * 1.01) ?? zoom);
}

export function zoomOut(): void {
  const { zoom } = viewport.getState();
  zoomTo(STOPS.findLast((stop) => stop < zoom * 0.99) ?? zoom);
}

/** Shows the whole diagram; an empty one at 100 %. */
export function showAll(): void {
  const { scene } = documentStore.getState();
  const view = viewport.getState();
  if (scene.roots.length === 0) show({ ...view, x: view.width / 2, y: view.height / 2, zoom: 1 });
  else show(fitted(view, [scene.bounds]));
}

/** Shows what was seen when a diagram was left, in the window as it is now; all of it the first time. */
export function showAgain(left: View | undefined): void {
  const { width, height } = viewport.getState();
  if (left) show({ ...left, width, height });
  else showAll();
}

export function fitTo(ids: { elements: Iterable<Id>; flows: Iterable<Id> }): void {
  show(fitted(viewport.getState(), boxesOf(ids)));
}

/** Pans just so far that these are seen; zooms out when they are larger than the view. */
export function reveal(ids: { elements: Iterable<Id>; flows: Iterable<Id> }): void {
  const view = viewport.getState();
  const all = around(boxesOf(ids));
  if (!all || view.width === 0) return;
  const larger = all.w * view.zoom > view.width || all.h * view.zoom > view.height;
  const next = larger ? fitted(view, [all], view.zoom) : revealed(view, all);
  if (next !== view) show(next);
}

/** Pans just so far that a place is seen. */
export function revealPlace({ x, y }: Point): void {
  const view = viewport.getState();
  const next = revealed(view, { x, y, w: 0, h: 0 });
  if (view.width > 0 && next !== view) show(next);
}

/** The middle of what is in view. */
export function centre(): Point {
  const { x, y } = centreOf(seen(viewport.getState()));
  return { x: Math.round(x), y: Math.round(y) };
}

function boxesOf({ elements, flows }: { elements: Iterable<Id>; flows: Iterable<Id> }): Rect[] {
  const { scene } = documentStore.getState();
  const boxes: Rect[] = [];
  for (const id of elements) if (scene.placement.has(id)) boxes.push(scene.box(id));
  for (const id of flows) for (const { x, y } of lineOf(scene, id, "plain")) boxes.push({ x, y, w: 0, h: 0 });
  return boxes;
}
