import type { LoadCode, LoadError } from "@bartizan/model";

type Values = LoadError["values"];

const FAULTS: Readonly<Record<string, string>> = {
  unexpected: "this is not JSON",
  unfinished: "the text ends too early: something that was opened is not closed",
  badString: "this text is not closed, or holds a character that must be escaped",
  badNumber: "this is not a number as JSON writes it",
  trailing: "the document has ended, and something follows it",
};

/** What is wrong, and what to do, for every reason that a file cannot be opened. Closed: a new code does not compile without words. */
const WORDS: Readonly<Record<LoadCode, (values: Values) => string>> = {
  tooLarge: ({ limit }) => `the file is larger than ${megabytes(limit)} MB; split the model`,
  tooDeep: ({ limit }) => `nested deeper than ${limit} levels; take levels out`,
  tooManyRecords: ({ found, limit }) => `${found} records are more than the ${limit} that fit; split the model`,
  notJson: ({ reason, found }) =>
    `${FAULTS[String(reason)] ?? "this is not JSON"}${found ? ` (at ${found})` : ""}; mend the text, or take the last version from git`,
  repeatedKey: ({ key }) => `"${key}" stands twice in one object; give one of them another id`,
  forbiddenKey: ({ key }) => `no id or field may be called "${key}"; rename it`,
  wrongFormat: ({ expected }) => `this is not a Bartizan model; its first field should be "format": "${expected}"`,
  wrongVersion: ({ found, current }) => `version ${found} is none that exists; models are at version ${current}`,
  tooNew: ({ found, current }) =>
    `version ${found} is newer than the ${current} that this program reads; update Bartizan`,
  missingField: ({ field }) => `"${field}" is missing; add it`,
  wrongType: ({ expected, found }) => `this should be ${expected || "something else"}, not ${found}`,
  notAllowed: ({ found, allowed }) => `"${found}" is not one of: ${allowed}`,
  badId: ({ id }) => `"${id}" is no id; ids are small letters, digits and hyphens, beginning with a letter, 64 at most`,
  badFormat: ({ found }) => `"${found}" is not written as it should be`,
  tooLong: ({ limit }) => `longer than ${limit} characters; shorten it`,
  outOfRange: ({ found }) => `${found} is too small or too large`,
  dangling: ({ id }) => `there is nothing with the id "${id}"; add it, or take the reference out`,
  cycle: ({ ids }) => `these lie in each other: ${ids}; take one of them out`,
  ambiguousId: ({ id }) => `"${id}" is the id of an element and of a flow; rename one of them`,
};

/** The words for an error, without its place. */
export const errorText = ({ code, values }: LoadError): string => WORDS[code](values);

const megabytes = (bytes: string | number | undefined): number => Math.round(Number(bytes) / 1024 / 1024);
