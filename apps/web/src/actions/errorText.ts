import type { LoadCode, LoadError, Notice, NoticeCode } from "@bartizan/model";

type Values = LoadError["values"];

/** Why a text is no JSON. */
const FAULTS: Readonly<Record<string, string>> = {
  unfinished: "The text ends here, but something that was opened is not closed. The file may have been cut off.",
  badString: "A text is not closed here, or holds a character that must be written as an escape.",
  badNumber: "This is not how a number is written in JSON. Write it in plain digits.",
  trailing: "The model has ended, and something follows it. Remove what follows.",
  missingComma: "There is no comma between this and what stands before it. Add one.",
  missingColon: "There is no colon between the name of this field and its value. Add one.",
  extraComma: "Nothing follows this comma. Remove it.",
  unquotedKey: "The name of this field has no quotes. Add them.",
  comment: "JSON has no comments. Remove it.",
};

const TYPES: Readonly<Record<string, string>> = {
  string: "a text in quotes",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object in braces",
  record: "an object in braces",
  null: "null",
};

const MEGABYTE = 1024 * 1024;

const ERRORS: Record<LoadCode, (values: Values) => string> = {
  tooLarge: ({ limit }) =>
    `The file is larger than ${Math.round(Number(limit) / MEGABYTE)} MB. Split the model in two.`,
  tooDeep: ({ limit }) => `This is nested more than ${limit} levels deep. Take some levels out.`,
  tooManyRecords: ({ found, limit }) => `There are ${found} records; ${limit} can be opened. Split the model in two.`,
  notJson: ({ reason, found }) =>
    FAULTS[String(reason)] ??
    `This is not JSON${found === "" || found === undefined ? "" : ` at “${found}”`}. A missing comma or quote is the usual cause.`,
  mergeMarks: ({ branch }) =>
    `Git left two versions here${branch === "" ? "" : ` (the first is that of ${branch})`}. Keep one of them, and remove the lines with <<<<<<<, ======= and >>>>>>>.`,
  repeatedKey: ({ key }) => `“${key}” stands here a second time. Give one of the two another id.`,
  forbiddenKey: ({ key }) => `Nothing may be called “${key}”. Rename or remove it.`,
  hugeNumber: ({ found }) => `${found} has more digits than can be kept. Write it in quotes, or with fewer digits.`,
  wrongFormat: ({ expected }) => `This is not a Bartizan model: “format” should be “${expected}”. Pick another file.`,
  wrongVersion: ({ found, current }) =>
    `“version” is ${found}, which never existed; models are at ${current}. Correct the number.`,
  tooNew: ({ found, current }) =>
    `The file is of version ${found}, and this page reads up to ${current}. Reload the page to get a newer Bartizan.`,
  missingField: ({ field }) => (field === "" ? "Something is missing here. Add it." : `“${field}” is missing. Add it.`),
  wrongType: ({ expected, found }) => `This is ${typeWords(found)}. Make it ${typeWords(expected)}.`,
  notAllowed: ({ found, allowed }) => `“${found}” is not possible here. Use one of: ${allowed}.`,
  badId: ({ id }) => `“${id}” cannot be an id. Use up to 64 small letters, digits and hyphens, a letter first.`,
  badKey: ({ key }) => `“${key}” cannot be a name here. Use letters, digits, hyphens and points, a letter first.`,
  badFormat: ({ found, example }) => `“${found}” is not written the way this field is. Write it like ${example}.`,
  tooLong: ({ limit }) => `This is longer than ${limit} characters. Shorten it.`,
  outOfRange: ({ found, least, most }) =>
    least === undefined
      ? `${found} is too large. Use ${most} at most.`
      : `${found} is too small. Use ${least} at least.`,
  wrongLength: ({ found, least, most }) => `This list has ${found} entries. Give it ${least ?? most}.`,
  dangling: ({ id }) => `Nothing has the id “${id}”. Add it, or remove what points to it.`,
  cycle: ({ ids }) => `These lie inside each other: ${ids}. Give one of them another zone.`,
  ambiguousId: ({ id }) => `“${id}” is the id of an element and of a flow. Give one of them another.`,
  more: ({ told }) => `More is wrong than these ${told}. Mend them, and open the file again.`,
};

function typeWords(types: string | number | undefined): string {
  const words = String(types ?? "")
    .split(", ")
    .map((type) => TYPES[type] ?? type);
  return [...new Set(words)].join(" or ") || "something else";
}

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
  more: ({ told }) => `There is more of this than these ${told}.`,
};

/** What is wrong with a file and what to do, in a sentence; its place is not in it. */
export function errorText({ code, values }: LoadError): string {
  return ERRORS[code](values);
}

/** What was kept or mended while a file was opened, in a sentence. */
export function noticeText({ code, values }: Notice): string {
  return NOTICES[code](values);
}
