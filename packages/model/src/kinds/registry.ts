import type { Element } from "../schema/element.ts";
import { CLUSTER_KINDS } from "./cluster.ts";
import { DATA_KINDS } from "./data.ts";
import { DELIVERY_KINDS } from "./delivery.ts";
import { GATEWAYS } from "./gateways.ts";
import { GENERIC_KINDS } from "./generic.ts";
import { IDENTITY_KINDS } from "./identity.ts";
import { type Kind, kindsOf } from "./kind.ts";
import { NETWORK_POLICIES, NETWORK_ZONES } from "./network.ts";
import { NODE_KINDS } from "./node.ts";
import { WORKLOAD_KINDS } from "./workload.ts";

/** Every kind by its id, families together, in the order of the palette. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  [
    ...kindsOf("network", NETWORK_ZONES),
    ...kindsOf("network", GATEWAYS),
    ...kindsOf("network", NETWORK_POLICIES),
    ...kindsOf("kubernetes", CLUSTER_KINDS),
    ...kindsOf("kubernetes", NODE_KINDS),
    ...kindsOf("kubernetes", WORKLOAD_KINDS),
    ...kindsOf("delivery", DELIVERY_KINDS),
    ...kindsOf("identity", IDENTITY_KINDS),
    ...kindsOf("data", DATA_KINDS),
    ...kindsOf("generic", GENERIC_KINDS),
  ].map((kind) => [kind.id, kind] as const),
);

const strangers = new Map<string, Kind>();

/** The kind with this id; one that this version does not know is a generic element that may contain others. */
export function kindById(id: string): Kind {
  const known = KINDS.get(id) ?? strangers.get(id);
  if (known) return known;
  const stranger: Kind = {
    id,
    label: id,
    family: "generic",
    role: "process",
    zone: true,
    row: "none",
    boundary: false,
    takesAnything: true,
    parents: "any",
    facts: [],
    size: [144, 48],
    icon: "process",
    help: "A kind that this version does not know. It is kept as it is.",
  };
  strangers.set(id, stranger);
  return stranger;
}

/** The kind of an element; one that this version does not know is a stranger. */
export function kindOf(element: Element): Kind {
  return kindById(element.kind);
}
