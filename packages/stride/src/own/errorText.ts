import type { CatalogueCode, CatalogueError } from "./finding.ts";

type Values = CatalogueError["values"];

const FAULTS: Readonly<Record<string, string>> = {
  unexpected: "this is not JSON",
  unfinished: "the text ends too early: something that was opened is not closed",
  badString: "this text is not closed, or holds a character that must be escaped",
  badNumber: "this is not a number as JSON writes it",
  trailing: "the catalogue has ended, and something follows it",
  missingComma: "a comma is missing before this",
  missingColon: "a colon is missing before this value",
  extraComma: "nothing follows this comma",
  unquotedKey: "the name of this field has no quotes",
  comment: "JSON has no comments",
};

const WORDS: Readonly<Record<CatalogueCode, (values: Values) => string>> = {
  tooLarge: ({ limit }) => `the file is larger than ${Number(limit) / 1024 / 1024} MB; split the catalogue`,
  tooDeep: ({ limit }) => `nested deeper than ${limit} levels; take levels out`,
  notJson: ({ reason, found }) =>
    `${FAULTS[String(reason)] ?? "this is not JSON"}${found ? ` (at ${found})` : ""}; mend the text`,
  mergeMarks: () => "git left two versions here; keep one, and take out the lines with <<<<<<<, ======= and >>>>>>>",
  repeatedKey: ({ key }) => `"${key}" stands twice in one object; take one of them out`,
  forbiddenKey: ({ key }) => `nothing may be called "${key}"; rename it`,
  hugeNumber: ({ found }) => `${found} has more digits than can be kept`,
  wrongFormat: ({ expected }) => `this is not a catalogue; its first field should be "format": "${expected}"`,
  wrongVersion: ({ found, current }) =>
    found === "none"
      ? `"version" should be ${current}`
      : `version ${found} is not one that this program reads; it reads ${current}`,
  missingField: ({ field }) => `"${field}" is missing; add it`,
  wrongType: ({ expected, found }) =>
    `this is of type ${found}; make it ${String(expected).replace("record", "object")}`,
  notAllowed: ({ found, allowed }) => `"${found}" is not possible; use one of: ${allowed}`,
  badId: ({ id }) => `"${id}" is no id; use up to 64 small letters, digits and hyphens, a letter first`,
  badKey: ({ key }) => `"${key}" is no name for this; use letters, digits, hyphens and points, a letter first`,
  badFormat: ({ found, example }) =>
    example === ""
      ? `"${found}" is not possible; use letters, digits, hyphens and points, a letter first`
      : `"${found}" is not written as it should be; write it like ${example}`,
  tooLong: ({ limit }) => `longer than ${limit} characters; shorten it`,
  outOfRange: ({ found, least, most }) =>
    found === ""
      ? "this is empty; write something"
      : `${found} is not possible; use ${least ?? most} at ${least === undefined ? "most" : "least"}`,
  wrongLength: ({ found, least, most }) =>
    `this list has ${found} entries; ${least === undefined ? `${most} at most` : `${least} at least`}`,
  unknownKey: ({ key }) => `a catalogue has no field "${key}" here; correct its name or take it out`,
  noCondition: ({ words }) => `this is no condition; a condition has one of: ${words}`,
  nestedTooDeep: ({ limit }) => `conditions are nested more than ${limit} deep here; say it with fewer`,
  tooManyParts: ({ found, limit }) => `this condition has ${found} parts; ${limit} at most`,
  tooManyExamples: ({ found, limit }) => `there are ${found} examples; ${limit} at most`,
  takenId: ({ id }) => `"${id}" is taken by the built-in catalogue; choose another id`,
  repeatedId: ({ id }) => `"${id}" is the id of an earlier entry of this file; choose another`,
  noThreat: ({ id }) => `there is no threat "${id}", neither built in nor in this file`,
  noFramework: ({ id }) => `there is no framework "${id}"; add it under "frameworks"`,
  changesNothing: ({ id }) => `this changes nothing of "${id}"; give a "severity" or a "cvss31"`,
  entryFault: ({ says }) => String(says),
  exampleBroken: ({ example, says }) => `the example "${example}" cannot be tried: ${says}`,
  exampleFails: ({ example, outcome, got }) => `the example "${example}" should be "${outcome}"; what came out: ${got}`,
  more: ({ told }) => `more is wrong than these ${told}; mend them and load it again`,
};

/** What is wrong with a catalogue and what to do, for whoever writes it; without its place. */
export function catalogueErrorText({ code, values }: CatalogueError): string {
  return WORDS[code](values);
}
