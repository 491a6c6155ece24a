import { difference, differenceInOrder, sameValue } from "./difference.ts";
import type { Answer, Mark, News } from "./messages.ts";
import type { Session } from "./session.ts";

/** Threats in one message: reading one takes the page a few milliseconds, less than a frame. */
const PORTION = 400;

/** The messages that bring somebody who knows `before` (undefined: knows nothing) up to `after`. */
export function answers(before: Session | undefined, after: Session, revision: number): Answer[] {
  const { put, gone } = differenceInOrder(before?.triaged.threats ?? [], after.triaged.threats, (threat) => threat.id);
  const parts: Answer[] = [];
  for (let from = 0; from < put.length; from += PORTION) {
    parts.push({ kind: "part", revision, threats: put.slice(from, from + PORTION) });
  }
  return [...parts, { kind: "found", revision, fresh: before === undefined, news: newsOf(before, after, gone) }];
}

function newsOf(before: Session | undefined, after: Session, goneThreats: readonly string[]): News {
  const goneDecisions = after.triaged.gone;
  return {
    goneThreats,
    questions: difference(before?.analysis.questions ?? [], after.analysis.questions, (question) => question.key),
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
