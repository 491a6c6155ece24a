import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../change.ts";
import { load } from "../load.ts";
import { merge } from "../merge.ts";
import type { Model } from "../model.ts";
import { save } from "../save.ts";
import type { Conflict } from "../schema/conflict.ts";
import { arbitraryModel } from "../testing/arbitraryModel.ts";
import { arbitrarySteps, changeOf } from "../testing/arbitrarySteps.ts";
import { modelWith } from "../testing/build.ts";
import { commands } from "./index.ts";

const flow = (encryption: string): Model =>
  modelWith({ a: { kind: "pod" }, b: { kind: "pod" } }, { call: { from: "a", to: "b", facts: { encryption } } });
const key = "flows/call/facts/encryption";

describe("deciding a conflict", () => {
  const { model } = merge(flow("none"), flow("mutual"), flow("server"));

  test.each([
    ["ours", "mutual"],
    ["theirs", "server"],
    ["base", "none"],
    ["asIs", "mutual"],
  ] as const)("for %s leaves that value and no conflict", (take, value) => {
    const after = apply(model, commands.resolveConflict(model, { conflict: key, take }));
    expect(after.flows.get("call")?.facts).toEqual({ encryption: value });
    expect(after.conflicts.size).toBe(0);
  });

  test("that is not there changes nothing", () => {
    expect(commands.resolveConflict(model, { conflict: "gone", take: "ours" })).toEqual([]);
  });

  test("for a value that would not be sound changes nothing", () => {
    const conflict = { part: "elements", id: "a", path: ["parent"], theirs: "nowhere" };
    const odd: Model = { ...model, conflicts: new Map([["x", conflict]]) };
    expect(commands.resolveConflict(odd, { conflict: "x", take: "theirs" })).toEqual([]);
  });

  test("all at once decides those that leave the model sound, and keeps the others", () => {
    const odd = { part: "elements", id: "a", path: ["parent"], theirs: "nowhere" };
    const two: Model = { ...model, conflicts: new Map([...model.conflicts, ["x", odd]]) };
    const decide = (take: "ours" | "theirs"): Model =>
      apply(two, commands.resolveConflicts(two, { conflicts: [key, "x", "gone"], take }));
    expect([...decide("theirs").conflicts.keys()]).toEqual(["x"]);
    expect(decide("theirs").flows.get("call")?.facts).toEqual({ encryption: "server" });
    expect([decide("ours").conflicts.size, decide("ours").flows]).toEqual([0, two.flows]);
  });

  test("all at once keeps one that would put no record in place, beside one that takes an element away", () => {
    const conflictsOf: [string, Conflict][] = [
      ["broken", { part: "elements", id: "c", theirs: null }],
      ["gone", { part: "elements", id: "a", ours: { kind: "pod", name: "a" } }],
    ];
    const damaged: Model = { ...flow("none"), conflicts: new Map(conflictsOf) };
    const conflicts = damaged.conflicts.keys();
    const after = apply(damaged, commands.resolveConflicts(damaged, { conflicts, take: "theirs" }));
    expect([...after.conflicts.keys()]).toEqual(["broken"]);
    expect([...after.elements.keys(), ...after.flows.keys()]).toEqual(["b"]);
  });

  test("in a file that somebody damaged, one by one or all at once, leaves a model that opens", () => {
    const id = fc.constantFrom("a", "b", "call", "new");
    const value = fc.oneof(
      fc.constantFrom<unknown>({ kind: "pod", name: "a", parent: "b" }, { kind: "pod", name: "b", parent: "a" }),
      fc.constantFrom<unknown>({ from: "a", to: "b" }, "a", ["b"], undefined),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const conflict = fc.record(
      {
        part: fc.constantFrom("elements", "flows", "info", "diagrams", "layout", "policies"),
        id,
        path: fc.array(fc.constantFrom("parent", "zones", "name", "facts", "from", "x"), {
          minLength: 1,
          maxLength: 2,
        }),
        theirs: value,
      },
      { requiredKeys: ["part", "id"] },
    );
    const nested: Model = { ...flow("none"), diagrams: new Map([["main", { name: "Main", nest: "host" }]]) };
    fc.assert(
      fc.property(fc.array(conflict, { minLength: 1, maxLength: 4 }), (all) => {
        const damaged: Model = { ...nested, conflicts: new Map(all.map((one, i) => [`x${i}`, one as Conflict])) };
        const keys = [...damaged.conflicts.keys()];
        const inTurn = keys.reduce(
          (one: Model, x) => apply(one, commands.resolveConflict(one, { conflict: x, take: "theirs" })),
          damaged,
        );
        const atOnce = apply(damaged, commands.resolveConflicts(damaged, { conflicts: keys, take: "theirs" }));
        expect([load(save(inTurn)).ok, load(save(atOnce)).ok]).toEqual([true, true]);
      }),
      { numRuns: 1000 },
    );
  });

  test("whichever is taken, and whatever it is about, leaves a model that opens", () => {
    const takes = fc.array(fc.constantFrom("ours", "theirs", "base", "asIs"), { minLength: 1, maxLength: 5 });
    const branches = fc.tuple(arbitraryModel, arbitrarySteps, arbitrarySteps, takes);
    fc.assert(
      fc.property(branches, ([base, mine, yours, choices]) => {
        const after = (steps: typeof mine, at: number): Model =>
          steps.reduce((one: Model, step, i) => apply(one, changeOf(one, step, at + i)), base);
        const merged = merge(base, after(mine, 100), after(yours, 200));
        const end = [...merged.conflicts.keys()].reduce((one: Model, conflict, i) => {
          const take = choices[i % choices.length] ?? "asIs";
          return apply(one, commands.resolveConflict(one, { conflict, take }));
        }, merged.model);
        const loaded = load(save(end));
        expect(loaded.ok && loaded.value.model).toEqual(end);
      }),
      { numRuns: 1000 },
    );
  });
});
