import { isRecord, type RawRecord } from "./load/raw.ts";
import { KEYED_PARTS, type KeyedPart, type Model } from "./model.ts";
import { FORMAT, VERSION } from "./schema/document.ts";
import { type Bends, type Box, isBends } from "./schema/geometry.ts";
import { infoShape } from "./schema/info.ts";
import { fieldsOf, INNER_FIELDS, INNER_MAPS, tidyRecord } from "./schema/normal.ts";
import { withEscapes } from "./schema/text.ts";

const INFO_FIELDS = Object.keys(infoShape);

/**
 * The canonical text of a model: records by id, one field a line, a blank line between records, fields in the order of
 * the schema, nothing that says nothing, the layout last. Equal models have equal texts.
 */
export function save(model: Model): string {
  const sections = [headOf(model)];
  for (const part of KEYED_PARTS) {
    const section = partSection(model, part);
    if (section) sections.push(section);
  }
  for (const key of [...model.unknown.keys()].sort()) {
    sections.push(unknownSection(key, model.unknown.get(key)));
  }
  const layout = layoutSection(model);
  if (layout) sections.push(layout);
  return `{\n${sections.join(",\n\n")}\n}\n`;
}

function headOf({ info }: Model): string {
  const lines = [`  "format": "${FORMAT}"`, `  "version": ${VERSION}`];
  for (const field of INFO_FIELDS) {
    const value = info[field as keyof typeof info];
    if (value !== undefined && (value !== "" || field === "name")) lines.push(`  "${field}": ${inline(value)}`);
  }
  return lines.join(",\n");
}

function partSection(model: Model, part: KeyedPart): string | undefined {
  const records: ReadonlyMap<string, unknown> = model[part];
  const fields = fieldsOf(part);
  return section(part, records, "  ", (record) =>
    typeof record === "object" && record !== null ? recordText(part, fields, record) : inline(record),
  );
}

/** A part of a later version: like the parts of this one when it looks like one, so that it merges as well. */
function unknownSection(key: string, value: unknown): string {
  if (!isRecord(value) || !Object.values(value).every(isRecord)) return `  ${quote(key)}: ${inline(value)}`;
  const records = new Map(Object.entries(value));
  return section(key, records, "  ", unknownRecordText) ?? `  ${quote(key)}: {}`;
}

function unknownRecordText(record: unknown): string {
  if (!isRecord(record)) return inline(record);
  const lines = Object.keys(record)
    .sort()
    .map((key) => `      ${quote(key)}: ${inline(record[key])}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n    }`;
}

function recordText(part: KeyedPart, fields: readonly string[], record: object): string {
  const normal = tidyRecord(part, record) as RawRecord;
  const lines: string[] = [];
  for (const field of fields) {
    const value = normal[field];
    if (value === undefined) continue;
    const order = INNER_FIELDS.get(field);
    lines.push(`      "${field}": ${INNER_MAPS.has(field) ? innerMap(value, order) : inline(value, order)}`);
  }
  const keys = Object.keys(normal);
  if (keys.length > lines.length) {
    const strange = keys.filter((key) => !fields.includes(key)).sort();
    for (const key of strange) lines.push(`      ${quote(key)}: ${inline(normal[key])}`);
  }
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n    }`;
}

function innerMap(value: unknown, order?: readonly string[]): string {
  if (!isRecord(value)) return inline(value);
  const keys = Object.keys(value).sort();
  const lines = keys.map((key) => `        ${quote(key)}: ${inline(value[key], order)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n      }`;
}

function layoutSection(model: Model): string | undefined {
  return section("layout", model.layout, "  ", (places) => {
    const lines = [...places.keys()].sort().map((id) => `      "${id}": ${placeText(places.get(id))}`);
    return `{\n${lines.join(",\n\n")}\n\n    }`;
  });
}

function placeText(place: Box | Bends | undefined): string {
  if (!place) return "[]";
  if (isBends(place)) return inline(place.bends);
  const { x, y, w, h, collapsed } = place;
  return collapsed ? `[${x}, ${y}, ${w}, ${h}, "collapsed"]` : `[${x}, ${y}, ${w}, ${h}]`;
}

/** A keyed map with a blank line after each record, so that neighbours merge; undefined when there is none. */
function section<T>(
  name: string,
  records: ReadonlyMap<string, T>,
  indent: string,
  text: (record: T) => string,
): string | undefined {
  if (records.size === 0) return undefined;
  const lines: string[] = [];
  for (const id of [...records.keys()].sort()) {
    const record = records.get(id);
    if (record !== undefined) lines.push(`${indent}  ${quote(id)}: ${text(record)}`);
  }
  return `${indent}${quote(name)}: {\n${lines.join(",\n\n")}\n\n${indent}}`;
}

/** JSON on one line, with a space after each colon and comma. Keys stand in the order given, the others sorted after them. */
function inline(value: unknown, order: readonly string[] = []): string {
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, order)).join(", ")}]`;
  const record = value as RawRecord;
  const rest = Object.keys(record).filter((key) => !order.includes(key));
  const keys = [...order, ...rest.sort()].filter((key) => record[key] !== undefined);
  return `{${keys.map((key) => `${quote(key)}: ${inline(record[key])}`).join(", ")}}`;
}

// Most texts need no escape, and looking is cheaper than JSON.stringify.
const PLAIN = /^[ !#-[\]-~]*$/;

function quote(text: string): string {
  return text.length < 64 && PLAIN.test(text) ? `"${text}"` : withEscapes(JSON.stringify(text));
}
