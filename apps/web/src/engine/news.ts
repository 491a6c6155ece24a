import { difference, differenceInOrder, sameValue } from "./difference.ts";
import type { Answer, Mark, News } from "./messages.ts";
import type { Session } from "./session.ts";

/** Threats in one message, and questions: reading one takes the page a few milliseconds, less than a frame. */
const THREATS = 400;
const QUESTIONS = 200;

/** The messages that bring somebody who knows `before` (undefined: knows nothing) up to `after`. */
export function answers(before: Session | undefined, after: Session, revision: number): Answer[] {
  const threats = differenceInOrder(before?.triaged.threats ?? [], after.triaged.threats, (threat) => threat.id);
  const asked = difference(before?.analysis.questions ?? [], after.analysis.questions, (question) => question.key);
  const { put, ...questions } = asked;
  const news = newsOf(before, after, { goneThreats: threats.gone, questions });
  return [
    ...portions(threats.put, THREATS).map((part): Answer => ({ kind: "part", revision, threats: part, questions: [] })),
    ...portions(put, QUESTIONS).map((part): Answer => ({ kind: "part", revision, threats: [], questions: part })),
    { kind: "found", revision, fresh: before === undefined, news },
  ];
}

function portions<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function newsOf(before: Session | undefined, after: Session, parts: Pick<News, "goneThreats" | "questions">): News {
  const goneDecisions = after.triaged.gone;
  return {
    ...parts,
    groups: difference(before?.analysis.groups ?? [], after.analysis.groups, (group) => group.key),
    marks: newMarks(before?.marks ?? new Map(), after.marks),
    failures: after.analysis.failures,
    leftOut: after.analysis.leftOut,
    ...(!sameValue(before?.triaged.gone, goneDecisions) && { goneDecisions }),
  };
}

function isSameMark(a: Mark | undefined, b: Mark): boolean {
  return a !== undefined && a.count === b.count && a.worst === b.worst && a.possible === b.possible;
}

function newMarks(before: ReadonlyMap<string, Mark>, after: ReadonlyMap<string, Mark>): News["marks"] {
  return {
    put: [...after].filter(([id, mark]) => !isSameMark(before.get(id), mark)),
    gone: [...before.keys()].filter((id) => !after.has(id)),
  };
}
