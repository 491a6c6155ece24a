import type { Path } from "../json/locate.ts";
import type { Form } from "../schema/form.ts";
import { add, type Finding } from "./finding.ts";
import { isRecord } from "./raw.ts";

/** Every key that stands where keys have a meaning, and has none that this version knows. The value has the form. */
export function strangeKeys(
  form: Form,
  value: unknown,
  path: Path = [],
  findings: Finding<"unknownKey">[] = [],
): Finding<"unknownKey">[] {
  if (form.is === "list" && Array.isArray(value)) {
    value.forEach((item, i) => {
      strangeKeys(form.item, item, [...path, i], findings);
    });
  } else if (form.is === "map" && isRecord(value)) {
    for (const key of Object.keys(value)) strangeKeys(form.value, value[key], [...path, key], findings);
  } else if (form.is === "object" && isRecord(value)) {
    for (const key of Object.keys(value)) {
      const inner = form.fields.get(key);
      if (inner) strangeKeys(inner, value[key], [...path, key], findings);
      else add(findings, { code: "unknownKey", path: [...path, key], key: true, values: { key } });
    }
  }
  return findings;
}
