import { FACTS } from "@bartizan/model";
import { expect, test } from "vitest";
import { answersTo } from "./answers.ts";

const sets = [...FACTS.values()].filter(({ type }) => type === "set");

test.each(sets.map((fact) => [fact.id, fact] as const))(
  "of the set %s none is the safest, all are the riskiest",
  (id, fact) => {
    const { offered } = answersTo("fact", id);
    expect(offered[0]).toEqual([]);
    expect(offered.at(-1)).toEqual(fact.values?.map((member) => member.id));
  },
);

test("fit the bits of a number", () => {
  for (const id of FACTS.keys()) expect(answersTo("fact", id).all.length).toBeLessThan(31);
});
