import type { FactValue } from "../schema/factValue.ts";

export interface FactMember {
  readonly id: string;
  readonly label: string;
}

export interface Fact {
  readonly id: string;
  /** The name of its field. */
  readonly label: string;
  readonly type: "enum" | "set" | "integer" | "text";
  /** Members of an enum or a set, from safe to risky. */
  readonly values?: readonly FactMember[];
  readonly question: string;
  /** Zone kinds where one answer holds for everything below, widest first; empty: asked of the thing itself. */
  readonly askAt: readonly string[];
  /** Asked only when this other fact has one of these values. */
  readonly when?: { readonly fact: string; readonly in: readonly string[] };
  /** What the drawing itself answers, so that it is asked only when the drawing is silent. */
  readonly computed?: string;
  /** What a zone says of itself holds for everything inside it. */
  readonly inherited?: true;
  readonly help?: string;
}

/** How facts are written down: by id, members by id. */
export type FactTable = Readonly<
  Record<string, Omit<Fact, "id" | "values"> & { readonly values?: Readonly<Record<string, string>> }>
>;

/** The facts of a table, in its order. */
export function factsOf(table: FactTable): Fact[] {
  return Object.entries(table).map(([id, { values, ...rest }]) => ({
    id,
    ...rest,
    ...(values && { values: Object.entries(values).map(([member, label]) => ({ id: member, label })) }),
  }));
}

/** Whether a value is one this fact can have. A set may be empty: it says that none of the members holds. */
export function fits(fact: Fact, value: FactValue): boolean {
  const isMember = (id: string) => fact.values?.some((member) => member.id === id) ?? false;
  switch (fact.type) {
    case "enum":
      return typeof value === "string" && isMember(value);
    case "set":
      return typeof value === "object" && value.every(isMember);
    case "integer":
      return typeof value === "number";
    case "text":
      return typeof value === "string";
  }
}
