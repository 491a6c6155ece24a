import { FACTS, type FactValue, valueText } from "@bartizan/model";
import type { Question } from "../engine/threat.ts";
import { STATE_LABELS } from "./labels.ts";
import type { Names } from "./part.ts";

type Asked = Pick<Question, "fact" | "control">;

/**
 * What is asked, in one sentence.
 * @param place where a control is asked about, when that is not told beside the question
 */
export function questionText({ fact, control }: Asked, controlTitle: Names["control"], place?: string): string {
  if (control !== undefined) {
    return `Is “${controlTitle(control)}” in place${place === undefined ? "" : ` on ${place}`}?`;
  }
  const found = fact === undefined ? undefined : FACTS.get(fact);
  return found?.question ?? `What is ${fact}?`;
}

/** An answer in words. */
export function answerText({ fact, control }: Asked, value: FactValue): string {
  if (control !== undefined) return STATE_LABELS[value as keyof typeof STATE_LABELS] ?? String(value);
  const found = fact === undefined ? undefined : FACTS.get(fact);
  return found ? valueText(found, value) : String(value);
}
