import fc from "fast-check";
import type { Change } from "../change.ts";
import { drawnTree } from "../layout/drawn.ts";
import type { Model } from "../model.ts";
import type { Box } from "../schema/geometry.ts";
import { arbitraryName } from "./arbitraryModel.ts";
import { type Circumstances, TURNS } from "./turns.ts";

/** What people and their clipboards put into a field: names, and much that is none. */
export const arbitraryInput = fc.oneof(
  { weight: 3, arbitrary: arbitraryName },
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "",
    "a\r\nb",
    "e\u0301",
    "\u202eadmin",
    "\ud800",
    "x".repeat(30_000),
    `\ufb2c${"\ufb2c".repeat(199)}`,
  ),
);

/** What somebody does next, before it is known on which model. */
export const arbitrarySteps = fc.array(
  fc.record({
    verb: fc.nat({ max: 1000 }),
    a: fc.nat({ max: 1000 }),
    b: fc.nat({ max: 1000 }),
    dx: fc.integer({ min: -300, max: 300 }),
    dy: fc.integer({ min: -300, max: 300 }),
    name: arbitraryInput,
  }),
  { minLength: 1, maxLength: 8 },
);

export type Step = typeof arbitrarySteps extends fc.Arbitrary<(infer S)[]> ? S : never;

/** A box for everything in the diagram: as stored, and the rest somewhere. */
export function anyPlacement(model: Model): Map<string, Box> {
  const placement = new Map<string, Box>();
  [...drawnTree(model, "main").ids].sort().forEach((id, i) => {
    const stored = model.layout.get("main")?.get(id);
    placement.set(id, stored && "x" in stored ? stored : { x: 16 + (i % 5) * 160, y: 40 + i * 8, w: 144, h: 48 });
  });
  return placement;
}

/** The change that a step makes on a model; each of the commands has its turn. */
export function changeOf(model: Model, step: Step, i: number): Change {
  const turn = TURNS[step.verb % TURNS.length];
  return turn ? turn(circumstances(model, step, i)) : [];
}

function circumstances(model: Model, { a, b, dx, dy, name }: Step, i: number): Circumstances {
  const at = (ids: readonly string[], n: number): string => ids[n % Math.max(1, ids.length)] ?? "none";
  const elements = [...model.elements.keys()];
  const [id, other] = [at(elements, a), at(elements, b)];
  const flow = at([...model.flows.keys()], a);
  const placement = anyPlacement(model);
  return { model, i, a, b, dx, dy, name, id, other, flow, target: a % 2 === 0 ? id : flow, placement };
}
