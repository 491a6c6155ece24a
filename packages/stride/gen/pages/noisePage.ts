import {
  allAnswered,
  analysisOf,
  architectures,
  firstPage,
  riskiest,
  safest,
  settledByFirstPage,
  unprevented,
} from "../../src/testing/measure.ts";
import { page, table } from "./words.ts";

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** What the catalogue says of whole architectures, counted. */
export function noisePage(): string {
  const measured = architectures().map(([name, model]) => {
    const analysis = analysisOf(model);
    return { name, model, analysis, things: model.elements.size + model.flows.size };
  });
  const drawn = measured.map(({ name, model, analysis: { threats, groups, questions }, things }) => [
    name,
    `${model.elements.size}`,
    `${model.flows.size}`,
    `${threats.length}`,
    (threats.length / things).toFixed(1),
    `${threats.filter((threat) => threat.questions.length === 0).length} in ${groups.length}`,
    `${questions.length}`,
    `${questions.filter((question) => question.page === 1).length}`,
  ]);
  const after = measured.map(({ name, model, analysis }) => {
    const [well, badly] = [allAnswered(model, safest), allAnswered(model, riskiest)];
    return [
      name,
      percent(settledByFirstPage(model, analysis, safest)),
      percent(settledByFirstPage(model, analysis, riskiest)),
      `${unprevented(well)} of ${analysis.threats.length}`,
      `${unprevented(badly)} of ${analysis.threats.length}`,
    ];
  });
  const mean =
    measured.reduce((sum, { analysis }) => sum + analysis.threats.length, 0) /
    measured.reduce((sum, { things }) => sum + things, 0);
  const asked = Math.max(...measured.map(({ analysis }) => firstPage(analysis).length));
  return page([
    "# How much the catalogue says",
    `Counted on the four built-in templates with all answers taken out, and on three architectures modelled after public ones. An element or flow of which nothing is said but that it is drawn has ${mean.toFixed(1)} threats on average, nearly all of them under a question; other tools list 5 to 27 findings an element, without a reason.`,
    "## As drawn, with nothing said",
    table(
      [
        "Architecture",
        "Elements",
        "Flows",
        "Threats",
        "Per element or flow",
        "Certain, in groups",
        "Questions",
        "On page one",
      ],
      drawn,
    ),
    "## After answering",
    `“Well” gives every question its safest answer, “badly” its riskiest. The first page has at most ${asked} questions. What is left open after the best answers cannot be prevented, only made rarer; questions that answers bring up are answered too.`,
    table(
      [
        "Architecture",
        "Settled by page one, well",
        "Settled by page one, badly",
        "Open when all is answered well",
        "Open when all is answered badly",
      ],
      after,
    ),
    "These figures are bounds in packages/stride/src/noise.test.ts: a change of the catalogue that makes it louder fails there.",
  ]);
}
