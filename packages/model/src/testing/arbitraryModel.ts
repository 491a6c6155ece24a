import fc from "fast-check";
import { KINDS } from "../kinds/registry.ts";
import { emptyModel, type Model } from "../model.ts";
import { CONTROL_STATES } from "../schema/controlUse.ts";
import { DECISION_STATUSES } from "../schema/decision.ts";
import type { Element } from "../schema/element.ts";
import type { Flow } from "../schema/flow.ts";
import type { Bends, Box } from "../schema/geometry.ts";
import { HIERARCHIES } from "../schema/hierarchy.ts";
import { normalRecord } from "../schema/normal.ts";
import { LETTERS } from "../schema/ownThreat.ts";
import { SEVERITIES } from "../schema/severities.ts";
import { cleanName, cleanText } from "../schema/text.ts";
import { CLASSIFICATIONS, WEIGHTS } from "../schema/weights.ts";

const KIND_IDS = [...KINDS.keys(), "quantum-router"];

export const arbitraryName = fc.string({ unit: "grapheme", maxLength: 12 }).map(cleanName);
const text = fc.string({ unit: "grapheme", maxLength: 30 }).map(cleanText);
const day = fc
  .tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
const facts = fc.dictionary(
  fc.constantFrom("encryption", "port", "may", "securityLevel", "runBy", "stage", "nobodyKnows"),
  fc.oneof(
    fc.constantFrom("none", "mutual", "us", "provider", "production", "odd value"),
    fc.integer({ min: -5, max: 70_000 }),
    fc.uniqueArray(fc.constantFrom("exec", "readSecrets", "createTokens"), { maxLength: 3 }),
  ),
  { noNullPrototype: true },
);
const controls = fc.dictionary(
  fc.constantFrom("mutual-tls", "audit-log", "backup"),
  fc.record({ state: fc.constantFrom(...CONTROL_STATES), owner: arbitraryName, due: day }, { requiredKeys: ["state"] }),
  { noNullPrototype: true },
);
const index = fc.nat({ max: 1000 });
const coordinate = fc.integer({ min: -500, max: 2000 });

const elementSeed = fc.record(
  {
    kind: fc.constantFrom(...KIND_IDS),
    name: arbitraryName,
    parent: index,
    zones: fc.array(index, { maxLength: 3 }),
    trust: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
    boundary: fc.boolean(),
    facts,
    defaults: fc.dictionary(fc.constantFrom("pod", "flow", "database"), facts, { noNullPrototype: true, maxKeys: 2 }),
    controls,
    stores: fc.array(index, { maxLength: 2 }),
    notes: text,
    tags: fc.array(arbitraryName, { maxLength: 2 }),
    outOfScope: text,
    source: fc.record({ from: arbitraryName, ref: text }),
    keptFromLater: fc.jsonValue({ maxDepth: 2 }).map((value) =>
      JSON.parse(
        JSON.stringify(value)
          .normalize("NFC")
          .replace(/"__proto__"/g, '"proto"'),
      ),
    ),
  },
  { requiredKeys: ["kind", "name"] },
);

const flowSeed = fc.record(
  {
    from: index,
    to: index,
    name: arbitraryName,
    step: fc.nat({ max: 99 }),
    facts,
    carries: fc.array(index, { maxLength: 2 }),
    returns: fc.array(index, { maxLength: 2 }),
    controls,
  },
  { requiredKeys: ["from", "to"] },
);

const seeds = fc.record({
  name: arbitraryName,
  elements: fc.array(elementSeed, { maxLength: 24 }),
  flows: fc.array(flowSeed, { maxLength: 16 }),
  assets: fc.array(
    fc.record(
      {
        name: arbitraryName,
        classification: fc.constantFrom(...CLASSIFICATIONS),
        integrity: fc.constantFrom(...WEIGHTS),
      },
      { requiredKeys: ["name", "classification"] },
    ),
    { maxLength: 4 },
  ),
  decisions: fc.array(
    fc.record(
      {
        target: index,
        status: fc.constantFrom(...DECISION_STATUSES),
        reason: text,
        until: day,
        seen: fc.record({ severity: fc.constantFrom(...SEVERITIES), because: fc.array(text, { maxLength: 2 }) }),
      },
      { requiredKeys: ["target", "status", "reason"] },
    ),
    { maxLength: 4 },
  ),
  threats: fc.array(
    fc.record({
      target: index,
      letter: fc.constantFrom(...LETTERS),
      title: arbitraryName,
      severity: fc.constantFrom(...SEVERITIES),
    }),
    { maxLength: 2 },
  ),
  conflicts: fc.array(
    fc.record(
      {
        part: fc.constantFrom("elements", "flows", "info"),
        id: arbitraryName,
        path: fc.array(arbitraryName, { minLength: 1, maxLength: 3 }),
        base: fc.constantFrom("", "before", 3),
        ours: fc.constantFrom<unknown>([], "", ["one"], { name: "" }),
        theirs: fc.constantFrom<unknown>(null, false, "theirs"),
      },
      { requiredKeys: ["part", "id"] },
    ),
    { maxLength: 2 },
  ),
  nest: fc.option(fc.constantFrom(...HIERARCHIES), { nil: undefined }),
  shown: fc.option(fc.array(index, { maxLength: 10 }), { nil: undefined }),
  markers: fc.array(fc.record({ on: index, label: arbitraryName, text }), { maxLength: 2 }),
  boxes: fc.array(
    fc.tuple(coordinate, coordinate, fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), fc.boolean()),
    {
      maxLength: 24,
    },
  ),
  bends: fc.array(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
});

