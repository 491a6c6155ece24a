import { sinceReview } from "@bartizan/stride";
import { counted, STATUS_LABELS } from "@bartizan/stride/words";
import { threatAnchor } from "../document/anchor.ts";
import type { Block, Term } from "../document/block.ts";
import { type Inline, join, muted, reference, text } from "../document/inline.ts";
import { paragraphsOf } from "../document/plain.ts";
import { nameOf, type Source, titleOf } from "./source.ts";

type Review = Source["model"]["reviews"] extends ReadonlyMap<string, infer R> ? R : never;

/** How many threats are told by name before the rest is counted. */
const NAMES = 10;

/** Who signed the model off, when and with what outcome, and what has changed since. Nothing when nobody has. */
export function reviews(source: Source): Block[] {
  const sorted = [...source.model.reviews].sort(([a, one], [b, other]) => (other.date + b < one.date + a ? -1 : 1));
  return sorted.map(([, review]): Block => ({ t: "terms", terms: [termOf(source, review)] }));
}

function termOf(source: Source, review: Review): Term {
  const { date, people, outcome, counts = {} } = review;
  const then = Object.entries(STATUS_LABELS).flatMap(([status, label]) =>
    counts[status] ? [`${counts[status]} ${label}`] : [],
  );
  const who = people.map(({ name, role }) => (role === "" ? name : `${name} (${role})`));
  return {
    label: date,
    lines: [
      [text(who.join(", "))],
      ...paragraphsOf(outcome).map((line) => [text(line)]),
      ...(then.length > 0 ? [[muted(`Then: ${then.join(", ")}.`)]] : []),
      ...since(source, review),
    ],
  };
}

function since(source: Source, review: Review): Inline[][] {
  const found = sinceReview(review, source.triaged);
  if (!found) return [];
  const { opened, closed } = found;
  if (opened.length + closed.length === 0) return [[muted("Since then the same threats are open.")]];
  const names = opened
    .slice(0, NAMES)
    .map((threat): Inline[] => [
      reference(`${titleOf(source, threat)} (${nameOf(source, threat.target)})`, threatAnchor(threat.id)),
    ]);
  const rest = opened.length - names.length;
  return [
    ...(opened.length > 0
      ? [[text(`Opened since: `), ...join(names, ", "), ...(rest > 0 ? [muted(` and ${rest} more`)] : [])]]
      : []),
    ...(closed.length > 0 ? [[text(`${counted(closed.length, "threat")} of then no longer open.`)]] : []),
  ];
}
