import { around, type Point, type Rect } from "./geometry.ts";

/** What part of the diagram is seen: screen = diagram × zoom + (x, y); width and height in CSS pixels. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export const MIN_ZOOM = 0.005;
export const MAX_ZOOM = 4;

/** Free space around what is fitted, CSS pixels. */
const FIT_MARGIN = 24;

export function toDiagram(view: View, screen: Point): Point {
  return { x: (screen.x - view.x) / view.zoom, y: (screen.y - view.y) / view.zoom };
}

export function toScreen(view: View, at: Point): Point {
  return { x: at.x * view.zoom + view.x, y: at.y * view.zoom + view.y };
}

/** The part of the diagram in view. */
export function seen(view: View): Rect {
  const { x, y } = toDiagram(view, { x: 0, y: 0 });
  return { x, y, w: view.width / view.zoom, h: view.height / view.zoom };
}

/** The view after the picture is shifted by CSS pixels. */
export function panned(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** The view at another zoom, the place under `screen` staying where it is. */
export function zoomedAt(view: View, zoom: number, screen: Point): View {
  const to = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
  const ratio = to / view.zoom;
  return {
    ...view,
    zoom: to,
    x: screen.x - (screen.x - view.x) * ratio,
    y: screen.y - (screen.y - view.y) * ratio,
  };
}

/** The view that shows all of these, at most at 100 %; the view unchanged when there is nothing. */
export function fitted(view: View, rects: Iterable<Rect>, most = 1): View {
  const all = around(rects);
  if (!all || view.width === 0) return view;
  const room = { w: Math.max(1, view.width - 2 * FIT_MARGIN), h: Math.max(1, view.height - 2 * FIT_MARGIN) };
  const zoom = Math.max(MIN_ZOOM, Math.min(most, room.w / Math.max(1, all.w), room.h / Math.max(1, all.h)));
  return {
    ...view,
    zoom,
    x: view.width / 2 - (all.x + all.w / 2) * zoom,
    y: view.height / 2 - (all.y + all.h / 2) * zoom,
  };
}

/** The view moved just so far that the rectangle is seen, with a margin; the same object when it is already. */
export function revealed(view: View, rect: Rect): View {
  const from = toScreen(view, rect);
  const dx = nudge(from.x, rect.w * view.zoom, view.width);
  const dy = nudge(from.y, rect.h * view.zoom, view.height);
  return dx === 0 && dy === 0 ? view : panned(view, dx, dy);
}

function nudge(start: number, length: number, room: number): number {
  const margin = Math.min(FIT_MARGIN, Math.max(0, (room - length) / 2));
  if (length > room) return start > 0 ? -start : start + length < room ? room - start - length : 0;
  if (start < margin) return margin - start;
  if (start + length > room - margin) return room - margin - start - length;
  return 0;
}
