import type { Path, Place } from "../json/locate.ts";

/** Why a text cannot be opened. Closed: the apps have words for each. */
export const LOAD_CODES = [
  "tooLarge",
  "tooDeep",
  "tooManyRecords",
  "notJson",
  "mergeMarks",
  "repeatedKey",
  "forbiddenKey",
  "hugeNumber",
  "wrongFormat",
  "wrongVersion",
  "tooNew",
  "missingField",
  "wrongType",
  "notAllowed",
  "badId",
  "badKey",
  "badFormat",
  "tooLong",
  "outOfRange",
  "wrongLength",
  "dangling",
  "cycle",
  "ambiguousId",
  "more",
] as const;

export type LoadCode = (typeof LOAD_CODES)[number];

/** What was kept or mended, and somebody should know of. Closed as well. */
export const NOTICE_CODES = [
  "unknownKey",
  "unknownKind",
  "unknownFact",
  "unknownValue",
  "cleanedText",
  "goneTarget",
  "staleLayout",
  "oddParent",
  "twoOfAKind",
  "migrated",
  "more",
] as const;

export type NoticeCode = (typeof NOTICE_CODES)[number];

export type FindingValues = Readonly<Record<string, string | number>>;

/** Something found in a file, before it is known where in the text it lies. */
export interface Finding<Code> {
  readonly code: Code;
  readonly path: Path;
  /** It is about the key at the end of the path, not about its value. */
  readonly key?: true;
  readonly values: FindingValues;
  /** Where it lies, when that is known before looking for the path. */
  readonly offset?: number;
}

/** A file that is all wrong does not need all of it told. */
export const MOST_FINDINGS = 1000;

/** Adds a finding, unless there are more already than will be told: a hostile file must not fill the memory. */
export function add<F>(findings: F[], finding: F): void {
  if (findings.length <= MOST_FINDINGS) findings.push(finding);
}

/** `path` is for people: `elements.cart-k3f9.facts.port`; line and column begin at 1. */
export interface Located<Code> extends Place {
  readonly code: Code;
  readonly path: string;
  readonly values: FindingValues;
}

export type LoadError = Located<LoadCode>;
export type Notice = Located<NoticeCode>;

/** A path as people write it: `elements.web-cgdt.zones[0]`. */
export function pathText(path: Path): string {
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
}
