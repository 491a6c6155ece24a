import type { ThreatChanges } from "@bartizan/stride";
import type { Named } from "./names.ts";
import { threatLine } from "./threatLine.ts";

/** One line a threat, as `bartizan threats` writes them. */
export function threatChangeLines({ opened, closed, shifted }: ThreatChanges, before: Named, after: Named): string[] {
  return [
    ...opened.map((threat) => `opened  ${threatLine(after, threat)}`),
    ...closed.map((threat) => `closed  ${threatLine(before, threat)}`),
    ...shifted.map(({ from, to }) => `${from.severity} → ${threatLine(after, to)}`),
  ];
}
