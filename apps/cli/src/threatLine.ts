import type { Model } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";
import { targetName, threatTitle } from "./names.ts";

/** A threat on one line: `high  I  confirmed  open  Clear text crosses … · checkout-api  (id)`. */
export function threatLine(model: Model, threat: TriagedThreat): string {
  const columns = [threat.severity.padEnd(8), threat.letter, threat.confidence.padEnd(9), threat.status.padEnd(14)];
  return `${columns.join("  ")}  ${threatTitle(model, threat.threat)} · ${targetName(model, threat.target)}  (${threat.id})`;
}
