import { readFileSync } from "node:fs";
import { apply, type Element, type FactValue, type Flow, graphOf, LETTERS, load, type Model } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { answer } from "./answer.ts";
import { CATALOGUE } from "./catalogue/catalogue.ts";
import { type Analysis, analyse } from "./engine/analyse.ts";
import { compile } from "./engine/compile.ts";
import type { Question } from "./engine/threat.ts";
import { triage } from "./triage.ts";

const compiled = compile(CATALOGUE);

function template(name: string): Model {
  const result = load(readFileSync(new URL(`../../../examples/${name}.tm.json`, import.meta.url), "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.model;
}

function bare<R extends Element | Flow>(records: ReadonlyMap<string, R>): ReadonlyMap<string, R> {
  const stripped = [...records].map(([id, record]): [string, R] => {
    const { facts: _facts, controls: _controls, ...rest } = record;
    return [id, rest as R];
  });
  return new Map(stripped);
}

/** Only what is drawn and what is at stake: nobody has answered anything. */
function unanswered(model: Model): Model {
  const elements = [...bare(model.elements)].map(([id, { defaults: _defaults, ...rest }]): [string, Element] => [
    id,
    rest,
  ]);
  return { ...model, elements: new Map(elements), flows: bare(model.flows), decisions: new Map() };
}

const analysisOf = (model: Model): Analysis => analyse(graphOf(model), compiled);

/** Each instance lies in exactly one group or under at least one question, never both. */
function expectNothingHidden({ threats, groups, questions }: Analysis): void {
  const grouped = groups.flatMap((group) => group.threats);
  const asked = new Set(questions.flatMap((question) => question.threats));
  expect(new Set(grouped).size).toBe(grouped.length);
  const listed = threats.filter(({ id }) => grouped.includes(id) !== asked.has(id));
  expect(listed.map(({ id }) => id)).toEqual(threats.map(({ id }) => id));
}

/** The model once each of these questions has one of its answers. */
function answered(
  model: Model,
  questions: readonly Question[],
  pick: (question: Question) => FactValue | undefined,
): Model {
  return questions.reduce((current, question) => {
    const value = pick(question);
    return value === undefined ? current : apply(current, answer(current, question, value));
  }, model);
}

const safest = ({ answers }: Question): FactValue | undefined => answers[0]?.value;
const riskiest = ({ answers }: Question): FactValue | undefined => answers.at(-1)?.value;

describe("the reference architecture with nothing answered", () => {
  const model = unanswered(template("vpc-kubernetes"));
  const analysis = analysisOf(model);
  const possible = analysis.threats.filter(({ questions }) => questions.length > 0);

  it("raises every letter, and no entry breaks", () => {
    expect(new Set(analysis.threats.map(({ letter }) => letter))).toEqual(new Set(LETTERS));
    expect(analysis.failures).toEqual([]);
  });

  it("is told in at most 40 groups and 45 questions, 15 of them on the first page", () => {
    expect(analysis.groups.length).toBeLessThanOrEqual(40);
    expect(analysis.questions.length).toBeLessThanOrEqual(45);
    expect(analysis.questions.filter(({ page }) => page === 1).length).toBeLessThanOrEqual(15);
  });

  it("hides nothing", () => {
    expectNothingHidden(analysis);
  });

  it.each([
    ["safest", safest],
    ["riskiest", riskiest],
  ])("moves at least 60 of 100 possible instances when its first page gets the %s answers", (_word, pick) => {
    const firstPage = analysis.questions.filter(({ page }) => page === 1);
    const after = analysisOf(answered(model, firstPage, pick));
    const asked = new Set(firstPage.map(({ key }) => key));
    const open = after.threats.filter(({ questions }) => questions.some((key) => asked.has(key)));
    const keys = new Map(after.threats.map((threat) => [threat.id, threat.questions.join()]));
    const moved = possible.filter(({ id, questions }) => keys.get(id) !== questions.join());
    expect(open).toEqual([]);
    expect(moved.length / possible.length).toBeGreaterThanOrEqual(0.6);
    expectNothingHidden(after);
  });

  it("loses no instance when everything is answered badly", () => {
    const after = new Set(analysisOf(answered(model, analysis.questions, riskiest)).threats.map(({ id }) => id));
    expect(analysis.threats.filter(({ id }) => !after.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("the reference architecture as it is shipped", () => {
  const model = template("vpc-kubernetes");
  const analysis = analysisOf(model);

  it("has confirmed threats, and hides nothing", () => {
    const confirmed = analysis.threats.filter(
      ({ confidence, prevented }) => confidence === "confirmed" && prevented === "no",
    );
    expect(confirmed.length).toBeGreaterThan(0);
    expectNothingHidden(analysis);
  });

  it("leaves at most 60 of 100 of the unanswered instances open", () => {
    const before = analysisOf(unanswered(model)).threats;
    const open = triage(model, analysis, "2025-01-01").threats.filter(({ status }) => status === "open");
    expect(open.length / before.length).toBeLessThanOrEqual(0.6);
  });
});

describe.each(["cluster-components", "ci-cd"])("the template %s", (name) => {
  const analysis = analysisOf(template(name));

  it("breaks no entry, hides nothing, and leaves something to decide", () => {
    expect(analysis.failures).toEqual([]);
    expectNothingHidden(analysis);
    expect(analysis.threats.some(({ prevented }) => prevented === "no")).toBe(true);
  });

  it("has no decision about a threat that is not there", () => {
    const { decisions } = template(name);
    const ids = new Set(analysis.threats.map(({ id }) => id));
    expect(decisions.size).toBeGreaterThan(0);
    expect([...decisions.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the pod launch", () => {
  it("raises every letter, breaks no entry, and hides nothing", () => {
    const analysis = analysisOf(template("pod-launch"));
    expect(new Set(analysis.threats.map(({ letter }) => letter))).toEqual(new Set(LETTERS));
    expect(analysis.failures).toEqual([]);
    expectNothingHidden(analysis);
  });
});
