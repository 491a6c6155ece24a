import { CLUSTERS_LEFT_OUT } from "./clusters.ts";
import { DELIVERY_LEFT_OUT } from "./delivery.ts";
import { NETWORKS_LEFT_OUT } from "./networks.ts";
import { WORKLOADS_LEFT_OUT } from "./workloads.ts";

/** A threat that was weighed and is not an entry of its own, so that nobody has to weigh it again. */
export interface LeftOut {
  readonly id: string;
  readonly title: string;
  /** The entry that says it now; absent: no entry does. */
  readonly mergedInto?: string;
  /** A whole sentence. */
  readonly reason: string;
}

export const LEFT_OUT: readonly LeftOut[] = [
  ...NETWORKS_LEFT_OUT,
  ...CLUSTERS_LEFT_OUT,
  ...WORKLOADS_LEFT_OUT,
  ...DELIVERY_LEFT_OUT,
];
