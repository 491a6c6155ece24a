import { describe, expect, test } from "vitest";
import { FACTS, FLOW_FACT_IDS } from "../facts/registry.ts";
import { NAMED } from "../testing/named.ts";
import { NEEDED_FACTS } from "../testing/neededFacts.ts";
import { KINDS } from "./registry.ts";

const valuesOf = (fact: string): string[] => (FACTS.get(fact)?.values ?? []).map(({ id }) => id).sort();

const things = NAMED.flatMap(([name, kind, answer]) => (answer ? [] : { name, kind }));
const answers = NAMED.flatMap(([name, kind, answer]) => (answer ? { name, kind, answer } : []));

describe("what people name", () => {
  test.each(things)("$name is found as $kind", ({ name, kind: id }) => {
    const kind = KINDS.get(id);
    const spoken = [kind?.label ?? "", id, ...(kind?.words ?? [])].map((word) => word.toLowerCase());
    expect(spoken.filter((word) => word.includes(name.toLowerCase()))).not.toEqual([]);
  });

  test.each(answers)("$name is an answer about $kind", ({ kind: id, answer: [fact, value] }) => {
    expect(KINDS.get(id)?.facts).toContain(fact);
    expect(valuesOf(fact)).toContain(value);
  });

  test("covers every kind", () => {
    const named = new Set(NAMED.map(([, kind]) => kind));
    expect([...KINDS.keys()].filter((kind) => !named.has(kind))).toEqual([]);
  });
});

describe("what has to be known", () => {
  test.each(Object.entries(NEEDED_FACTS))("of a %s can be said, with all its answers", (id, facts) => {
    const listed = id === "flow" ? FLOW_FACT_IDS : KINDS.get(id)?.facts;
    expect(Object.keys(facts).filter((fact) => !listed?.includes(fact))).toEqual([]);
    for (const [fact, values] of Object.entries(facts)) {
      expect([fact, valuesOf(fact)]).toEqual([fact, values === "" ? [] : values.split(" ").sort()]);
    }
  });
});
