import { type Box, type Element, emptyModel, type Flow, type Id, type Model } from "@bartizan/model";
import fc from "fast-check";

/** What a test draws: elements with absolute boxes, so that a reader sees where things lie. */
export interface Drawn {
  readonly kind: string;
  readonly name?: string;
  readonly in?: Id;
  readonly at?: readonly [x: number, y: number, w?: number, h?: number];
  readonly more?: Partial<Element>;
}

/** A model with one diagram, "main". Elements without a place are left to be placed. */
export function drawing(
  elements: Readonly<Record<Id, Drawn>>,
  flows: Readonly<Record<Id, Flow>> = {},
  places: Readonly<Record<Id, Box | { bends: readonly (readonly [number, number])[] }>> = {},
): Model {
  const boxes = new Map<Id, Box | { bends: readonly (readonly [number, number])[] }>();
  for (const [id, { at, in: zone }] of Object.entries(elements)) {
    if (!at) continue;
    const [x, y, w = 144, h = 48] = at;
    const [left = 0, top = 0] = (zone !== undefined && elements[zone]?.at) || [];
    boxes.set(id, { x: x - left, y: y - top, w, h });
  }
  for (const [id, place] of Object.entries(places)) boxes.set(id, place);
  return {
    ...emptyModel("Test"),
    elements: new Map(
      Object.entries(elements).map(([id, { kind, name = id, in: parent, more }]) => [
        id,
        { kind, name, ...(parent !== undefined && { parent }), ...more },
      ]),
    ),
    flows: new Map(Object.entries(flows)),
    layout: boxes.size === 0 ? new Map() : new Map([["main", boxes]]),
  };
}

const LEAVES = ["pod", "service", "database", "process", "secret"];
const NAMES = ["web", "orders", "A rather long name for one small box", "支付服务", "x", "Sessions and audit trail"];
const ZONES: readonly (readonly string[])[] = [
  ["vpc", "account", "trust-boundary"],
  ["subnet", "cluster"],
  ["namespace", "trust-boundary"],
];

/** Nested zones with leaves and flows between any two elements; nothing has a place yet. */
export function someModel(
  most = 24,
  flows: { readonly minLength?: number; readonly maxLength: number } = { maxLength: most },
): fc.Arbitrary<Model> {
  const shape = fc.array(
    fc.record({
      depth: fc.nat({ max: 3 }),
      pick: fc.nat({ max: 1000 }),
      name: fc.constantFrom(...NAMES),
      outside: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: Math.min(most, 2 + Math.floor((flows.minLength ?? 0) / 8)), maxLength: most },
  );
  const lines = fc.array(
    fc.record({
      from: fc.nat({ max: 1000 }),
      to: fc.nat({ max: 1000 }),
      name: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
      encryption: fc.constantFrom(undefined, "mutual", "none"),
      step: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
    }),
    flows,
  );
  return fc.tuple(shape, lines).map(([parts, links]) => {
    const elements: Record<Id, Drawn> = {};
    const zonesAt: Id[][] = [[], [], []];
    parts.forEach(({ depth, pick, name, outside }, index) => {
      const id = `e${String(index).padStart(3, "0")}`;
      const above = depth === 0 ? undefined : zonesAt[depth - 1];
      const parent = above && above.length > 0 ? above[pick % above.length] : undefined;
      const kinds = pick % 3 === 0 ? ZONES[depth] : undefined;
      const kind = kinds ? (kinds[pick % kinds.length] as string) : (LEAVES[pick % LEAVES.length] as string);
      elements[id] = {
        kind,
        name,
        ...(parent !== undefined && { in: parent }),
        ...(outside === 0 && { more: { outOfScope: "elsewhere" } }),
      };
      if (kinds) zonesAt[depth]?.push(id);
    });
    const ids = Object.keys(elements);
    const drawn: Record<Id, Flow> = {};
    links.forEach(({ from, to, name, encryption, step }, index) => {
      drawn[`f${String(index).padStart(3, "0")}`] = {
        from: ids[from % ids.length] as Id,
        to: ids[to % ids.length] as Id,
        ...(name !== undefined && { name }),
        ...(step !== undefined && { step }),
        ...(encryption !== undefined && { facts: { encryption } }),
      };
    });
    return drawing(elements, drawn);
  });
}
