import type { Condition } from "../condition.ts";

/** Conditions that several threats share, so that they mean the same everywhere. */

/** The flow leaves one network for another, or passes a drawn trust boundary. */
export const BETWEEN_NETWORKS: Condition = {
  any: ["internet", "on-premises", "provider", "account", "transit-vpc", "vpc", "trust-boundary"].map((kind) => ({
    crosses: { kind, direction: "any" },
  })),
};

const OUTSIDE = ["external-actor", "external-entity", "supplier"];

const ENDS_OUTSIDE: Condition = {
  any: [{ end: { side: "from", kinds: OUTSIDE } }, { end: { side: "to", kinds: OUTSIDE } }],
};

/** It leaves one network for another, drawn or not: nobody knows who sits on the way. */
export const OVER_FOREIGN_GROUND: Condition = { any: [BETWEEN_NETWORKS, ENDS_OUTSIDE] };

/**
 * Programs that talk inside the frame, whatever it is: a plain diagram draws no networks, and its programs and stores
 * talk over one all the same.
 */
export const BETWEEN_PLAIN_PROGRAMS: Condition = {
  all: [
    { any: [{ end: { side: "from", kinds: ["process"] } }, { end: { side: "to", kinds: ["process"] } }] },
    { not: ENDS_OUTSIDE },
  ],
};

/** Strangers can talk to it, directly or through others. */
export const REACHABLE_FROM_OUTSIDE: Condition = { path: { from: "external", avoiding: [] } };

/** Strangers can talk to it with no other program between: what stands on the way only passes on. */
export const REACHED_BY_STRANGERS: Condition = {
  path: { from: "external", avoiding: ["pod", "container", "process"] },
};

/** Somebody else may act inside the program: strangers can talk to it, or others wrote it. */
export const MAY_BE_ENTERED: Condition = {
  any: [REACHABLE_FROM_OUTSIDE, { fact: "codeOrigin", of: "self", in: ["thirdParty", "customers"] }],
};

/** A network in which something runs or rests. Where a VPC is cut into subnets, each of them is looked at instead. */
export const HOLDS_WORK: Condition = {
  all: [
    { not: { contains: { kind: "subnet" } } },
    { not: { inside: { kind: "transit-vpc" } } },
    {
      any: ["node", "node-pool", "cluster", "pod", "process", "database", "cache", "queue", "data-store"].map(
        (kind) => ({ contains: { kind } }),
      ),
    },
  ],
};

/**
 * A fact of the cluster that an element belongs to or works with: a managed control plane lies outside its cluster, in
 * the provider's network, and is known by its callers.
 */
export function ofItsCluster(fact: string, ...values: string[]): Condition {
  const known: Condition = { fact, of: "cluster", in: values };
  return { any: [known, { flow: { direction: "any", where: known } }] };
}

/** Nobody drew the API server: neither in the cluster nor, for its nodes, at the far end of a flow. */
export const API_SERVER_NOT_DRAWN: Condition = {
  all: [
    { not: { contains: { kind: "kube-apiserver" } } },
    ...["node", "kubelet"].map((kind): Condition => {
      const calls: Condition = { flow: { direction: "any", other: { kinds: ["kube-apiserver"] } } };
      return { not: { contains: { kind, where: calls } } };
    }),
  ],
};

/** A pod in which somebody else's code runs or may come to run. */
export const EXPOSED_POD: Condition = {
  any: [{ fact: "codeOrigin", of: "self", in: ["thirdParty", "customers"] }, REACHABLE_FROM_OUTSIDE],
};
