import type { Marks } from "@bartizan/diagram";
import type { Findings } from "../document/documentStore.ts";
import { patched, patchedInOrder } from "./difference.ts";
import type { Answer, Mark, Part } from "./messages.ts";

type Found = Extract<Answer, { kind: "found" }>;

/** What the document knows after an answer: what it knew, with the news. `parts` are those that came before it. */
export function gathered(known: Findings | undefined, parts: readonly Part[], answer: Found): Findings {
  const { news, revision, fresh } = answer;
  const before = fresh ? undefined : known;
  const come = parts.flatMap((part) => part.threats);
  const threats = patchedInOrder(before?.triaged.threats ?? [], come, news.goneThreats, (threat) => threat.id);
  const asked = { ...news.questions, put: parts.flatMap((part) => part.questions) };
  const questions = patched(before?.analysis.questions ?? [], asked, (question) => question.key);
  const groups = patched(before?.analysis.groups ?? [], news.groups, (group) => group.key);
  const gone = news.goneDecisions ?? before?.triaged.gone ?? [];
  // The same object while nothing differs, so that nobody counts again.
  const sameTriaged = before?.triaged.threats === threats && before.triaged.gone === gone ? before.triaged : undefined;
  return {
    analysis: { threats, questions, groups, failures: news.failures, leftOut: news.leftOut },
    triaged: sameTriaged ?? { threats, gone },
    marks: patchedMarks(before?.marks ?? new Map(), news.marks),
    revision,
  };
}

function patchedMarks(before: Marks, { put, gone }: Found["news"]["marks"]): Marks {
  if (put.length === 0 && gone.length === 0) return before;
  const after = new Map<string, Mark>(before);
  for (const id of gone) after.delete(id);
  for (const [id, mark] of put) after.set(id, mark);
  return after;
}
