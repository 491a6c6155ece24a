import type { Fact, FactValue } from "@bartizan/model";

/** A value in words: "Restricted", "Reads files, The network", "None of these". */
export function valueText(fact: Fact, value: FactValue): string {
  if (typeof value === "number") return `${value}`;
  if (typeof value === "string") return memberLabel(fact, value);
  return value.length === 0 ? "None of these" : value.map((member) => memberLabel(fact, member)).join(", ");
}

function memberLabel(fact: Fact, id: string): string {
  return fact.values?.find((member) => member.id === id)?.label ?? id;
}
