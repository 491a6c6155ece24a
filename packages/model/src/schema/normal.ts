import * as z from "zod";
import type { KeyedPart } from "../model.ts";
import { assetShape } from "./asset.ts";
import { assumptionShape } from "./assumption.ts";
import { attackerShape } from "./attacker.ts";
import { catalogueUseShape } from "./catalogueUse.ts";
import { cleaned } from "./cleaned.ts";
import { conflictShape } from "./conflict.ts";
import { consideredShape } from "./considered.ts";
import { controlUseShape } from "./controlUse.ts";
import { decisionShape } from "./decision.ts";
import { diagramShape, markerShape } from "./diagram.ts";
import { elementShape } from "./element.ts";
import { flowShape } from "./flow.ts";
import { type Form, formOf } from "./form.ts";
import { type Info, infoShape } from "./info.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import { ownThreatShape } from "./ownThreat.ts";
import { reviewShape } from "./review.ts";
import { sortedSet } from "./sortedSet.ts";

withoutGeneratedCode();

const SHAPES: Readonly<Record<Exclude<KeyedPart, "matrix">, z.core.$ZodShape>> = {
  conflicts: conflictShape,
  assets: assetShape,
  assumptions: assumptionShape,
  attackers: attackerShape,
  elements: elementShape,
  flows: flowShape,
  decisions: decisionShape,
  considered: consideredShape,
  threats: ownThreatShape,
  catalogue: catalogueUseShape,
  reviews: reviewShape,
  diagrams: diagramShape,
};

// Their order means nothing, so they are kept sorted. `elements` of a diagram is one, but empty it means: shows nothing.
const SETS = new Set(["zones", "stores", "tags", "carries", "returns", "starts", "supports", "elements", "open"]);

/** Whether the order in a field of this name means nothing. */
export function isSet(field: string): boolean {
  return SETS.has(field);
}

/** Keyed maps inside a record: one entry a line. */
export const INNER_MAPS: ReadonlySet<string> = new Set(["facts", "defaults", "controls", "markers", "off", "counts"]);

/** The order of the keys of an object that is written on one line, by the field it stands in. */
export const INNER_FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["controls", Object.keys(controlUseShape)],
  ["markers", Object.keys(markerShape)],
  ["source", ["from", "ref"]],
  ["seen", ["severity", "because"]],
  ["people", ["name", "role"]],
]);

const fieldsOfPart = new Map<string, readonly string[]>(
  Object.entries(SHAPES).map(([part, shape]) => [part, Object.keys(shape)]),
);
const optionalOfPart = new Map<string, ReadonlySet<string>>(
  Object.entries(SHAPES).map(([part, shape]) => [
    part,
    new Set(Object.keys(shape).filter((field) => shape[field] instanceof z.ZodExactOptional)),
  ]),
);

/** The fields of a part's records in the order in which they are written. */
export function fieldsOf(part: KeyedPart): readonly string[] {
  return fieldsOfPart.get(part) ?? [];
}

const forms = new Map<KeyedPart, Form>();

function recordForm(part: KeyedPart): Form {
  const known = forms.get(part);
  if (known) return known;
  const form: Form = part === "matrix" ? { is: "anything" } : formOf(z.looseObject(SHAPES[part]));
  forms.set(part, form);
  return form;
}

/**
 * The one form of a record: names and texts clean and no longer than they may be, nothing that says nothing, sets sorted.
 * The same object when it has that form already.
 */
export function normalRecord<T>(part: KeyedPart, record: T): T {
  if (typeof record !== "object" || record === null) return record;
  return tidyRecord(part, cleaned(recordForm(part), record, { fit: true }) as T);
}

/** The same of a record whose texts are known to be clean, as they are in every model that was loaded. */
export function tidyRecord<T>(part: KeyedPart, record: T): T {
  if (typeof record !== "object" || record === null) return record;
  const optional = optionalOfPart.get(part);
  return changeValues(record, (value, field) => (optional?.has(field) ? normalField(part, field, value) : value)) as T;
}

let infoForm: Form | undefined;

/** The same for the fields at the top; the name is always there. */
export function normalInfo(info: Info): Info {
  infoForm ??= formOf(z.looseObject(infoShape));
  const clean = cleaned(infoForm, info, { fit: true }) as Info;
  return changeValues(clean, (value, field) => (value === "" && field !== "name" ? undefined : value)) as Info;
}

/** As it is written, or undefined when it says nothing. */
function normalField(part: KeyedPart, field: string, value: unknown): unknown {
  if (value === "" || value === undefined) return undefined;
  if (part === "diagrams" && field === "kind" && value === "data-flow") return undefined;
  if (Array.isArray(value)) {
    if (value.length === 0 && part !== "diagrams") return undefined;
    return SETS.has(field) ? sortedSet(value) : value;
  }
  if (typeof value !== "object" || value === null || !INNER_MAPS.has(field)) return value;
  const normal = field === "facts" ? normalFacts(value) : field === "defaults" ? normalDefaults(value) : value;
  return Object.keys(normal).length === 0 ? undefined : normal;
}

function normalDefaults(defaults: object): object {
  return changeValues(defaults, (facts) => {
    const normal = typeof facts === "object" && facts !== null ? normalFacts(facts) : facts;
    return typeof normal === "object" && normal !== null && Object.keys(normal).length === 0 ? undefined : normal;
  });
}

// An empty set of a fact stays: it says that none of the members holds.
function normalFacts(facts: object): object {
  return changeValues(facts, (value) => (Array.isArray(value) ? sortedSet(value) : value));
}

/** The same object when no value changes; entries whose value becomes undefined go. */
function changeValues(record: object, change: (value: unknown, key: string) => unknown): object {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(record)) {
    const value: unknown = Reflect.get(record, key);
    const next = change(value, key);
    if (next === value) continue;
    copy ??= { ...record };
    if (next === undefined) delete copy[key];
    else copy[key] = next;
  }
  return copy ?? record;
}
