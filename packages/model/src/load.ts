import { check } from "./load/check.ts";
import { mayNeedCleaning } from "./load/clean.ts";
import { type Finding, type LoadCode, type LoadError, type Notice, pathText } from "./load/finding.ts";
import { placed } from "./load/placed.ts";
import { readJson } from "./load/read.ts";
import type { Model } from "./model.ts";
import { fail, type Result, succeed } from "./result.ts";

export const MAX_BYTES = 50 * 1024 * 1024;
export const MAX_DEPTH = 100;
export const MAX_RECORDS = 200_000;

export interface LoadOptions {
  readonly maxBytes?: number;
}

export interface Loaded {
  readonly model: Model;
  readonly notices: readonly Notice[];
}

/**
 * The only way in: text to model. Never throws. Fails with every error there is to find, in the order of the text, up to
 * a thousand; what was kept without being understood comes back as notices.
 */
export function load(text: string, options: LoadOptions = {}): Result<Loaded, readonly LoadError[]> {
  // A byte order mark is not part of the text.
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  const read = readJson(json, { bytes: options.maxBytes ?? MAX_BYTES, depth: MAX_DEPTH });
  if (!read.ok) return fail(placed(json, read.error));
  const { document, findings } = read.value;
  const checked = check(document, !mayNeedCleaning(json), { records: MAX_RECORDS, depth: MAX_DEPTH });
  const errors = withoutEchoes([...(checked.ok ? [] : checked.error), ...findings]);
  if (!checked.ok || errors.length > 0) return fail(placed(json, errors));
  return succeed({ model: checked.value.model, notices: placed(json, checked.value.findings) });
}

/** A number that is too long is too large for its field as well: that is said once. */
function withoutEchoes(findings: readonly Finding<LoadCode>[]): Finding<LoadCode>[] {
  const told = new Set(findings.filter(({ code }) => code !== "hugeNumber").map(({ path }) => pathText(path)));
  return findings.filter(({ code, path }) => code !== "hugeNumber" || !told.has(pathText(path)));
}
