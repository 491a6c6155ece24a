import type { Layer, TriagedThreat } from "@bartizan/stride";
import { LAYER_LABELS } from "../../document/layers.ts";

/** Which lines of defence stop a threat, which would notice it, and whether only one stands between. */
export function HeldBy({ layers }: Pick<TriagedThreat, "layers">) {
  const { stops, notices, single } = layers;
  return (
    <p className="break-words">
      <b className="font-semibold text-text">held by</b> {stops.length === 0 ? "nothing yet" : named(stops)}
      {single && <span className="text-text"> · this one line only</span>}
      {notices.length === 0 ? " — nothing would notice" : ` — noticed by ${named(notices)}`}
    </p>
  );
}

function named(layers: readonly Layer[]): string {
  return layers.map((layer) => LAYER_LABELS[layer]).join(" · ");
}
