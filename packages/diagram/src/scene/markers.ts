import type { Id, Model } from "@bartizan/model";
import type { Rect } from "../geometry.ts";
import { markerItems, markerWidth } from "../shapes/marker.ts";
import type { Frame } from "./frame.ts";
import type { MarkerAt } from "./scene.ts";

const GAP = 2;
/** How far along the start of a flow its marker sits, pixels. */
const ALONG = 26;

/**
 * The numbered discs of a diagram, by id: side by side from the top left corner of an element, on the first piece of a
 * flow. `start` gives two points of a flow's route.
 */
export function markersOf(
  model: Model,
  diagram: Id,
  frame: Frame,
  start: (flow: Id) => readonly (readonly [number, number])[],
): MarkerAt[] {
  const taken = new Map<Id, number>();
  const markers: MarkerAt[] = [];
  const named = Object.entries(model.diagrams.get(diagram)?.markers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, { label, on, at }] of named) {
    const width = markerWidth(label);
    const [dx, dy] = at ?? [0, 0];
    const offset = taken.get(on) ?? 0;
    const place = model.flows.has(on) ? onLine(start(on), offset) : onCorner(frame, on, offset + width / 2);
    if (!place) continue;
    taken.set(on, offset + width + GAP);
    markers.push({ id, label, x: place[0] + dx, y: place[1] + dy, items: markerItems(label) });
  }
  return markers;
}

function onCorner(frame: Frame, id: Id, offset: number): [number, number] | undefined {
  if (!frame.has(id) || frame.shown(id) !== id) return undefined;
  const { x, y } = frame.box(id);
  return [x - 6 + offset, y];
}

function onLine(points: readonly (readonly [number, number])[], offset: number): [number, number] | undefined {
  const [a, b] = points;
  if (!a || !b) return undefined;
  const length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  const along = Math.min(ALONG + offset, length / 2 + offset);
  return [a[0] + Math.sign(b[0] - a[0]) * along, a[1] + Math.sign(b[1] - a[1]) * along];
}

/** The room that markers on elements take, for labels to keep clear of. */
export function discsOf(markers: readonly MarkerAt[]): Rect[] {
  return markers.map(({ x, y, label }) => {
    const w = markerWidth(label);
    return { x: x - w / 2, y: y - 9, w, h: 18 };
  });
}
