import type { Layer } from "../catalogue/entry.ts";
import type { Threat } from "../engine/threat.ts";
import { LAYER_LABELS } from "./defence.ts";

/** Lines of defence by name: "Identity, Cluster". */
export function layersText(layers: readonly Layer[]): string {
  return layers.map((layer) => LAYER_LABELS[layer]).join(", ");
}

/**
 * Which lines of defence stop a threat, and which would notice it, each as words to follow "held by". Where a record is
 * what stops somebody from denying what they did, that record is also what shows it.
 */
export function heldByText({ letter, layers: { stops, notices } }: Pick<Threat, "letter" | "layers">): {
  readonly stops: string;
  readonly notices: string;
} {
  const recorded = letter === "R" && stops.includes("detection");
  return {
    stops: stops.length === 0 ? "nothing yet" : layersText(stops),
    notices:
      notices.length > 0
        ? `noticed by ${layersText(notices)}`
        : recorded
          ? "the record shows it"
          : "nothing would notice it",
  };
}
