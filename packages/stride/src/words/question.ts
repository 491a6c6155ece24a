import { FACTS, type FactValue, valueText } from "@bartizan/model";
import type { Question } from "../engine/threat.ts";
import { LAYER_LABELS } from "./defence.ts";
import { STATE_LABELS } from "./labels.ts";
import type { Names } from "./part.ts";

type Asked = Pick<Question, "fact" | "controls" | "layer">;

/**
 * What is asked, in one sentence.
 * @param place where controls are asked about, when that is not told beside the question
 */
export function questionText(
  { fact, controls = [], layer }: Asked,
  controlTitle: Names["control"],
  place?: string,
): string {
  const where = place === undefined ? "" : ` on ${place}`;
  const [control, ...others] = controls;
  if (control && others.length === 0) return `Is “${controlTitle(control.id)}” in place${where}?`;
  if (control) return `${layer ? `${LAYER_LABELS[layer]}: which` : "Which"} of these are in place${where}?`;
  const found = fact === undefined ? undefined : FACTS.get(fact);
  return found?.question ?? `What is ${fact}?`;
}

const ALL_OF_THEM: Readonly<Record<string, string>> = {
  implemented: "All of these",
  planned: "All planned",
  none: "None of these",
};

/** An answer in words. */
export function answerText({ fact, controls = [] }: Asked, value: FactValue, controlTitle?: Names["control"]): string {
  const found = fact === undefined ? undefined : FACTS.get(fact);
  if (found) return valueText(found, value);
  if (typeof value === "object") return value.map((id) => controlTitle?.(id) ?? id).join(", ");
  if (controls.length > 1) return ALL_OF_THEM[value] ?? String(value);
  return STATE_LABELS[value as keyof typeof STATE_LABELS] ?? String(value);
}
