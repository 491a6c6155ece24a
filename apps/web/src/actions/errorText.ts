import type { LoadCode, LoadError, Notice, NoticeCode } from "@bartizan/model";

type Values = LoadError["values"];

/** Why a text is no JSON. */
const FAULTS: Readonly<Record<string, string>> = {
  unfinished: "The text ends here, but something that was opened is not closed. The file may have been cut off.",
  badString: "A text is not closed here, or holds a character that must be written as an escape.",
  badNumber: "This is not how a number is written in JSON.",
  trailing: "The model has ended, and something follows it. Remove what follows.",
};

const MEGABYTE = 1024 * 1024;

const ERRORS: Record<LoadCode, (values: Values) => string> = {
  tooLarge: ({ limit }) =>
    `The file is larger than ${Math.round(Number(limit) / MEGABYTE)} MB. Split the model in two.`,
  tooDeep: ({ limit }) => `This is nested more than ${limit} levels deep. Take some levels out.`,
  tooManyRecords: ({ found, limit }) => `There are ${found} records; ${limit} can be opened. Split the model in two.`,
  notJson: ({ reason, found }) =>
    FAULTS[String(reason)] ??
    `This is not JSON${found === "" || found === undefined ? "" : ` at “${found}”`}. Merge marks, a missing comma or quote are the usual causes.`,
  repeatedKey: ({ key }) => `“${key}” stands here a second time. Give one of the two another id.`,
  forbiddenKey: ({ key }) => `Nothing may be called “${key}”. Rename or remove it.`,
  wrongFormat: ({ expected }) => `This is not a Bartizan model: “format” should be “${expected}”. Pick another file.`,
  wrongVersion: ({ found, current }) => `“version” is ${found}, which never existed; models are at ${current}.`,
  tooNew: ({ found, current }) =>
    `The file is of version ${found}, and this page reads up to ${current}. Reload the page to get a newer Bartizan.`,
  missingField: ({ field }) => (field === "" ? "Something is missing here." : `“${field}” is missing. Add it.`),
  wrongType: ({ expected, found }) =>
    `This should be ${expected === "" ? "something else" : expected}, and is ${found}.`,
  notAllowed: ({ found, allowed }) => `“${found}” is not possible here. Use one of: ${allowed}.`,
  badId: ({ id }) => `“${id}” cannot be an id. Use up to 64 small letters, digits and hyphens, a letter first.`,
  badFormat: ({ found }) => `“${found}” is not written the way this field is.`,
  tooLong: ({ limit }) => `This is longer than ${limit} characters. Shorten it.`,
  outOfRange: ({ found }) => `${found} is too small or too large for this field.`,
  dangling: ({ id }) => `Nothing has the id “${id}”. Add it, or remove what points to it.`,
  cycle: ({ ids }) => `These lie inside each other: ${ids}. Give one of them another zone.`,
  ambiguousId: ({ id }) => `“${id}” is the id of an element and of a flow. Give one of them another.`,
};

const NOTICES: Record<NoticeCode, (values: Values) => string> = {
  unknownKey: ({ key }) => `“${key}” is not known to this version. It is kept as it is.`,
  unknownKind: ({ kind }) =>
    `The kind “${kind}” is not known to this version. It is kept and drawn as a plain process.`,
  unknownFact: ({ fact }) => `The fact “${fact}” is not known to this version. It is kept, and no threat asks for it.`,
  unknownValue: ({ fact, value }) => `“${value}” is no value of “${fact}”. It counts as not answered.`,
  cleanedText: ({ text }) => `Invisible or reversing characters were taken out; it now reads “${text}”.`,
  goneTarget: ({ id }) => `This is about “${id}”, which is not in the model. It is kept.`,
  staleLayout: ({ id }) => `This is the place of “${id}”, which is not in the model. It is kept.`,
  oddParent: ({ kind, parent }) =>
    parent === "" ? `A ${kind} does not usually stand alone.` : `A ${kind} does not usually lie in a ${parent}.`,
  twoOfAKind: ({ kind }) => `It lies in two zones of the kind “${kind}”, and can only be in one.`,
  migrated: ({ from, to }) => `The file was of version ${from} and is now of version ${to}. Saving writes the new one.`,
};

/** What is wrong with a file and what to do, in a sentence; its place is not in it. */
export function errorText({ code, values }: LoadError): string {
  return ERRORS[code](values);
}

/** What was kept or mended while a file was opened, in a sentence. */
export function noticeText({ code, values }: Notice): string {
  return NOTICES[code](values);
}
