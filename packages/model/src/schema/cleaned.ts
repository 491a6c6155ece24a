import type { Path } from "../json/scanner.ts";
import type { Form } from "./form.ts";
import { cleanName, cleanText, NAME_LIMIT, TEXT_LIMIT } from "./text.ts";

interface Cleaning {
  /** Cuts what is too long and brings numbers into their range, so that what a person puts in can always be saved. */
  readonly fit: boolean;
  /** Told of every text that changes. */
  readonly told?: (path: Path, before: string, after: string) => void;
}

/**
 * The value with names and texts in their clean form, where its form says that there are some; the same value when it
 * is so already. What the form does not name, and what does not have the form, stays as it is.
 */
export function cleaned(form: Form, value: unknown, cleaning: Cleaning, path: Path = []): unknown {
  const inside = (inner: Form, item: unknown, step: string | number): unknown =>
    cleaned(inner, item, cleaning, cleaning.told ? [...path, step] : path);
  switch (form.is) {
    case "text":
      return typeof value === "string" ? cleanedString(form, value, cleaning, path) : value;
    case "integer":
      return typeof value === "number" && cleaning.fit ? fittingInteger(form, value) : value;
    case "object":
      return changed(value, (item, key) => {
        const field = form.fields.get(key);
        return field ? inside(field, item, key) : item;
      });
    case "map":
      return changed(value, (item, key) => inside(form.value, item, key));
    case "list":
      return Array.isArray(value) ? changedItems(value, (item, i) => inside(form.item, item, i)) : value;
    case "tuple":
      return Array.isArray(value)
        ? changedItems(value, (item, i) => {
            const at = form.items[i];
            return at ? inside(at, item, i) : item;
          })
        : value;
    case "either": {
      const sort = typeof value === "string" ? "text" : typeof value === "number" ? "integer" : "list";
      const option = form.options.find(({ is }) => is === sort);
      return option ? cleaned(option, value, cleaning, path) : value;
    }
    default:
      return value;
  }
}

// Printable ASCII on one line is clean: most texts are.
const CLEAN = /^[ -~]*$/;

function cleanedString({ most, pattern }: Form & { is: "text" }, text: string, cleaning: Cleaning, path: Path): string {
  if (pattern || (most !== NAME_LIMIT && most !== TEXT_LIMIT)) return text;
  if (text.length <= most && CLEAN.test(text)) return text;
  const whole = most === NAME_LIMIT ? cleanName(text) : cleanText(text);
  // Cleaned again: cutting may leave half of a character behind.
  const after = cleaning.fit && whole.length > most ? cleanText(whole.slice(0, most)) : whole;
  if (after !== text) cleaning.told?.(path, text, after);
  return after;
}

function fittingInteger({ least, most }: Form & { is: "integer" }, value: number): number {
  const whole = Number.isNaN(value) ? 0 : Math.round(value);
  // Adding 0 makes -0 a 0.
  return Math.min(Math.max(whole, least), most) + 0;
}

/** The same object when no value changes. */
function changed(record: unknown, change: (value: unknown, key: string) => unknown): unknown {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return record;
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(record)) {
    const next = change(value, key);
    if (next === value) continue;
    copy ??= { ...record };
    copy[key] = next;
  }
  return copy ?? record;
}

function changedItems(items: readonly unknown[], change: (value: unknown, i: number) => unknown): readonly unknown[] {
  const next = items.map(change);
  return next.every((item, i) => item === items[i]) ? items : next;
}
