import { apply, type FactValue, graphOf, type Model } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import { answer } from "../answer.ts";
import { CATALOGUE } from "../catalogue/catalogue.ts";
import { estate } from "../testing/estate.ts";
import { type Analysis, analyse } from "./analyse.ts";
import { compile } from "./compile.ts";
import type { Question, Threat } from "./threat.ts";

const compiled = compile(CATALOGUE);

function isSettled(threat: Threat | undefined): boolean {
  return !threat || threat.prevented === "yes" || threat.confidence === "confirmed";
}

function settledBy(before: Analysis, after: Analysis): number {
  const now = new Map(after.threats.map((threat) => [threat.id, threat]));
  return before.threats.filter((threat) => !isSettled(threat) && isSettled(now.get(threat.id))).length;
}

function analysisOf(model: Model): Analysis {
  return analyse(graphOf(model), compiled);
}

describe("a question", () => {
  const model = estate(45, 4);
  const before = analysisOf(model);
  const keptBy = (question: Question, value: FactValue): number =>
    settledBy(before, analysisOf(apply(model, answer(model, question, value))));

  test("about a fact settles as many threats as it promises, whichever answer is given", () => {
    const kept: string[] = [];
    const promised: string[] = [];
    for (const question of before.questions.filter(({ fact }) => fact !== undefined)) {
      for (const { value, settles } of question.answers) {
        promised.push(`${question.key} = ${String(value)}: ${settles}`);
        kept.push(`${question.key} = ${String(value)}: ${keptBy(question, value)}`);
      }
    }
    expect(promised.length).toBeGreaterThan(40);
    expect(kept).toEqual(promised);
  });

  // What is put on a zone for one threat can be of use to others that would have it further out.
  test("about controls settles at least as many threats as it promises, all of them, none or only one in place", () => {
    const broken: string[] = [];
    const asked = before.questions.filter(({ controls }) => controls !== undefined);
    for (const question of asked) {
      const alone = question.controls?.map(({ id, settles }) => ({ value: [id], settles })) ?? [];
      for (const { value, settles } of [...question.answers, ...alone]) {
        const kept = keptBy(question, value);
        if (kept < settles) broken.push(`${question.key} = ${String(value)}: ${kept} of ${settles}`);
      }
    }
    expect(asked.some(({ controls = [] }) => controls.length > 1)).toBe(true);
    expect(broken).toEqual([]);
  });

  test("is answered once: it is not asked again, and what it named is no longer listed under it", () => {
    const model = estate(80, 4);
    const [question] = analysisOf(model).questions;
    const [first] = question?.answers ?? [];
    if (!question || !first) throw new Error("nothing is asked");
    const after = analysisOf(apply(model, answer(model, question, first.value)));
    expect(after.questions.map(({ key }) => key)).not.toContain(question.key);
  });

  test("comes earlier the more it settles, fifteen to a page", () => {
    const { questions } = analysisOf(estate(80, 4));
    const settles = questions.map((question) => question.settles);
    expect(settles).toEqual(settles.toSorted((a, b) => b - a));
    expect(questions.map(({ page }) => page)).toEqual(
      questions.map((_, index) => Math.min(3, 1 + Math.floor(index / 15))),
    );
  });
});

describe("every threat", () => {
  test.each([1, 2, 3, 4, 5])("of estate %i is in exactly one group or under at least one question", (seed) => {
    const { threats, groups, questions } = analysisOf(estate(80, seed));
    const grouped = groups.flatMap((group) => group.threats);
    const asked = new Set(questions.flatMap((question) => question.threats));
    expect(new Set(grouped).size).toBe(grouped.length);
    expect(threats.filter(({ id }) => grouped.includes(id) === asked.has(id))).toEqual([]);
    expect(grouped.length + asked.size).toBe(threats.length);
  });

  test("comes out the same whatever the order of the file", () => {
    const model = estate(80, 2);
    const turned: Model = {
      ...model,
      elements: new Map([...model.elements].reverse()),
      flows: new Map([...model.flows].reverse()),
    };
    expect(JSON.stringify(analysisOf(turned))).toBe(JSON.stringify(analysisOf(model)));
  });
});
