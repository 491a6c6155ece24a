import { type Change, INFO_ID } from "../change.ts";
import type { Model } from "../model.ts";
import type { Info } from "../schema/info.ts";
import { cleanName, cleanText } from "../schema/text.ts";

/** Some fields of the cover; "" takes one away. */
export type InfoFields = { readonly [F in keyof Info]?: Info[F] | "" };

/** Names that stand on one line. */
const NAMES = new Set(["name", "owner"]);

export function setInfo(model: Model, fields: InfoFields): Change {
  const clean = Object.entries({ ...model.info, ...fields }).flatMap(([field, value]) => {
    const text = NAMES.has(field) ? cleanName(value).trim() : cleanText(value);
    return text === "" && field !== "name" ? [] : [[field, text] as const];
  });
  return [{ part: "info", id: INFO_ID, before: model.info, after: { name: "", ...Object.fromEntries(clean) } }];
}
