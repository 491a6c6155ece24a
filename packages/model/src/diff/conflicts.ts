import type { Part } from "../change.ts";
import { inSentence } from "../kinds/inSentence.ts";
import type { Model } from "../model.ts";
import type { Conflict } from "../schema/conflict.ts";
import { type Pair, toldFields } from "./fields.ts";
import { recordName } from "./recordName.ts";
import { pathText } from "./sentences.ts";
import type { Told, ToldField } from "./told.ts";
import { shortText } from "./values.ts";
import { PLAIN_WORDS, type Words } from "./words.ts";

/** A conflict as a person reads it. A value is absent where there was none, or where it was taken away. */
export interface ToldConflict extends Pick<Told, "what" | "name" | "within"> {
  readonly part: string;
  readonly id: string;
  /** Of the field; absent when the whole record is disputed. */
  readonly label?: string;
  readonly base?: string;
  readonly ours?: string;
  readonly theirs?: string;
}

/** A conflict in words: names as the model has them now, values as `words` calls them. */
export function tellConflict(model: Model, conflict: Conflict, words: Words = PLAIN_WORDS): ToldConflict {
  const { part, id, path = [], base, ours, theirs } = conflict;
  const pair: Pair = { before: model, after: model, words, text: shortText };
  const subject = { part, id, ...recordName(part as Told["part"], id, model, words) };
  if (path.length === 0) {
    const whole = (value: unknown): string | undefined => (value === undefined ? undefined : "there");
    return { ...subject, ...values(whole(base), whole(ours), whole(theirs)) };
  }
  const told = (value: unknown): { label?: string; text?: string } => {
    const [field] = toldFields(part as Part, undefined, nested(path, value), pair);
    const text = field?.after ?? field?.added?.join(", ");
    return { ...(field && { label: field.label }), ...(value !== undefined && text !== undefined && { text }) };
  };
  const [was, one, other] = [told(base), told(ours), told(theirs)];
  const label = one.label ?? other.label ?? was.label ?? path.join(" ");
  return { ...subject, label, ...values(was.text, one.text, other.text) };
}

/** The fields of a conflict that came or went, its values in words; undefined when it is another than before. */
export function conflictFields(
  was: Conflict | undefined,
  is: Conflict | undefined,
  model: Model,
  words: Words,
): ToldField[] | undefined {
  const conflict = was && is ? undefined : (is ?? was);
  if (!conflict) return undefined;
  const { label = "all of it", base, ours, theirs } = tellConflict(model, conflict, words);
  const told = (field: string, title: string, text: string): ToldField => ({
    path: [field],
    label: title,
    ...(is ? { after: text } : { before: text }),
  });
  return [
    told("path", "Field", inSentence(label)),
    told("base", "Before", base ?? "not there"),
    told("ours", "Ours", ours ?? GONE),
    told("theirs", "Theirs", theirs ?? GONE),
  ];
}

function values(base?: string, ours?: string, theirs?: string) {
  return {
    ...(base !== undefined && { base }),
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  };
}

/** A record that holds nothing but the value at the end of the path. */
function nested(path: readonly string[], value: unknown): unknown {
  return value === undefined ? undefined : path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

/** "cart → ledger: encryption was None; ours Mutual, theirs The server proves itself" */
export function conflictSentence(told: ToldConflict): string {
  const { what, label, base, ours, theirs } = told;
  const subject = pathText(told);
  if (label !== undefined) {
    const was = base === undefined ? "" : `was ${base}; `;
    return `${subject}: ${inSentence(label)} ${was}ours ${ours ?? GONE}, theirs ${theirs ?? GONE}`;
  }
  if (base === undefined) return `${what} ${subject}: both added it, and differently`;
  if (ours === undefined) return `${what} ${subject}: ours took it away, theirs still needs it; it is kept`;
  if (theirs === undefined) return `${what} ${subject}: theirs took it away, ours still needs it; it is kept`;
  return `${what} ${subject}: both changed it`;
}

const GONE = "took it away";
