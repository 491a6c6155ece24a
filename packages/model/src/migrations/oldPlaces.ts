import { isRecord, type RawRecord } from "../load/raw.ts";
import type { OldList } from "./oldList.ts";

const WIDTH = 144;
const HEIGHT = 48;

interface OldBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The place of a record of version 0 in pixels of the page; undefined when it has none that is one. */
export function oldBox(record: RawRecord): OldBox | undefined {
  const { x, y, width = WIDTH, height = HEIGHT } = record;
  if (typeof x !== "number" || typeof y !== "number" || typeof width !== "number" || typeof height !== "number") {
    return undefined;
  }
  return { x: Math.round(x), y: Math.round(y), w: Math.round(width), h: Math.round(height) };
}

/** Rows of the layout by new id, relative to the zone. What lay outside its zone has none, and is placed anew. */
export function layoutOf(elements: OldList, flows: OldList): RawRecord {
  const boxes = new Map<string, OldBox>();
  const zones = new Map<string, string>();
  elements.records.forEach((record, i) => {
    const id = elements.ids[i];
    if (!isRecord(record) || id === undefined) return;
    const box = oldBox(record);
    if (box) boxes.set(id, box);
    const zone = elements.byOld.get(String(record.parent));
    if (zone !== undefined) zones.set(id, zone);
  });
  const rows: Record<string, unknown> = {};
  for (const [id, box] of boxes) {
    const zone = zones.get(id);
    const around = zone === undefined ? { x: 0, y: 0, w: Infinity, h: Infinity } : boxes.get(zone);
    if (!around) continue;
    const [x, y] = [box.x - around.x, box.y - around.y];
    const inside = zone === undefined || (x >= 0 && y >= 0 && x + box.w <= around.w && y + box.h <= around.h);
    if (inside) rows[id] = [x, y, box.w, box.h];
  }
  flows.records.forEach((record, i) => {
    const id = flows.ids[i];
    if (id !== undefined && isRecord(record) && Array.isArray(record.points)) rows[id] = record.points;
  });
  return rows;
}
