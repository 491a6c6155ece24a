import { ANY_FACTS } from "./any.ts";
import { CLUSTER_FACTS } from "./cluster.ts";
import { CONTAINER_FACTS } from "./container.ts";
import { DELIVERY_FACTS } from "./delivery.ts";
import { type Fact, type FactTable, factsOf } from "./fact.ts";
import { FLOW_FACTS } from "./flow.ts";
import { NAMESPACE_FACTS } from "./namespace.ts";
import { NETWORK_FACTS } from "./network.ts";
import { NODE_FACTS } from "./node.ts";
import { PEOPLE_FACTS } from "./people.ts";
import { POD_FACTS } from "./pod.ts";
import { PROCESS_FACTS } from "./process.ts";
import { RIGHTS_FACTS } from "./rights.ts";
import { SERVICE_FACTS } from "./service.ts";
import { STORE_FACTS } from "./store.ts";

export const FACT_TABLES: readonly FactTable[] = [
  ANY_FACTS,
  FLOW_FACTS,
  NETWORK_FACTS,
  CLUSTER_FACTS,
  NAMESPACE_FACTS,
  POD_FACTS,
  CONTAINER_FACTS,
  NODE_FACTS,
  SERVICE_FACTS,
  RIGHTS_FACTS,
  STORE_FACTS,
  PEOPLE_FACTS,
  DELIVERY_FACTS,
  PROCESS_FACTS,
];

/** Every fact by its id, which is the same word for every kind that has the fact. */
export const FACTS: ReadonlyMap<string, Fact> = new Map(
  FACT_TABLES.flatMap(factsOf).map((fact) => [fact.id, fact] as const),
);

/** The facts of a flow, in the order of its fields. */
export const FLOW_FACT_IDS: readonly string[] = Object.keys(FLOW_FACTS);
