import type { Part } from "../change.ts";
import { FACTS } from "../facts/registry.ts";
import { inSentence } from "../kinds/inSentence.ts";
import { kindLabel } from "../kinds/providerNames.ts";
import { isRecord, type RawRecord } from "../load/raw.ts";
import { KEYED_PARTS, type Model } from "../model.ts";
import { fieldsOf, INNER_MAPS, isSet } from "../schema/normal.ts";
import { equal } from "./equal.ts";
import { fieldLabel } from "./labels.ts";
import type { ToldField } from "./told.ts";
import { toldMember, toldValue, type Voice } from "./values.ts";

/** The two models, whose names are used for what was and what is. */
export interface Pair extends Voice {
  readonly before: Model;
  readonly after: Model;
}

/** Every field that differs between two forms of a record, in the order of the file. */
export function toldFields(part: Part, was: unknown, is: unknown, pair: Pair): ToldField[] {
  if (!isRecord(was) && !isRecord(is)) return leaf(part, [], was, is, pair);
  const [before, after] = [isRecord(was) ? was : {}, isRecord(is) ? is : {}];
  const known = KEYED_PARTS.find((one) => one === part);
  const order = known ? fieldsOf(known) : [];
  return keysOf(before, after, order).flatMap((field) => {
    const [b, a] = [before[field], after[field]];
    if (equal(b, a)) return [];
    if (INNER_MAPS.has(field)) return entries(part, [field], b, a, pair);
    if (isSet(field) && isList(b) && isList(a)) return members(part, field, b ?? [], a ?? [], pair);
    return leaf(part, [field], b, a, pair);
  });
}

function entries(part: Part, path: readonly string[], was: unknown, is: unknown, pair: Pair): ToldField[] {
  const [before, after] = [isRecord(was) ? was : {}, isRecord(is) ? is : {}];
  return keysOf(before, after).flatMap((key) => {
    const [b, a] = [before[key], after[key]];
    if (equal(b, a)) return [];
    const inner = [...path, key];
    const deeper = path.length === 1 && path[0] === "defaults";
    return deeper ? entries(part, inner, b, a, pair) : leaf(part, inner, b, a, pair);
  });
}

function leaf(part: Part, path: readonly string[], was: unknown, is: unknown, pair: Pair): ToldField[] {
  const told = (value: unknown, model: Model): string => toldValue(part, path, value, model, pair);
  return [
    {
      path,
      label: labelOf(part, path, pair),
      ...(was !== undefined && { before: told(was, pair.before) }),
      ...(is !== undefined && { after: told(is, pair.after) }),
    },
  ];
}

function members(part: Part, field: string, was: readonly unknown[], is: readonly unknown[], pair: Pair): ToldField[] {
  return [
    {
      path: [field],
      label: fieldLabel(part, field),
      added: is.filter((item) => !was.includes(item)).map((item) => toldMember(field, item, pair.after, pair)),
      removed: was.filter((item) => !is.includes(item)).map((item) => toldMember(field, item, pair.before, pair)),
    },
  ];
}

function labelOf(part: Part, [field = "", key, inner]: readonly string[], { after, words }: Pair): string {
  if (key === undefined) return field === "" ? "Value" : fieldLabel(part, field);
  if (field === "facts") return FACTS.get(key)?.label ?? key;
  if (field === "controls") return words.control(key);
  if (field === "defaults") {
    const kind = key === "flow" ? "flow" : inSentence(kindLabel(key, after.info.provider));
    return inner === undefined ? `Default for ${kind}` : `${FACTS.get(inner)?.label ?? inner} of every ${kind} inside`;
  }
  return field === "markers" ? "Marker" : `${fieldLabel(part, field)} ${key}`;
}

function keysOf(before: RawRecord, after: RawRecord, order: readonly string[] = []): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...order.filter((key) => keys.has(key)), ...[...keys].filter((key) => !order.includes(key)).sort()];
}

function isList(value: unknown): value is readonly unknown[] | undefined {
  return value === undefined || Array.isArray(value);
}
