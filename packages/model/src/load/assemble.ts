import { KEYED_PARTS, type KeyedPart, type Layout, type Model } from "../model.ts";
import { type Document, documentSchema } from "../schema/document.ts";
import type { Bends, Box, LayoutRow } from "../schema/geometry.ts";
import { infoShape } from "../schema/info.ts";
import { normalInfo, tidyRecord } from "../schema/normal.ts";

const KNOWN = new Set(Object.keys(documentSchema.shape));
const INFO_FIELDS = Object.keys(infoShape) as (keyof typeof infoShape)[];

/** The model that a checked document describes. A document without a diagram gets one. */
export function modelOf(document: Document): Model {
  const parts = Object.fromEntries(KEYED_PARTS.map((part) => [part, mapOf(part, document[part])]));
  const model = {
    info: infoOf(document),
    ...(parts as unknown as Pick<Model, KeyedPart>),
    layout: layoutOf(document.layout),
    unknown: new Map(Object.entries(document).filter(([key]) => !KNOWN.has(key))),
  };
  return model.diagrams.size > 0 ? model : { ...model, diagrams: new Map([["main", { name: "Main" }]]) };
}

function infoOf(document: Document): Model["info"] {
  const said = INFO_FIELDS.filter((field) => document[field] !== undefined);
  return normalInfo({ name: "", ...Object.fromEntries(said.map((field) => [field, document[field]])) });
}

function mapOf(part: KeyedPart, records: Readonly<Record<string, unknown>> | undefined): Map<string, unknown> {
  const map = new Map<string, unknown>();
  for (const [id, record] of Object.entries(records ?? {})) map.set(id, tidyRecord(part, record));
  return map;
}

function layoutOf(rows: Document["layout"]): Layout {
  const layout = new Map<string, ReadonlyMap<string, Box | Bends>>();
  for (const [diagram, places] of Object.entries(rows ?? {})) {
    const map = new Map<string, Box | Bends>();
    for (const [id, row] of Object.entries(places)) {
      const place = placeOf(row);
      if (place) map.set(id, place);
    }
    if (map.size > 0) layout.set(diagram, map);
  }
  return layout;
}

/** Numbers are a box, pairs are bends; a flow without bends has no place. */
function placeOf(row: LayoutRow): Box | Bends | undefined {
  if (row.length === 0) return undefined;
  if (!isBoxRow(row)) return { bends: row };
  const [x, y, w, h, collapsed] = row;
  return collapsed ? { x, y, w, h, collapsed: true } : { x, y, w, h };
}

function isBoxRow(
  row: LayoutRow,
): row is [number, number, number, number] | [number, number, number, number, "collapsed"] {
  return typeof row[0] === "number";
}
