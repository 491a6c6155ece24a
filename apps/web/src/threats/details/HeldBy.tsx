import type { TriagedThreat } from "@bartizan/stride";
import { heldByText } from "@bartizan/stride/words";

/** Which lines of defence stop a threat, which would notice it, and whether only one stands between. */
export function HeldBy({ threat }: { threat: TriagedThreat }) {
  const { stops, notices } = heldByText(threat);
  return (
    <p className="break-words">
      <b className="font-semibold text-text">held by</b> {stops}
      {threat.layers.single && <span className="text-text"> · this one line only</span>} — {notices}
    </p>
  );
}
