import { type Change, INFO_ID } from "../change.ts";
import type { Model } from "../model.ts";
import type { Info } from "../schema/info.ts";
import { normalInfo } from "../schema/normal.ts";

/** Some fields of the cover; "" takes one away. */
export type InfoFields = { readonly [F in keyof Info]?: Info[F] | "" };

/** Changes fields of the cover in one step; the others stay. */
export function setInfo(model: Model, fields: InfoFields): Change {
  const trimmed = Object.entries(fields).map(([field, value]) => [field, NAMES.has(field) ? value.trim() : value]);
  const after = normalInfo({ ...model.info, ...Object.fromEntries(trimmed) });
  return [{ part: "info", id: INFO_ID, before: model.info, after }];
}

/** Names that stand on one line. */
const NAMES = new Set(["name", "owner"]);