/** Valid models in their normal form: memberships without circles, any kinds in each other, unknown things kept. */
export const arbitraryModel: fc.Arbitrary<Model> = seeds.map((seed) => {
  const elementIds = seed.elements.map((_, i) => `element-${i}`);
  const flowIds = elementIds.length === 0 ? [] : seed.flows.map((_, i) => `flow-${i}`);
  const assetIds = seed.assets.map((_, i) => `asset-${i}`);
  const at = (ids: readonly string[], i: number): string => ids[i % ids.length] ?? "";
  const several = (ids: readonly string[], wanted: readonly number[]): string[] =>
    ids.length === 0 ? [] : wanted.map((i) => at(ids, i));

  const elements = seed.elements.map(({ parent, zones = [], stores = [], ...rest }, i): [string, Element] => {
    // Only what stands before: so there are no circles.
    const earlier = elementIds.slice(0, i);
    const element = {
      ...rest,
      ...(parent !== undefined && parent % 3 > 0 && i > 0 && { parent: at(earlier, parent) }),
      zones: several(earlier, zones),
      stores: several(assetIds, stores),
    };
    return [`element-${i}`, normalRecord("elements", element as Element)];
  });
  const flows = flowIds.map((id, i): [string, Flow] => {
    const { from = 0, to = 0, carries = [], returns = [], ...rest } = seed.flows[i] ?? {};
    const ends = { from: at(elementIds, from), to: at(elementIds, to) };
    const assets = { carries: several(assetIds, carries), returns: several(assetIds, returns) };
    return [id, normalRecord("flows", { ...ends, ...rest, ...assets })];
  });
  const targets = [...elementIds, ...flowIds];
  const withTargets = <T>(records: readonly T[]): readonly T[] => (targets.length === 0 ? [] : records);
  const places: [string, Box | Bends][] = [
    ...seed.boxes
      .slice(0, elementIds.length)
      .map(([x, y, w, h, collapsed], i): [string, Box] => [
        `element-${i}`,
        { x, y, w, h, ...(collapsed && { collapsed: true as const }) },
      ]),
    ...seed.bends.slice(0, flowIds.length).map((bends, i): [string, Bends] => [`flow-${i}`, { bends }]),
  ];
  const diagram = {
    name: seed.name,
    ...(seed.nest && { nest: seed.nest }),
    ...(seed.shown && { elements: several(elementIds, seed.shown) }),
    markers: Object.fromEntries(
      withTargets(seed.markers).map(({ on, ...rest }, i) => [`marker-${i}`, { ...rest, on: at(targets, on) }]),
    ),
  };
  return {
    ...emptyModel(seed.name),
    conflicts: new Map(seed.conflicts.map((conflict, i) => [`conflict/${i}`, conflict])),
    assets: new Map(seed.assets.map((asset, i) => [`asset-${i}`, asset])),
    elements: new Map(elements),
    flows: new Map(flows),
    decisions: new Map(
      withTargets(seed.decisions).map(({ target, ...rest }, i) => [
        `threat-${i}@${at(targets, target)}`,
        normalRecord("decisions", rest),
      ]),
    ),
    threats: new Map(
      withTargets(seed.threats).map(({ target, ...rest }, i) => [`own-${i}`, { ...rest, target: at(targets, target) }]),
    ),
    diagrams: new Map([["main", normalRecord("diagrams", diagram)]]),
    layout: places.length > 0 ? new Map([["main", new Map(places)]]) : new Map(),
  };
});
