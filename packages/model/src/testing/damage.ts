import fc from "fast-check";

/** A place in a document, as a share of all its places, and what comes there. */
export interface Damage {
  readonly at: number;
  readonly how: "put" | "remove" | "rename" | "add";
  readonly key: string;
  readonly value: unknown;
}

const STRANGE_VALUES: readonly unknown[] = [
  null,
  true,
  "",
  "x".repeat(201),
  "y".repeat(20_001),
  "Not an id",
  "2030-13-01",
  -1,
  1.5,
  1e300,
  2 ** 53,
  [],
  [[]],
  {},
  [1, 2, 3],
  [0, 0, 8, 8, "collapsed"],
  [[1, 2, 3]],
];

/** A few places where the values of a document are no longer what they were. */
export const arbitraryDamage: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    at: fc.nat({ max: 1_000_000 }),
    how: fc.constantFrom("put", "put", "remove", "rename", "add"),
    key: fc.constantFrom("later", "Not an id", "constructor", "toString", "1", "", "kind", "facts", "name", "\u202e"),
    value: fc.oneof(fc.constantFrom(...STRANGE_VALUES), fc.jsonValue({ maxDepth: 2 })),
  }),
  { maxLength: 3 },
);

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** The document with this damage done to it. The document itself may change. */
export function damaged(document: unknown, damages: readonly Damage[]): unknown {
  for (const { at, how, key, value: shared } of damages) {
    // A copy: the next damage may hit what this one put there.
    const value = structuredClone(shared);
    const spots = spotsIn(document);
    const spot = spots[at % Math.max(1, spots.length)];
    if (!spot) continue;
    const before = spot.holder[spot.key];
    if (how === "put") spot.holder[spot.key] = value;
    else if (how === "add") {
      if (typeof before === "object" && before !== null) Reflect.set(before, key, value);
    } else {
      delete spot.holder[spot.key];
      if (how === "rename") spot.holder[key] = before;
    }
  }
  return JSON.parse(JSON.stringify(document));
}

function spotsIn(value: unknown, spots: Spot[] = []): Spot[] {
  if (typeof value !== "object" || value === null) return spots;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    spots.push({ holder, key });
    spotsIn(holder[key], spots);
  }
  return spots;
}
