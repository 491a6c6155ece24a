import type { Id } from "@bartizan/model";
import type { Because } from "../condition/reasons.ts";
import { clauseOf } from "./clause.ts";
import { type Names, named, type Part } from "./part.ts";

/**
 * The reasons as one sentence without a full stop: facts lead to their fields, names to what they name. What is said of
 * the same element or flow in a row follows it with "which".
 */
export function becauseParts(reasons: readonly Because[], names: Names): readonly Part[] {
  const parts: Part[] = [];
  let subject: Id | undefined;
  let which = false;
  for (const [index, reason] of reasons.entries()) {
    const clause = clauseOf(reason, names);
    const same = clause.subject === subject;
    if (index > 0) parts.push({ text: index === reasons.length - 1 ? ", and " : ", " });
    if (clause.fact) parts.push(...clause.fact, ...(same ? [] : [{ text: " on " }, named(names, clause.subject)]));
    else if (!same) parts.push(named(names, clause.subject));
    else if (!which && parts.length > 1) {
      // ", and which" says no more than ", which".
      parts[parts.length - 1] = { text: ", which" };
      which = true;
    }
    if (!same) which = clause.fact === undefined;
    parts.push(...(same && clause.fact === undefined && which ? trimmed(clause.predicate, parts) : clause.predicate));
    subject = clause.subject;
  }
  return parts;
}

/** Predicates begin with a space, which a comma before them has already. */
function trimmed(predicate: readonly Part[], before: readonly Part[]): readonly Part[] {
  const [first, ...others] = predicate;
  if (!first || !before.at(-1)?.text.endsWith(" ")) return predicate;
  return [{ ...first, text: first.text.trimStart() }, ...others];
}

/** The reasons as a list, each a clause without a full stop. What the threat is about is told as "it". */
export function becauseLines(reasons: readonly Because[], names: Names, about: Id): readonly (readonly Part[])[] {
  return reasons.map((reason) => {
    const { subject, fact, predicate } = clauseOf(reason, names);
    const own = subject === about;
    if (fact) return [...fact, ...(own ? [] : [{ text: " on " }, named(names, subject)]), ...predicate];
    return [own ? { text: "it" } : named(names, subject), ...predicate];
  });
}
