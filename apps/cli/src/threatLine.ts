import type { TriagedThreat } from "@bartizan/stride";
import { type Named, targetName, threatTitle } from "./names.ts";

/** A threat on one line: `high  I  confirmed  open  Clear text crosses … · checkout-api  (id)`. */
export function threatLine(named: Named, threat: TriagedThreat): string {
  const columns = [threat.severity.padEnd(8), threat.letter, threat.confidence.padEnd(9), threat.status.padEnd(14)];
  return `${columns.join("  ")}  ${threatTitle(named, threat.threat)} · ${targetName(named.model, threat.target)}  (${threat.id})`;
}
