import { type ControlState, FACTS, type Fact, type FactValue, kindById } from "@bartizan/model";
import { inSentence } from "./inSentence.ts";
import { STATE_LABELS } from "./labels.ts";

const NOTHING = "None of these";

/** A value in words: "Restricted", "Reads files, The network", "None of these". */
export function valueText(fact: Fact, value: FactValue): string {
  if (typeof value === "number") return `${value}`;
  if (typeof value === "string") return memberLabel(fact, value);
  return value.length === 0 ? NOTHING : value.map((member) => memberLabel(fact, member)).join(", ");
}

function memberLabel(fact: Fact | undefined, id: string): string {
  return fact?.values?.find((member) => member.id === id)?.label ?? id;
}

/** "Encryption = None". Values that the engine wrote as text: members of a set joined by ", ", or "" for none of them. */
export function factText(fact: string, values: readonly string[]): string {
  const known = FACTS.get(fact);
  const members = (value: string) =>
    value
      .split(", ")
      .map((member) => memberLabel(known, member))
      .join(", ");
  const told = values.map((value) => (value === "" ? NOTHING : members(value)));
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
