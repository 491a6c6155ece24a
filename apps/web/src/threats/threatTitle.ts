import type { Model } from "@bartizan/model";
import type { Threat } from "@bartizan/stride";
import { threatEntry } from "../document/entries.ts";

/** A threat's title: the catalogue's, or that of one written by hand. */
export function threatTitle({ threat }: Pick<Threat, "threat">, model: Model): string {
  return threatEntry(threat)?.title ?? model.threats.get(threat)?.title ?? threat;
}
