import type { FactValue } from "../schema/factValue.ts";
import type { Fact } from "./fact.ts";

/** What a set with no member says. */
const NONE_OF_THESE = "None of these";

/** A value in words: "Restricted", "Reads files, The network", "None of these". */
export function valueText(fact: Fact | undefined, value: FactValue): string {
  if (typeof value === "number") return `${value}`;
  if (typeof value === "string") return memberLabel(fact, value);
  return value.length === 0 ? NONE_OF_THESE : value.map((member) => memberLabel(fact, member)).join(", ");
}

/** The label of a member of a fact's values; the id of one that this version does not know. */
function memberLabel(fact: Fact | undefined, id: string): string {
  return fact?.values?.find((member) => member.id === id)?.label ?? id;
}
