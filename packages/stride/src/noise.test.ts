import { LETTERS, type Model } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import type { Analysis } from "./engine/analyse.ts";
import type { Question } from "./engine/threat.ts";
import {
  allAnswered,
  analysisOf,
  answered,
  architectures,
  firstPage,
  perTarget,
  riskiest,
  safest,
  settledByFirstPage,
  TEMPLATES,
  template,
  unanswered,
  unprevented,
} from "./testing/measure.ts";
import { triage } from "./triage.ts";

const ids = ({ threats }: Analysis): ReadonlySet<string> => new Set(threats.map(({ id }) => id));

/** Each instance lies in exactly one group or under at least one question, never both. */
function expectNothingHidden({ threats, groups, questions }: Analysis): void {
  const grouped = groups.flatMap((group) => group.threats);
  const asked = new Set(questions.flatMap((question) => question.threats));
  expect(new Set(grouped).size).toBe(grouped.length);
  const listed = threats.filter(({ id }) => grouped.includes(id) !== asked.has(id));
  expect(listed.map(({ id }) => id)).toEqual(threats.map(({ id }) => id));
}

/** How loud an architecture may be: measured, with room for a handful of entries more. */
interface Bound {
  readonly threats: number;
  readonly questions: number;
  /** Of 100 possible instances: settled by the first page, with safe answers and with risky ones. */
  readonly well: number;
  readonly badly: number;
}

const BOUNDS: readonly Bound[] = [
  { threats: 400, questions: 79, well: 65, badly: 23 },
  { threats: 220, questions: 72, well: 68, badly: 23 },
  { threats: 195, questions: 71, well: 63, badly: 30 },
  { threats: 105, questions: 42, well: 65, badly: 16 },
  { threats: 270, questions: 58, well: 73, badly: 38 },
  { threats: 190, questions: 61, well: 64, badly: 16 },
  { threats: 295, questions: 78, well: 56, badly: 23 },
];

const DRAWN = architectures().map(([name, model], index) => {
  const bound = BOUNDS[index];
  if (!bound) throw new Error(`${name} has no bound`);
  return { name, model, bound, analysis: analysisOf(model) };
});

describe.each(DRAWN)("$name, with nothing said", ({ model, analysis, bound }) => {
  const things = model.elements.size + model.flows.size;

  it("stays within what was measured, 5 threats an element or flow and 15 questions on the first page", () => {
    expect(analysis.threats.length).toBeLessThanOrEqual(bound.threats);
    expect(analysis.questions.length).toBeLessThanOrEqual(bound.questions);
    expect(analysis.threats.length / things).toBeLessThanOrEqual(5);
    expect(firstPage(analysis).length).toBeLessThanOrEqual(15);
  });

  it("accuses of next to nothing: it asks", () => {
    const certain = analysis.threats.filter(({ questions }) => questions.length === 0);
    expect(certain.length).toBeLessThanOrEqual(10);
  });

  it("breaks no entry and hides nothing", () => {
    expect(analysis.failures).toEqual([]);
    expectNothingHidden(analysis);
  });

  it("has its first page settle what was measured, and ask nothing of it again", () => {
    expect(settledByFirstPage(model, analysis, safest)).toBeGreaterThanOrEqual(bound.well / 100);
    expect(settledByFirstPage(model, analysis, riskiest)).toBeGreaterThanOrEqual(bound.badly / 100);
    const asked = new Set(firstPage(analysis).map(({ key }) => key));
    for (const pick of [safest, riskiest]) {
      const after = analysisOf(answered(model, firstPage(analysis), pick));
      expect(after.threats.filter(({ questions }) => questions.some((key) => asked.has(key)))).toEqual([]);
      expectNothingHidden(after);
    }
  });

  it("leaves open only what nothing prevents when all is answered well", () => {
    const after = allAnswered(model, safest);
    expect(after.questions).toEqual([]);
    expect(unprevented(after)).toBeLessThanOrEqual(2);
  });

  it("loses no instance to the worst answers, but where one fact speaks for one threat and against another", () => {
    const left = ids(analysisOf(worstAnswers(model, analysis)));
    const gone = analysis.threats.filter(({ id }) => !left.has(id));
    const lost = gone.filter(({ id, threat }) => !COMPARES.has(threat) && !isKeptByAnotherAnswer(model, analysis, id));
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(gone.length / analysis.threats.length).toBeLessThanOrEqual(0.02);
  });
});

