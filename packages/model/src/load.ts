import { findJsonFault, findRepeatedKeys, locate, placesIn } from "./json/locate.ts";
import { survey } from "./json/survey.ts";
import { modelOf } from "./load/assemble.ts";
import { cleanValue, mayNeedCleaning } from "./load/clean.ts";
import {
  type Finding,
  type LoadCode,
  type LoadError,
  type Located,
  type Notice,
  type NoticeCode,
  pathText,
} from "./load/finding.ts";
import { findingsOf } from "./load/issues.ts";
import { countKeys } from "./load/keys.ts";
import { checkNesting } from "./load/nesting.ts";
import { noticesOf } from "./load/notices.ts";
import { isRecord, type RawRecord } from "./load/raw.ts";
import { checkReferences } from "./load/references.ts";
import { migrate } from "./migrations/migrate.ts";
import { KEYED_PARTS, type Model } from "./model.ts";
import { fail, type Result, succeed } from "./result.ts";
import { documentSchema, FORMAT, VERSION } from "./schema/document.ts";

export const MAX_BYTES = 50 * 1024 * 1024;
export const MAX_DEPTH = 100;
export const MAX_RECORDS = 200_000;
/** A file that is all wrong does not need all of it told. */
const MAX_FINDINGS = 1000;

export interface LoadOptions {
  readonly maxBytes?: number;
}

export interface Loaded {
  readonly model: Model;
  readonly notices: readonly Notice[];
}

/**
 * The only way in: text to model. Never throws. Fails with every error there is to find, in the order of the text;
 * what was kept without being understood comes back as notices.
 */
export function load(text: string, options: LoadOptions = {}): Result<Loaded, readonly LoadError[]> {
  const limit = options.maxBytes ?? MAX_BYTES;
  if (isLonger(text, limit)) return fail(inPlace(text, [{ code: "tooLarge", path: [], values: { limit } }]));
  // A byte order mark is not part of the text.
  const json = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  const found = survey(json, MAX_DEPTH);
  if (found.tooDeepAt >= 0) {
    const place = placesIn(json)(found.tooDeepAt);
    return fail([{ code: "tooDeep", path: "", values: { limit: MAX_DEPTH }, ...place }]);
  }
  const parsed = parse(json);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const count = countKeys(document);
  const repeated = count.keys === found.keys ? [] : repeatedKeys(json);
  const checked = check(document, mayNeedCleaning(json), count.findings);
  if (!checked.ok) return fail(sorted([...repeated, ...inPlace(json, checked.error)]));
  if (repeated.length > 0) return fail(repeated);
  return succeed({ model: checked.value.model, notices: inPlace(json, checked.value.findings) });
}

interface Checked {
  readonly model: Model;
  readonly findings: readonly Finding<NoticeCode>[];
}

function check(
  document: unknown,
  needsCleaning: boolean,
  forbidden: readonly Finding<LoadCode>[],
): Result<Checked, readonly Finding<LoadCode>[]> {
  const { format, version: from } = isRecord(document) ? document : {};
  if (!isRecord(document) || format !== FORMAT) {
    const path = format === undefined ? [] : ["format"];
    return fail([...forbidden, { code: "wrongFormat", path, values: { expected: FORMAT } }]);
  }
  const version = currentVersion(document);
  if (!version.ok) return fail([...forbidden, ...version.error]);
  const cleaned = needsCleaning ? cleanValue(version.value) : { value: version.value, findings: [] };
  const current = cleaned.value as RawRecord;
  const records = countRecords(current);
  if (records > MAX_RECORDS) {
    return fail([{ code: "tooManyRecords", path: [], values: { found: records, limit: MAX_RECORDS } }]);
  }
  const parsed = documentSchema.safeParse(current);
  const errors = [
    ...forbidden,
    ...(parsed.success ? [] : findingsOf(parsed.error, current)),
    ...checkReferences(current),
    ...checkNesting(current, MAX_DEPTH),
  ];
  if (!parsed.success || errors.length > 0) return fail(errors);
  const model = modelOf(parsed.data);
  const migrated: Finding<NoticeCode>[] =
    version.value === document
      ? []
      : [{ code: "migrated", path: ["version"], values: { from: Number(from), to: VERSION } }];
  return succeed({ model, findings: [...migrated, ...cleaned.findings, ...noticesOf(model)] });
}

function currentVersion(document: RawRecord): Result<RawRecord, readonly Finding<LoadCode>[]> {
  const { version } = document;
  const path = version === undefined ? [] : ["version"];
  if (typeof version !== "number" || !Number.isInteger(version)) {
    return fail([{ code: "wrongVersion", path, values: { found: String(version), current: VERSION } }]);
  }
  if (version > VERSION) return fail([{ code: "tooNew", path, values: { found: version, current: VERSION } }]);
  if (version === VERSION) return succeed(document);
  const migrated = version < 0 ? undefined : migrate(document, version, VERSION);
  if (!migrated) return fail([{ code: "wrongVersion", path, values: { found: version, current: VERSION } }]);
  return succeed(migrated);
}

function parse(json: string): Result<unknown, readonly LoadError[]> {
  try {
    return succeed(JSON.parse(json));
  } catch {
    const fault = findJsonFault(json) ?? { reason: "unexpected", offset: 0 };
    const character = String.fromCodePoint(json.codePointAt(fault.offset) ?? 0x20).trim();
    const place = placesIn(json)(fault.offset);
    return fail([{ code: "notJson", path: "", values: { reason: fault.reason, found: character }, ...place }]);
  }
}

function repeatedKeys(json: string): LoadError[] {
  const placeOf = placesIn(json);
  return findRepeatedKeys(json).map(({ path, offset }) => ({
    code: "repeatedKey",
    path: pathText(path),
    values: { key: String(path.at(-1)) },
    ...placeOf(offset),
  }));
}

/** Findings with their lines and columns, in the order of the text. */
function inPlace<Code>(json: string, findings: readonly Finding<Code>[]): Located<Code>[] {
  if (findings.length === 0) return [];
  const told = findings.slice(0, MAX_FINDINGS);
  const placeOf = placesIn(json);
  const offsets = told.every(({ path }) => path.length === 0) ? told.map(() => 0) : locate(json, told);
  return sorted(
    told.map(({ code, path, values }, i) => ({ code, path: pathText(path), values, ...placeOf(offsets[i] ?? 0) })),
  );
}

function sorted<Code>(found: readonly Located<Code>[]): Located<Code>[] {
  return found.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function countRecords(document: RawRecord): number {
  const size = (value: unknown): number => (isRecord(value) ? Object.keys(value).length : 0);
  const { layout } = document;
  const diagrams = isRecord(layout) ? Object.values(layout) : [];
  return [...KEYED_PARTS.map((part) => document[part]), ...diagrams].reduce<number>((sum, part) => sum + size(part), 0);
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
