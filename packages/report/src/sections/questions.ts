import type { Question } from "@bartizan/stride";
import { answerText, counted } from "@bartizan/stride/words";
import { questionAnchor } from "../document/anchor.ts";
import type { Block, Term } from "../document/block.ts";
import { type Inline, join, muted, text } from "../document/inline.ts";
import { questionText } from "./explain.ts";
import { type Source, targetInline } from "./source.ts";

/** How many names are told before the rest is counted. */
const NAMES = 8;

/** What is not known yet, the question that settles most first. */
export function questions(source: Source): Block[] {
  const all = source.analysis.questions;
  if (all.length === 0)
    return [{ t: "paragraph", inlines: [muted("Everything that the threats depend on is known.")] }];
  return [
    {
      t: "paragraph",
      inlines: [
        text(
          `${counted(all.length, "question")}, the one that settles most first. Each answer holds for everything named with it.`,
        ),
      ],
    },
    ...all.flatMap((question): Block[] => [
      { t: "heading", level: 3, anchor: questionAnchor(question.key), text: questionText(source, question) },
      { t: "terms", terms: termsOf(source, question) },
    ]),
  ];
}

function termsOf(source: Source, question: Question): Term[] {
  const answers = question.answers.map(({ value, settles }): Inline[] => [
    text(answerText(question, value)),
    muted(` (settles ${settles})`),
  ]);
  return [
    { label: "Asked of", lines: [[targetInline(source, question.askAt)]] },
    { label: "Holds for", lines: [names(source, question.targets)] },
    { label: "Settles", lines: [[text(counted(question.settles, "threat"))]] },
    ...(answers.length > 0 ? [{ label: "Answers", lines: [join(answers, ", ")] }] : []),
  ];
}

function names(source: Source, targets: readonly string[]): Inline[] {
  const told = targets.slice(0, NAMES).map((target) => [targetInline(source, target)]);
  const rest = targets.length - told.length;
  return [...join(told, ", "), ...(rest > 0 ? [muted(` and ${rest} more`)] : [])];
}
