import type { Id } from "@bartizan/model";
import type { Layer, TriagedThreat } from "@bartizan/stride";
import { LAYERS } from "@bartizan/stride/words";
import { isLineGap } from "../../document/lineGap.ts";

/** What one line of defence does about the threats of an element or flow. */
export interface LayerPart {
  readonly layer: Layer;
  /** Threats that it stops or makes less likely. */
  readonly stops: number;
  /** Threats that it would notice. */
  readonly notices: number;
  /** Threats on which a control of this line would act, and none does. */
  readonly gaps: number;
}

/** The lines of defence around an element or flow, from the outside in; programmes are no line of one threat. */
export function stripOf(
  threats: readonly TriagedThreat[],
  id: Id,
): { readonly layers: readonly LayerPart[]; readonly threats: number } {
  const here = threats.filter(
    ({ target, status }) => target === id && (status === "open" || status === "planned" || status === "mitigated"),
  );
  const layers = LAYERS.filter((layer) => layer !== "programme").map((layer) => ({
    layer,
    stops: here.filter((threat) => threat.layers.stops.includes(layer)).length,
    notices: here.filter((threat) => threat.layers.notices.includes(layer)).length,
    gaps: here.filter((threat) => isLineGap(threat, layer)).length,
  }));
  return { layers, threats: here.length };
}
