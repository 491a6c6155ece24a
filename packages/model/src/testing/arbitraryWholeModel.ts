import fc from "fast-check";
import type { KeyedPart, KeyedRecords, Model } from "../model.ts";
import { ATTACKER_GROUPS, ATTACKER_SOURCES } from "../schema/attacker.ts";
import { DIAGRAM_KINDS } from "../schema/diagram.ts";
import { normalInfo, normalRecord } from "../schema/normal.ts";
import { cleanText } from "../schema/text.ts";
import { arbitraryModel, arbitraryName } from "./arbitraryModel.ts";

const text = fc.string({ unit: "grapheme", maxLength: 30 }).map(cleanText);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const index = fc.nat({ max: 1000 });
const day = fc.constantFrom("2030-01-31", "2031-12-01");

/**
 * Whatever a later version may have written: any JSON but a key that no object may have and numbers that do not survive
 * being written, with text that is not clean by our lights.
 */
export const arbitraryUnknown: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }),
    fc.constantFrom<unknown>(
      "e\u0301\u202e\r\n\u0000\ud800",
      { "e\u0301": 1, "\u00e9": 2 },
      { b: { z: 1, a: [] }, a: {} },
    ),
  )
  .map((value) => withoutForbidden(JSON.parse(JSON.stringify(value))));

function withoutForbidden(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutForbidden);
  if (typeof value !== "object" || value === null) return value === 0 ? 0 : value;
  const entries = Object.entries(value).filter(([key]) => key !== "__proto__");
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutForbidden(inner)]));
}

const extras = fc.record({
  description: text,
  owner: arbitraryName,
  assumptions: fc.array(fc.record({ text, holds: fc.constantFrom("yes", "no", "unknown") }), { maxLength: 2 }),
  attackers: fc.array(
    fc.record({
      name: arbitraryName,
      group: fc.constantFrom(...ATTACKER_GROUPS),
      source: fc.constantFrom(...ATTACKER_SOURCES),
      starts: fc.array(index, { maxLength: 2 }),
      outOfScope: text,
    }),
    { maxLength: 2 },
  ),
  considered: fc.array(fc.record({ by: arbitraryName, because: text, date: day }), { maxLength: 2 }),
  matrix: fc.dictionary(fc.constantFrom("pod", "node"), fc.constantFrom("", "STRIDE", "TI"), { noNullPrototype: true }),
  off: fc.dictionary(fc.constantFrom("clear-text", "constructor"), text, { noNullPrototype: true }),
  reviews: fc.array(
    fc.record({
      date: day,
      people: fc.array(fc.record({ name: arbitraryName, role: arbitraryName, later: arbitraryUnknown }), {
        maxLength: 2,
      }),
      counts: fc.dictionary(fc.constantFrom("open", "accepted"), fc.nat({ max: 99 }), { noNullPrototype: true }),
      outcome: text,
    }),
    { maxLength: 2 },
  ),
  second: maybe(fc.record({ name: arbitraryName, kind: fc.constantFrom(...DIAGRAM_KINDS) })),
  use: maybe(arbitraryUnknown),
  unknown: fc.dictionary(fc.constantFrom("later", "e\u0301", "\u202eodd", "__later__"), arbitraryUnknown, {
    maxKeys: 2,
    noNullPrototype: true,
  }),
});

/** As `arbitraryModel`, with every other part, and with what a later version wrote at every level. */
export const arbitraryWholeModel: fc.Arbitrary<Model> = fc.tuple(arbitraryModel, extras).map(([model, more]) => {
  const elements = [...model.elements.keys()];
  const [first] = elements;
  const element = first === undefined ? undefined : model.elements.get(first);
  const use = more.use === undefined ? {} : { backup: { state: "none" as const, later: more.use } };
  const map = <P extends KeyedPart>(part: P, records: readonly (readonly [string, unknown])[]) =>
    new Map(records.map(([id, record]) => [id, normalRecord(part, record) as KeyedRecords[P]]));
  return {
    ...model,
    info: normalInfo({ ...model.info, description: more.description, owner: more.owner }),
    ...(first !== undefined &&
      element && {
        elements: new Map(model.elements).set(
          first,
          normalRecord("elements", { ...element, controls: { ...element.controls, ...use } }),
        ),
      }),
    assumptions: map(
      "assumptions",
      more.assumptions.map((record, i) => [`assumption-${i}`, record]),
    ),
    attackers: map(
      "attackers",
      more.attackers.map(({ starts, ...attacker }, i) => {
        const at = elements.length === 0 ? [] : starts.map((n) => elements[n % elements.length]);
        return [`attacker-${i}`, { ...attacker, starts: at }];
      }),
    ),
    considered: map(
      "considered",
      more.considered.map((record, i) => [`${elements[i] ?? "gone"}/${i === 0 ? "S" : "T"}`, record]),
    ),
    matrix: new Map(Object.entries(more.matrix)),
    catalogue: map("catalogue", [["bartizan", { version: "1.0", off: more.off }]]),
    reviews: map(
      "reviews",
      more.reviews.map((record, i) => [`review-${i}`, record]),
    ),
    ...(more.second && { diagrams: new Map([...model.diagrams, ...map("diagrams", [["second", more.second]])]) }),
    unknown: new Map(Object.entries(more.unknown)),
  };
});
