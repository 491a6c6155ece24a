import { migrate, type Origin } from "../migrations/migrate.ts";
import type { Model } from "../model.ts";
import { fail, type Result, succeed } from "../result.ts";
import { type Document, documentSchema, FORMAT, VERSION } from "../schema/document.ts";
import { type Form, formOf } from "../schema/form.ts";
import { modelOf } from "./assemble.ts";
import { cleanValue } from "./clean.ts";
import type { Finding, LoadCode, NoticeCode } from "./finding.ts";
import { fits } from "./fits.ts";
import { findingsOf } from "./issues.ts";
import { narrowed } from "./narrow.ts";
import { checkNesting } from "./nesting.ts";
import { noticesOf } from "./notices.ts";
import { isRecord, type RawRecord } from "./raw.ts";
import { checkReferences } from "./references.ts";
import { strangeKeys } from "./strange.ts";

export interface CheckLimits {
  readonly records: number;
  readonly depth: number;
}

export interface Checked {
  readonly model: Model;
  readonly findings: readonly Finding<NoticeCode>[];
}

let form: (Form & { is: "object" }) | undefined;

/** Made when first wanted: a bundle that reads no files then needs no schemas. */
function documentForm(): Form & { is: "object" } {
  const made = form ?? (formOf(documentSchema) as Form & { is: "object" });
  form = made;
  return made;
}

/**
 * The model that a JSON value describes: format and version, older versions brought up to date, texts cleaned, then
 * everything that can be wrong at once. `clean` says that the texts need no cleaning.
 */
export function check(
  document: unknown,
  clean: boolean,
  limits: CheckLimits,
): Result<Checked, readonly Finding<LoadCode>[]> {
  const { format } = isRecord(document) ? document : {};
  if (!isRecord(document) || format !== FORMAT) {
    const path = format === undefined ? [] : ["format"];
    return fail([{ code: "wrongFormat", path, values: { expected: FORMAT } }]);
  }
  const records = countRecords(document);
  if (records > limits.records) {
    return fail([{ code: "tooManyRecords", path: [], values: { found: records, limit: limits.records } }]);
  }
  const current = currentVersion(document);
  if (!current.ok) return current;
  const { origin, findings: migrated } = current.value;
  const cleaned = clean
    ? { value: current.value.document, findings: [] }
    : cleanValue(documentForm(), current.value.document);
  const value = cleaned.value as RawRecord;
  const looked = { strange: false };
  const whole = fits(documentForm(), value, looked);
  const errors: Finding<LoadCode>[] = [
    ...(whole ? [] : schemaFindings(value)),
    ...checkReferences(value),
    ...checkNesting(value, limits.depth),
  ];
  if (migrated.length > 0 || errors.length > 0) {
    return fail([...migrated, ...errors.map((error) => movedTo(origin, error))]);
  }
  const model = modelOf(value as Document);
  const notices = [
    ...cleaned.findings,
    ...(looked.strange ? strangeKeys(documentForm(), value) : []),
    ...noticesOf(model),
  ].map((notice) => movedTo(origin, notice));
  return succeed({ model, findings: [...migrationNotice(document), ...notices] });
}

function schemaFindings(value: RawRecord): Finding<LoadCode>[] {
  const faulty = narrowed(documentForm(), value);
  const parsed = documentSchema.safeParse(faulty);
  return parsed.success ? [] : findingsOf(parsed.error, faulty);
}

function movedTo<Code>(origin: Origin, finding: Finding<Code>): Finding<Code> {
  return { ...finding, path: origin(finding.path) };
}

function migrationNotice({ version }: RawRecord): Finding<NoticeCode>[] {
  if (version === VERSION) return [];
  return [{ code: "migrated", path: ["version"], values: { from: Number(version), to: VERSION } }];
}

interface Current {
  readonly document: RawRecord;
  readonly origin: Origin;
  readonly findings: readonly Finding<LoadCode>[];
}

function currentVersion(document: RawRecord): Result<Current, readonly Finding<LoadCode>[]> {
  const { version } = document;
  const path = version === undefined ? [] : ["version"];
  if (typeof version !== "number" || !Number.isInteger(version)) {
    return fail([{ code: "wrongVersion", path, values: { found: String(version), current: VERSION } }]);
  }
  if (version > VERSION) return fail([{ code: "tooNew", path, values: { found: version, current: VERSION } }]);
  const migrated = version < 0 ? undefined : migrate(document, version, VERSION);
  if (!migrated) return fail([{ code: "wrongVersion", path, values: { found: version, current: VERSION } }]);
  return succeed(migrated);
}

/** Entries of every list and map at the top, and of every diagram's layout; in any version of the format. */
function countRecords(document: RawRecord): number {
  const size = (value: unknown): number =>
    Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : 0;
  const { layout } = document;
  const diagrams = isRecord(layout) ? Object.values(layout) : [];
  return [...Object.values(document), ...diagrams].reduce<number>((sum, part) => sum + size(part), 0);
}
