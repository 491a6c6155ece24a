import type { Id } from "@bartizan/model";
import type { Analysis } from "@bartizan/stride";

/** The facts that open questions ask of any of these. */
export function askedFacts(questions: Analysis["questions"], ids: readonly Id[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { fact, askAt, targets } of questions) {
    if (fact !== undefined && ids.some((id) => id === askAt || targets.includes(id))) asked.add(fact);
  }
  return asked;
}
