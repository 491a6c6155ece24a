import { type ControlState, FACTS, inSentence, kindById, valueText } from "@bartizan/model";
import { STATE_LABELS } from "./labels.ts";

/** "Encryption = None". Values that the engine wrote as text: members of a set joined by ", ", or "" for none of them. */
export function factText(fact: string, values: readonly string[]): string {
  const known = FACTS.get(fact);
  const told = values.map((value) => valueText(known, value === "" ? [] : value.split(", ")));
  return `${known?.label ?? fact} = ${told.join(" or ")}`;
}

/** A control's state inside a sentence: "in place". */
export function stateText(state: string): string {
  return inSentence(STATE_LABELS[state as ControlState] ?? state);
}

/** Kinds inside a sentence: "pod or VPC". */
export function kindsText(kinds: readonly string[]): string {
  return kinds.map((id) => (id === "flow" ? "flow" : inSentence(kindById(id).label))).join(" or ");
}
