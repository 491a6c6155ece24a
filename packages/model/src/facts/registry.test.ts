import { describe, expect, test } from "vitest";
import { DRAWN_FACTS } from "../graph/drawnFact.ts";
import { KINDS } from "../kinds/registry.ts";
import { fits } from "./fact.ts";
import { FACT_TABLES, FACTS, FLOW_FACT_IDS } from "./registry.ts";

const facts = [...FACTS.values()];

describe("the facts", () => {
  test("have ids that no other table uses", () => {
    expect(FACTS.size).toBe(FACT_TABLES.reduce((sum, table) => sum + Object.keys(table).length, 0));
  });

  test("each belong to a kind or to flows", () => {
    const used = new Set([...FLOW_FACT_IDS, ...[...KINDS.values()].flatMap((kind) => kind.facts)]);
    expect(facts.filter((fact) => !used.has(fact.id)).map((fact) => fact.id)).toEqual([]);
  });

  test("are asked at zones that exist", () => {
    const places = new Set(facts.flatMap((fact) => fact.askAt));
    expect([...places].filter((place) => !KINDS.get(place)?.zone)).toEqual([]);
  });

  test("ask a question, and have values exactly when there is a choice", () => {
    for (const fact of facts) {
      expect(fact.question).toMatch(/[?.]$/);
      expect(fact.values === undefined).toBe(fact.type === "integer" || fact.type === "text");
    }
  });

  test("depend only on values that the other fact has", () => {
    for (const { when } of facts) {
      if (!when) continue;
      const members = FACTS.get(when.fact)?.values?.map((member) => member.id) ?? [];
      expect(when.in.filter((id) => !members.includes(id))).toEqual([]);
    }
  });

  test("that a drawing answers say how, and only those", () => {
    const told = facts.filter((fact) => fact.computed !== undefined).map((fact) => fact.id);
    expect(told.sort()).toEqual(Object.keys(DRAWN_FACTS).sort());
  });

  test("know which values they can have", () => {
    const [encryption, may, port] = ["encryption", "may", "port"].map((id) => FACTS.get(id));
    if (!encryption || !may || !port) throw new Error("a fact is gone");
    expect([fits(encryption, "none"), fits(encryption, "rot13"), fits(encryption, 3)]).toEqual([true, false, false]);
    expect([fits(may, []), fits(may, ["exec"]), fits(may, ["fly"]), fits(may, "exec")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([fits(port, 443), fits(port, "443")]).toEqual([true, false]);
  });
});
