import type { Trust } from "../schema/element.ts";
import type { Facts } from "../schema/factValue.ts";
import type { Hierarchy } from "../schema/hierarchy.ts";

export const FAMILIES = ["network", "kubernetes", "delivery", "identity", "data", "generic"] as const;

export type Family = (typeof FAMILIES)[number];

export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly family: Family;
  /** Its data-flow role, which is its silhouette. */
  readonly role: "external" | "process" | "store" | "zone";
  /** Whether it may contain elements. A pod or node without drawn children looks like a leaf. */
  readonly zone: boolean;
  /** Its row of the STRIDE-per-element matrix. */
  readonly row: "external" | "process" | "store" | "none";
  /** Of a zone: what it is a part of. */
  readonly hierarchy?: Hierarchy;
  /** Whether its border is a trust boundary, unless the element says otherwise. */
  readonly boundary: boolean;
  /** Of a zone: its level. Of anything else: its level where no zone around it has one. */
  readonly trust?: Trust;
  /** Kinds it may lie in; "" is the top level. */
  readonly parents: readonly string[] | "any";
  /** Whether a zone of this kind takes elements of any kind. */
  readonly takesAnything?: true;
  readonly facts: readonly string[];
  /** What is true of every element of the kind until somebody says otherwise. */
  readonly says?: Facts;
  /** Pixels, on a grid of 8. */
  readonly size: readonly [number, number];
  /** The name of its picture; what it looks like is not the model's business. */
  readonly icon: string;
  readonly help: string;
  /** Of a store: whether somebody would look there to prove who did what. */
  readonly evidence?: "yes" | "no" | "ask";
  /** A rule, not a thing that data passes: it is evidence for a control. */
  readonly policy?: true;
  /** Of a zone: an element lies in at most one of the kind. */
  readonly exclusive?: true;
  /** Other words that people search by. */
  readonly words?: readonly string[];
}

type Usual = "row" | "zone" | "boundary" | "size" | "icon" | "facts";

/** How kinds are written down: by id, leaving out what follows from the role. */
export type KindTable = Readonly<Record<string, Omit<Kind, "id" | "family" | Usual> & Partial<Pick<Kind, Usual>>>>;

const LEAF_SIZE = [144, 48] as const;
const ZONE_SIZE = [320, 200] as const;
const EVERY_KIND = ["runBy", "lifecycle", "technology"];

/** The kinds of a table, in its order, with what follows from the role filled in. */
export function kindsOf(family: Family, table: KindTable): Kind[] {
  return Object.entries(table).map(([id, kind]) => ({
    id,
    family,
    boundary: false,
    zone: kind.role === "zone",
    row: kind.policy || kind.role === "zone" ? "none" : kind.role,
    size: kind.role === "zone" ? ZONE_SIZE : LEAF_SIZE,
    icon: id,
    ...kind,
    facts: [...(kind.facts ?? []), ...EVERY_KIND],
  }));
}
