import { cleaned } from "../schema/cleaned.ts";
import type { Form } from "../schema/form.ts";
import { add, type Finding } from "./finding.ts";

// Anything but printable ASCII, or an escape that stands for such a thing. A line break is one too: names have none.
const SUSPICIOUS = /[^\n\r\t -~]|\\[bfnrtu]/;
const SHORT = 60;

/** Whether a JSON text may hold strings that need cleaning. Says yes too often rather than too seldom. */
export function mayNeedCleaning(text: string): boolean {
  return SUSPICIOUS.test(text);
}

export interface Cleaned {
  readonly value: unknown;
  readonly findings: readonly Finding<"cleanedText">[];
}

/**
 * The value with every name and text that its form knows cleaned. Told: what lost characters; composing accents (NFC) is
 * not worth telling.
 */
export function cleanValue(form: Form, value: unknown): Cleaned {
  const findings: Finding<"cleanedText">[] = [];
  const clean = cleaned(form, value, {
    fit: false,
    told(path, before, after) {
      if (after.length >= before.replaceAll("\r\n", "\n").normalize("NFC").length) return;
      const text = after.length > SHORT ? `${after.slice(0, SHORT)}…` : after;
      add(findings, { code: "cleanedText", path, values: { text } });
    },
  });
  return { value: clean, findings };
}
