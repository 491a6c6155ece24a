import type { Because, Question, Stop, Threat } from "@bartizan/stride";
import * as words from "@bartizan/stride/words";
import { targetAnchor } from "../document/anchor.ts";
import { type Inline, reference, strong, text } from "../document/inline.ts";
import { layerAnchor, layerOf, nameOf, type Source } from "./source.ts";

/** The reasons of a threat, one a line; what the threat is about is told as "it". */
export function becauseLines(source: Source, subject: string, reasons: readonly Because[]): Inline[][] {
  return words.becauseLines(reasons, namesIn(source), subject).map((line) => inlinesOf(source, line));
}

/** The ways in which a threat would stop, one a line; controls of one set are one way. */
export function stopLines(source: Source, subject: string, stops: readonly Stop[]): Inline[][] {
  return words.stopLines(stops, namesIn(source), subject).map((line) => inlinesOf(source, line));
}

/** A question, as it is put to a person who does not see beside it where a control would stand. */
export function questionText(source: Source, question: Question): string {
  return words.questionText(question, namesIn(source).control, nameOf(source, question.askAt));
}

/** What to ask of whoever runs the target, one a line. */
export function proofLines(source: Source, threat: Pick<Threat, "controls">): string[] {
  return words.proofLines(threat, namesIn(source));
}

const namesIn = (source: Source): words.Names => ({
  model: source.model,
  target: (id) => nameOf(source, id),
  control: (id) => source.controls.get(id)?.title ?? id,
});

const inlinesOf = (source: Source, parts: readonly words.Part[]): Inline[] =>
  parts.map((part) => inlineOf(source, part));

// Names lead to where the report tells about them; facts, controls of which nobody spoke, and assets stand out.
function inlineOf(source: Source, { text: told, link }: words.Part): Inline {
  if (!link) return text(told);
  const { target, field } = link;
  if (field !== undefined && source.usedControls.has(field)) {
    return reference(told, layerAnchor(layerOf(source, field)));
  }
  if (field !== undefined && !field.startsWith("default ")) return strong(told);
  return source.byTarget.has(target) ? reference(told, targetAnchor(target)) : text(told);
}
