import { describe, expect, test } from "vitest";
import { FACTS } from "../facts/registry.ts";
import { accepts } from "./accepts.ts";
import { KINDS, kindById } from "./registry.ts";

const kinds = [...KINDS.values()];
const zones = kinds.filter((kind) => kind.zone);

describe("the kinds", () => {
  test("have facts that exist, each once", () => {
    for (const kind of kinds) {
      expect(kind.facts.filter((fact) => !FACTS.has(fact))).toEqual([]);
      expect(new Set(kind.facts).size).toBe(kind.facts.length);
    }
  });

  test("lie in zones that exist", () => {
    const parents = new Set(kinds.flatMap((kind) => (kind.parents === "any" ? [] : kind.parents)));
    expect([...parents].filter((parent) => parent !== "" && !zones.some((zone) => zone.id === parent))).toEqual([]);
  });

  test("belong to a hierarchy when they contain others, and only then", () => {
    expect(kinds.filter((kind) => kind.zone !== (kind.hierarchy !== undefined)).map((kind) => kind.id)).toEqual([]);
  });

  test("say of a store whether it keeps evidence", () => {
    const silent = kinds.filter((kind) => (kind.row === "store") !== (kind.evidence !== undefined));
    expect(silent.map((kind) => kind.id)).toEqual([]);
  });

  test("have sizes on the grid and a sentence that explains them", () => {
    for (const kind of kinds) {
      expect(kind.size.map((length) => length % 8)).toEqual([0, 0]);
      expect(kind.help).toMatch(/^[A-Z].{25,}\.$/);
    }
  });

  test("can all be reached from the top level, one inside the other", () => {
    const reached = new Set<string>();
    const visit = (parent: string | undefined): void => {
      for (const kind of kinds) {
        if (reached.has(kind.id) || kind.takesAnything || !accepts(parent, kind.id)) continue;
        reached.add(kind.id);
        if (kind.zone) visit(kind.id);
      }
    };
    visit(undefined);
    expect(kinds.filter((kind) => !kind.takesAnything && !reached.has(kind.id))).toEqual([]);
  });

  test("take what belongs in them and refuse what does not", () => {
    expect(accepts("namespace", "pod")).toBe(true);
    expect(accepts("vpc", "pod")).toBe(false);
    expect(accepts("trust-boundary", "pod")).toBe(true);
    expect(accepts("database", "pod")).toBe(false);
    expect(accepts("pod", "namespace")).toBe(false);
    expect(accepts(undefined, "container")).toBe(true);
  });

  test("that are unknown are generic elements under their own name, and may contain anything", () => {
    const kind = kindById("quantum-router");
    expect([kind.label, kind.family, kind.zone]).toEqual(["quantum-router", "generic", true]);
    expect(accepts("quantum-router", "pod")).toBe(true);
    expect(kindById("quantum-router")).toBe(kind);
  });
});
