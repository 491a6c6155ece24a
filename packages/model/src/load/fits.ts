import type { Form } from "../schema/form.ts";
import { isRecord, type RawRecord } from "./raw.ts";

/** What is noticed while a value is looked at. */
export interface Looked {
  /** An object has a key that its form does not name. */
  strange: boolean;
}

/** Whether a value that JSON.parse made has this form: true exactly when the schema of the form takes it. */
export function fits(form: Form, value: unknown, looked: Looked): boolean {
  switch (form.is) {
    case "anything":
      return true;
    case "text":
      return typeof value === "string" && fitsText(form, value);
    case "integer":
      return Number.isSafeInteger(value) && (value as number) >= form.least && (value as number) <= form.most;
    case "boolean":
      return typeof value === "boolean";
    case "one of":
      return form.values.has(value);
    case "object":
      return isRecord(value) && fitsObject(form, value, looked);
    case "map":
      if (!isRecord(value)) return false;
      for (const key of Object.keys(value)) {
        if (!fits(form.key, key, looked) || !fits(form.value, value[key], looked)) return false;
      }
      return true;
    case "list":
      if (!Array.isArray(value)) return false;
      for (const item of value) if (!fits(form.item, item, looked)) return false;
      return true;
    case "tuple":
      if (!Array.isArray(value) || value.length !== form.items.length) return false;
      return form.items.every((item, i) => fits(item, value[i], looked));
    case "either":
      return form.options.some((option) => fits(option, value, looked));
  }
}

function fitsText({ least, most, pattern }: Form & { is: "text" }, value: string): boolean {
  return value.length >= least && value.length <= most && (pattern === undefined || pattern.test(value));
}

function fitsObject({ fields, required }: Form & { is: "object" }, value: RawRecord, looked: Looked): boolean {
  for (const field of required) if (!Object.hasOwn(value, field)) return false;
  for (const key of Object.keys(value)) {
    const form = fields.get(key);
    if (form === undefined) looked.strange = true;
    else if (!fits(form, value[key], looked)) return false;
  }
  return true;
}
