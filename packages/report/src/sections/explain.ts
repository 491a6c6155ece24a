import { FACTS, type FactValue, type Id, kindById } from "@bartizan/model";
import type { Because, Question, Stop } from "@bartizan/stride";
import { type Inline, join, muted, strong, text } from "../document/inline.ts";
import { controlInline, nameOf, type Source, targetInline } from "./source.ts";
import { STATE_WORDS } from "./words.ts";

/** One reason in words, as a line without a full stop. `subject` is what the threat is about: its own name is left out. */
export function becauseInlines(source: Source, subject: Id, because: Because): Inline[] {
  const { kind, target, field, value, at } = because;
  const own = target === subject;
  const who: Inline[] = own ? [] : [targetInline(source, target), text(": ")];
  const where = at === undefined || at === target ? [] : [muted(" (said of "), targetInline(source, at), muted(")")];
  const there = at === undefined ? text(kindsText(value)) : targetInline(source, at);
  switch (kind) {
    case "fact":
      return [...who, text(`${factLabel(field)} is `), strong(valueText(field, value)), ...where];
    case "control":
      return [
        ...who,
        controlInline(source, field),
        text(" is "),
        strong(STATE_WORDS[value as keyof typeof STATE_WORDS] ?? value),
        ...where,
      ];
    case "crossing":
      return [
        ...who,
        text(value === "in" ? "comes into " : value === "out" ? "leaves " : "passes the border of "),
        there,
      ];
    case "containment":
      return [...who, text(CONTAINMENT[field] ?? field), field.startsWith("no ") ? text(kindsText(value)) : there];
    case "flow":
      return [...who, text(FLOWS[field] ?? field), field.startsWith("no ") ? text(kindsText(value)) : there];
    case "asset":
      return [...who, text(field === "stores" ? "keeps " : "carries "), there, muted(` (${value})`)];
    case "path":
      return [...who, ...pathInlines(source, field, value, at)];
    case "kind":
      return [...who, text(`it is a ${kindById(value).label}`)];
  }
}

const CONTAINMENT: Readonly<Record<string, string>> = {
  contains: "holds ",
  inside: "lies in ",
  "no contains": "holds no ",
  "no inside": "lies in no ",
};

const FLOWS: Readonly<Record<string, string>> = {
  in: "is reached by ",
  out: "opens ",
  from: "comes from ",
  to: "goes to ",
  "no in": "is reached by no ",
  "no out": "opens no flow to a ",
  "no from": "comes from no ",
  "no to": "goes to no ",
};

const ORIGINS: Readonly<Record<string, string>> = {
  internet: "can be reached from the internet",
  external: "can be reached from outside",
  lessTrusted: "can be reached from where less is trusted",
};

function pathInlines(source: Source, field: string, value: string, at: Id | undefined): Inline[] {
  if (field === "bypasses") {
    return [
      text("there is a way round "),
      controlInline(source, value),
      ...(at === undefined ? [] : [text(" on "), targetInline(source, at)]),
    ];
  }
  return [text(ORIGINS[field] ?? field), ...(value === "" ? [] : [text(` without passing a ${kindsText(value)}`)])];
}

/** One thing that would remove the threat. */
export function stopInlines(source: Source, subject: Id, { kind, target, field, values }: Stop): Inline[] {
  const where = target === subject ? [] : [muted(" on "), targetInline(source, target)];
  if (kind === "control") return [text("control "), controlInline(source, field), ...where];
  const choices = values.map((value) => [strong(valueText(field, value))]);
  return [text(`${factLabel(field)} were `), ...join(choices, " or "), ...where];
}

/** A question, as it is put to a person. */
export function questionText(source: Source, { fact, control, askAt }: Question): string {
  if (fact !== undefined) return FACTS.get(fact)?.question ?? factLabel(fact);
  return `Is this in place on ${nameOf(source, askAt)}: ${source.controls.get(control ?? "")?.title ?? control}?`;
}

/** An answer to a question, in words. */
export function answerText({ fact }: Question, value: FactValue): string {
  if (fact === undefined) return STATE_WORDS[String(value) as keyof typeof STATE_WORDS] ?? String(value);
  const values = typeof value === "object" ? value : [String(value)];
  return values.length === 0 ? "none" : values.map((one) => memberLabel(fact, one)).join(", ");
}

const factLabel = (fact: string): string => FACTS.get(fact)?.label ?? fact;

const memberLabel = (fact: string, value: string): string =>
  FACTS.get(fact)?.values?.find(({ id }) => id === value)?.label ?? value;

/** Members of a set come joined by ", ". */
const valueText = (fact: string, value: string): string =>
  value === ""
    ? "none"
    : value
        .split(", ")
        .map((one) => memberLabel(fact, one))
        .join(", ");

const kindsText = (kinds: string): string =>
  kinds
    .split(", ")
    .map((kind) => kindById(kind).label.toLowerCase())
    .join(" or ");
