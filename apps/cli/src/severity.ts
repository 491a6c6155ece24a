import { SEVERITIES, type Severity } from "@bartizan/model";
import { UsageError } from "./command.ts";

/** The severity that an option names. Throws a UsageError for anything else. */
export function severityOf(value: string | boolean | undefined): Severity | undefined {
  if (value === undefined) return undefined;
  const severity = SEVERITIES.find((one) => one === value);
  if (severity === undefined)
    throw new UsageError(`--severity wants one of ${SEVERITIES.join(", ")}, not ${String(value)}`);
  return severity;
}

/** Whether a severity is as bad as another, or worse. */
export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
