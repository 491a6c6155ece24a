import type { LoadCode, LoadError } from "@bartizan/model";

type Values = LoadError["values"];

const FAULTS: Readonly<Record<string, string>> = {
  unexpected: "this is not JSON",
  unfinished: "the text ends too early: something that was opened is not closed",
  badString: "this text is not closed, or holds a character that must be escaped",
  badNumber: "this is not a number as JSON writes it",
  trailing: "the document has ended, and something follows it",
  missingComma: "a comma is missing before this",
  missingColon: "a colon is missing before this value",
  extraComma: "nothing follows this comma",
  unquotedKey: "the name of this field has no quotes",
  comment: "JSON has no comments",
};

const TYPES: Readonly<Record<string, string>> = {
  string: "a string",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "an array",
  tuple: "an array",
  object: "an object",
  record: "an object",
};

/** What is wrong, and what to do, for every reason that a file cannot be opened. Closed: a new code does not compile without words. */
const WORDS: Readonly<Record<LoadCode, (values: Values) => string>> = {
  tooLarge: ({ limit }) => `the file is larger than ${megabytes(limit)} MB; split the model`,
  tooDeep: ({ limit }) => `nested deeper than ${limit} levels; take levels out`,
  tooManyRecords: ({ found, limit }) => `${found} records are more than the ${limit} that fit; split the model`,
  notJson: ({ reason, found }) =>
    `${FAULTS[String(reason)] ?? "this is not JSON"}${found ? ` (at ${found})` : ""}; mend the text, or take the last version from git`,
  repeatedKey: ({ key }) => `"${key}" stands twice in one object; give one of them another id`,
  mergeMarks: ({ branch }) =>
    `git left two versions here${branch ? ` (first that of ${branch})` : ""}; keep one, and take out the lines with <<<<<<<, ======= and >>>>>>>`,
  forbiddenKey: ({ key }) => `no id or field may be called "${key}"; rename it`,
  hugeNumber: ({ found }) => `${found} has more digits than can be kept; write it as a string, or with fewer`,
  wrongFormat: ({ expected }) => `this is not a Bartizan model; its first field should be "format": "${expected}"`,
  wrongVersion: ({ found, current }) =>
    `version ${found} is none that exists; models are at version ${current}, so correct the number`,
  tooNew: ({ found, current }) =>
    `version ${found} is newer than the ${current} that this program reads; update Bartizan`,
  missingField: ({ field }) => `"${field}" is missing; add it`,
  wrongType: ({ expected, found }) => `this is ${typeWords(found)}; make it ${typeWords(expected)}`,
  notAllowed: ({ found, allowed }) => `"${found}" is not possible; use one of: ${allowed}`,
  badId: ({ id }) => `"${id}" is no id; ids are small letters, digits and hyphens, beginning with a letter, 64 at most`,
  badKey: ({ key }) => `"${key}" is no name for this; use letters, digits, hyphens and points, beginning with a letter`,
  badFormat: ({ found, example }) => `"${found}" is not written as it should be; write it like ${example}`,
  tooLong: ({ limit }) => `longer than ${limit} characters; shorten it`,
  outOfRange: ({ found, least, most }) =>
    least === undefined ? `${found} is too large; use ${most} at most` : `${found} is too small; use ${least} at least`,
  wrongLength: ({ found, least, most }) => `this array has ${found} entries; give it ${least ?? most}`,
  dangling: ({ id }) => `there is nothing with the id "${id}"; add it, or take the reference out`,
  cycle: ({ ids }) => `these lie in each other: ${ids}; take one of them out`,
  ambiguousId: ({ id }) => `"${id}" is the id of an element and of a flow; rename one of them`,
  more: ({ told }) => `more is wrong than these ${told}; mend them and run this again`,
};

/** The words for an error, without its place. */
export const errorText = ({ code, values }: LoadError): string => WORDS[code](values);

const megabytes = (bytes: string | number | undefined): number => Math.round(Number(bytes) / 1024 / 1024);

function typeWords(types: string | number | undefined): string {
  const words = String(types ?? "")
    .split(", ")
    .map((type) => TYPES[type] ?? type);
  return [...new Set(words)].join(" or ") || "something else";
}