/** They hold where two things below answer the same question differently, which one answer for both cannot say. */
const COMPARES: ReadonlySet<string> = new Set(["node-pool-mixes-stages"]);

/** How many of these threats are gone. */
const lostIn = (model: Model, { threats }: Analysis): number => {
  const left = ids(analysisOf(model));
  return threats.filter(({ id }) => !left.has(id)).length;
};

/** The riskiest answer to each question; where that clears a threat under it, the one that clears fewest of all. */
function worstAnswers(model: Model, analysis: Analysis): Model {
  const worst = answered(model, analysis.questions, riskiest);
  const left = ids(analysisOf(worst));
  const doubtful = analysis.questions.filter(({ threats }) => threats.some((id) => !left.has(id)));
  return doubtful.reduce((current, question) => {
    const tried = question.answers.map(({ value }) => answered(current, [question], () => value));
    const counted = [current, ...tried].map((it) => ({ it, lost: lostIn(it, analysis) }));
    return counted.reduce((best, next) => (next.lost < best.lost ? next : best)).it;
  }, worst);
}

/** Whether one of the answers to one of its questions leaves it standing. */
function isKeptByAnotherAnswer(model: Model, { questions }: Analysis, id: string): boolean {
  const its = questions.filter((question) => question.threats.includes(id));
  return its.some((question: Question) =>
    question.answers.some(({ value }) => ids(analysisOf(answered(model, [question], () => value))).has(id)),
  );
}

describe("all architectures together, with nothing said", () => {
  it("have at most 13 threats at a pod on average, and no kind of element has more than 17", () => {
    const pods = DRAWN.map(({ model, analysis }) => ({
      count: [...model.elements.values()].filter(({ kind }) => kind === "pod").length,
      each: perTarget(model, analysis, "pod"),
    }));
    const all = pods.reduce((sum, { count, each }) => sum + count * each, 0);
    expect(all / pods.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(13);
    for (const { model, analysis } of DRAWN) {
      const kinds = new Set([...model.elements.values()].map(({ kind }) => kind));
      expect([...kinds].filter((kind) => perTarget(model, analysis, kind) > 17)).toEqual([]);
    }
  });

  it("raise every letter", () => {
    const letters = DRAWN.flatMap(({ analysis }) => analysis.threats.map(({ letter }) => letter));
    expect(new Set(letters)).toEqual(new Set(LETTERS));
  });
});

describe.each(TEMPLATES)("the template %s as it is shipped", (name) => {
  const model = template(name);
  const analysis = analysisOf(model);
  const open = triage(model, analysis, "2025-01-01").threats.filter(({ status }) => status === "open");

  it("reads as a finished model: few questions, and something to do", () => {
    expect(analysis.failures).toEqual([]);
    expectNothingHidden(analysis);
    expect(analysis.questions.length).toBeLessThanOrEqual(10);
    const certain = open.filter(({ questions }) => questions.length === 0);
    expect(certain.length).toBeGreaterThanOrEqual(7);
    expect(certain.length).toBeLessThanOrEqual(40);
  });

  it("leaves at most a fifth of the unanswered instances open", () => {
    expect(open.length / analysisOf(unanswered(model)).threats.length).toBeLessThanOrEqual(0.2);
  });

  it("has no decision about a threat that is not there", () => {
    const known = ids(analysis);
    expect([...model.decisions.keys()].filter((id) => !known.has(id))).toEqual([]);
  });
});
