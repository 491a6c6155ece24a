import { SEVERITIES } from "@bartizan/model";
import { SEVERITY_LABELS, STATUS_LABELS } from "@bartizan/stride/words";
import type { ChangedThreat } from "../engine/comparison.ts";

/** Why a threat opened or closed, or how its severity moved; undefined for one that is simply new. */
export function fateText({ was, is }: ChangedThreat): string | undefined {
  if (is === "absent") return "no longer applies";
  if (was === "absent") return undefined;
  if (isSeverity(was) && isSeverity(is)) {
    return `was ${SEVERITY_LABELS[was].toLowerCase()}, is ${SEVERITY_LABELS[is].toLowerCase()}`;
  }
  if (is === "open") return isSeverity(was) ? undefined : `was ${STATUS_LABELS[was]}`;
  return isSeverity(is) ? undefined : `now ${STATUS_LABELS[is]}`;
}

function isSeverity(value: ChangedThreat["was"]): value is (typeof SEVERITIES)[number] {
  return SEVERITIES.some((severity) => severity === value);
}
