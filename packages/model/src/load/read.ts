import { findLossyNumbers, findRepeatedKeys } from "../json/locate.ts";
import { walk } from "../json/scanner.ts";
import { survey } from "../json/survey.ts";
import { fail, type Result, succeed } from "../result.ts";
import { add, type Finding, type LoadCode, MOST_FINDINGS } from "./finding.ts";
import { countKeys } from "./keys.ts";

/** What can be wrong with a text before its fields are looked at. */
export type JsonCode = Extract<
  LoadCode,
  "tooLarge" | "tooDeep" | "notJson" | "mergeMarks" | "repeatedKey" | "forbiddenKey" | "hugeNumber"
>;

export interface ReadLimits {
  readonly bytes: number;
  readonly depth: number;
}

export interface Read {
  readonly document: unknown;
  /** What JSON allows and a model does not: keys that stand twice, keys that no object may have, numbers too long to keep. */
  readonly findings: readonly Finding<JsonCode>[];
}

/** The value of a JSON text. Fails where it is too large, too deep, or not JSON: with every slip that can be told apart. */
export function readJson(json: string, limits: ReadLimits): Result<Read, readonly Finding<JsonCode>[]> {
  if (isLonger(json, limits.bytes)) {
    return fail([{ code: "tooLarge", path: [], values: { limit: limits.bytes }, offset: 0 }]);
  }
  const found = survey(json, limits.depth);
  if (found.tooDeepAt >= 0) {
    return fail([{ code: "tooDeep", path: [], values: { limit: limits.depth }, offset: found.tooDeepAt }]);
  }
  let document: unknown;
  try {
    // -0 is 0 to everybody but JavaScript.
    document = found.oddNumbers ? JSON.parse(json, (_, value) => (value === 0 ? 0 : value)) : JSON.parse(json);
  } catch {
    return fail(faultsOf(json));
  }
  const count = countKeys(document);
  return succeed({
    document,
    findings: [
      ...count.findings,
      ...(count.keys === found.keys ? [] : repeatedKeys(json)),
      ...(found.oddNumbers ? lossyNumbers(json) : []),
    ],
  });
}

// What git leaves in a file that it could not merge.
const MERGE_MARK = /^<{7}(?: (.*))?$/gm;

function faultsOf(json: string): Finding<JsonCode>[] {
  const marks: Finding<JsonCode>[] = [];
  for (const mark of json.matchAll(MERGE_MARK)) {
    add(marks, { code: "mergeMarks", path: [], values: { branch: (mark[1] ?? "").trim() }, offset: mark.index });
  }
  if (marks.length > 0) return marks;
  return walk(json).map(({ reason, offset, path }) => ({
    code: "notJson",
    path,
    values: { reason, found: String.fromCodePoint(json.codePointAt(offset) ?? 0x20).trim() },
    offset,
  }));
}

function repeatedKeys(json: string): Finding<JsonCode>[] {
  return findRepeatedKeys(json, MOST_FINDINGS + 1).map(({ path, offset }) => ({
    code: "repeatedKey",
    path,
    key: true,
    values: { key: String(path.at(-1)) },
    offset,
  }));
}

function lossyNumbers(json: string): Finding<JsonCode>[] {
  return findLossyNumbers(json, MOST_FINDINGS + 1).map(({ path, token }) => ({
    code: "hugeNumber",
    path,
    values: { found: token.length > 30 ? `${token.slice(0, 30)}…` : token },
  }));
}

/** Whether a text has more bytes than this in UTF-8, counted only as far as needed. */
function isLonger(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Half of a pair counts two: a pair is four bytes.
    length += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return length > bytes;
}
