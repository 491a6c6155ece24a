import { type Model, targetsOf } from "@bartizan/model";
import type { Threat } from "@bartizan/stride";
import { threatEntry } from "./entries.ts";
import { targetName } from "./targetName.ts";

/** A threat's title: the catalogue's, or that of one written by hand. Its id where both are gone. */
export function threatTitle({ threat }: Pick<Threat, "threat">, model: Model): string {
  return threatEntry(threat)?.title ?? model.threats.get(threat)?.title ?? threat;
}

/** The threat behind an id, `threat@element` or `threat@flow→element`, with what it is about: "Secrets are readable · etcd". */
export function threatName(id: string, model: Model): string {
  const [threat = ""] = id.split("@");
  return `${threatTitle({ threat }, model)} · ${targetName(model, targetsOf(id).at(-1) ?? "")}`;
}
