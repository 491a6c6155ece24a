import { FACTS, type FactValue, type Id, kindById } from "@bartizan/model";
import type { Because, Question, Stop } from "@bartizan/stride";
import { type Inline, join, muted, strong, text } from "../document/inline.ts";
import { controlInline, nameOf, type Source, targetInline } from "./source.ts";
import { STATE_WORDS } from "./words.ts";

/** The reasons of a threat, one a line. Borders that a flow does not cross are one reason together. */
export function becauseLines(source: Source, subject: Id, reasons: readonly Because[]): Inline[][] {
  const uncrossed = reasons.filter(isUncrossed);
  const lines = reasons
    .filter((reason) => !isUncrossed(reason))
    .map((reason) => becauseInlines(source, subject, reason));
  for (const target of new Set(uncrossed.map((reason) => reason.target))) {
    const kinds = uncrossed.filter((reason) => reason.target === target).map(({ field }) => field.slice(3));
    lines.push([itOr(source, subject, target), text(` crosses no border of the kind ${kindsText(kinds.join(", "))}`)]);
  }
  return lines;
}

const isUncrossed = ({ kind, field }: Because): boolean => kind === "crossing" && field.startsWith("no ");

const itOr = (source: Source, subject: Id, target: Id): Inline =>
  target === subject ? text("it") : targetInline(source, target);

// A clause without a full stop; what the threat is about is told as "it".
function becauseInlines(source: Source, subject: Id, because: Because): Inline[] {
  const { kind, target, field, value, at } = because;
  const own = target === subject;
  const it = itOr(source, subject, target);
  const there = at === undefined ? text(kindsText(value)) : targetInline(source, at);
  if (field.startsWith("no ")) return [it, text(` has ${missing(field.slice(3), value)}`)];
  switch (kind) {
    case "fact":
      return [
        text(factLabel(field)),
        ...of(source, own, target),
        text(" is "),
        strong(valueText(field, value)),
        ...said(source, because),
      ];
    case "control":
      return [
        controlInline(source, field),
        ...on(source, own, target),
        text(" is "),
        strong(stateText(value)),
        ...said(source, because),
      ];
    case "crossing":
      return [it, text(CROSSINGS[value] ?? " crosses the border of "), there];
    case "containment":
      return [it, text(field === "inside" ? " lies in " : " contains "), there];
    case "flow":
      return flowInlines(source, it, because);
    case "asset":
      return [it, text(field === "stores" ? " keeps " : " carries "), there, muted(` (${value})`)];
    case "path":
      return pathInlines(source, it, because);
    case "kind":
      return [it, text(` is of the kind ${kindsText(value)}`)];
  }
}

const CROSSINGS: Readonly<Record<string, string>> = { in: " comes into ", out: " leaves " };

const STARTS: Readonly<Record<string, string>> = {
  internet: "the internet",
  external: "outside",
  lessTrusted: "a less trusted place",
};

function flowInlines(source: Source, it: Inline, { field, value, at }: Because): Inline[] {
  if (field === "from" || field === "to") {
    return [
      it,
      text(field === "from" ? " comes from " : " goes to "),
      ...(at === undefined ? [text(kindsText(value))] : [targetInline(source, at)]),
    ];
  }
  const flow = at === undefined ? undefined : source.model.flows.get(at);
  const way = field === "in" ? " is called by " : field === "out" ? " calls " : " talks to ";
  if (!flow) return [it, text(`${way}${kindsText(value)}`)];
  const other = targetInline(source, field === "in" ? flow.from : flow.to);
  return [it, text(way), other, ...(flow.name ? [muted(` (${flow.name})`)] : [])];
}

function pathInlines(source: Source, it: Inline, { field, value, at }: Because): Inline[] {
  if (field === "bypasses") {
    const place = at === undefined ? [] : [text(" on "), targetInline(source, at)];
    return [text("a way to "), it, text(" leads round "), controlInline(source, value), ...place];
  }
  const avoiding = value === "" ? "" : ` without passing a ${kindsText(value)}`;
  return [it, text(` can be reached from ${STARTS[field] ?? field}${avoiding}`)];
}

function missing(what: string, value: string): string {
  const kinds = value === "" ? "anything" : kindsText(value);
  const words: Readonly<Record<string, string>> = {
    in: `no flow from ${kinds}`,
    out: `no flow to ${kinds}`,
    any: `no flow with ${kinds}`,
    contains: `no ${kinds} inside`,
    inside: `no ${kinds} around it`,
  };
  return words[what] ?? `no ${what} ${kinds}`;
}

const of = (source: Source, own: boolean, target: Id): Inline[] =>
  own ? [] : [text(" of "), targetInline(source, target)];
const on = (source: Source, own: boolean, target: Id): Inline[] =>
  own ? [] : [text(" on "), targetInline(source, target)];

/** Where it was said, when that is not where it holds. */
const said = (source: Source, { target, at }: Because): Inline[] =>
  at === undefined || at === target ? [] : [muted(", as said of "), targetInline(source, at)];

/** The ways in which a threat would stop, each a clause; controls of one set are one way. */
export function stopLines(source: Source, subject: Id, stops: readonly Stop[]): Inline[][] {
  const ways = new Map<string, Stop[]>();
  for (const [index, stop] of stops.entries()) {
    const key = stop.set === undefined ? `alone ${index}` : `set ${stop.set}`;
    ways.set(key, [...(ways.get(key) ?? []), stop]);
  }
  return [...ways.values()].map((together) =>
    join(
      together.map((stop) => stopInlines(source, subject, stop)),
      ", and ",
    ),
  );
}

function stopInlines(source: Source, subject: Id, { kind, target, field, values }: Stop): Inline[] {
  const own = target === subject;
  if (kind === "control") return [controlInline(source, field), ...on(source, own, target), text(" is in place")];
  const choices = values.map((value) => [strong(valueText(field, value))]);
  return [text(factLabel(field)), ...of(source, own, target), text(" is "), ...join(choices, " or ")];
}

/** A question, as it is put to a person. */
export function questionText(source: Source, { fact, control, askAt }: Question): string {
  if (fact !== undefined) return FACTS.get(fact)?.question ?? `What is ${fact}?`;
  return `Is “${source.controls.get(control ?? "")?.title ?? control}” in place in ${nameOf(source, askAt)}?`;
}

/** An answer to a question, in words. */
export function answerText({ fact }: Question, value: FactValue): string {
  if (fact === undefined) return stateText(String(value));
  return valueText(fact, typeof value === "object" ? value.join(", ") : String(value));
}

const stateText = (state: string): string =>
  state in STATE_WORDS ? STATE_WORDS[state as keyof typeof STATE_WORDS] : state;

const factLabel = (fact: string): string => FACTS.get(fact)?.label ?? fact;

/** Members of a set come joined by ", "; no member at all was said to be so. */
function valueText(fact: string, value: string): string {
  const members = FACTS.get(fact)?.values;
  if (value === "") return "none";
  if (!members) return value;
  return value
    .split(", ")
    .map((one) => members.find(({ id }) => id === one)?.label ?? one)
    .join(", ");
}

const kindsText = (kinds: string): string =>
  kinds
    .split(", ")
    .map((kind) => (kind === "flow" ? "flow" : kindById(kind).label))
    .join(" or ");
