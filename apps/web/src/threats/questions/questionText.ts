import { FACTS, type FactValue, type Model } from "@bartizan/model";
import type { Question } from "@bartizan/stride";
import { STATE_LABELS } from "../../document/controlStates.ts";
import { controlTitle } from "../../document/entries.ts";
import { kindName, targetName } from "../../document/targetName.ts";
import { valueText } from "../../document/valueText.ts";
import { counted } from "../words.ts";

/** What is asked, in one sentence. */
export function questionText({ fact, control }: Pick<Question, "fact" | "control">): string {
  if (control !== undefined) return `Is “${controlTitle(control)}” in place?`;
  const found = fact === undefined ? undefined : FACTS.get(fact);
  return found?.question ?? `What is ${fact}?`;
}

/** An answer in words. */
export function answerText({ fact, control }: Pick<Question, "fact" | "control">, value: FactValue): string {
  if (control !== undefined) return STATE_LABELS[value as keyof typeof STATE_LABELS] ?? String(value);
  const found = fact === undefined ? undefined : FACTS.get(fact);
  return found ? valueText(found, value) : String(value);
}

/** Whom the answer holds for: "Pod checkout-api", "6 × Pod in payments". */
export function askedOf(model: Model, { askAt, targets }: Question): { before: string; name: string } {
  const name = targetName(model, askAt);
  const others = targets.filter((target) => target !== askAt);
  if (others.length === 0) return { before: `${kindName(model, askAt)} `, name };
  const [kind, ...kinds] = new Set(others.map((target) => kindName(model, target)));
  const who = kinds.length === 0 ? `${others.length} × ${kind}` : counted(others.length, "element");
  return { before: `${who} in `, name };
}
