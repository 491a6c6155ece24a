import type { LeftOut } from "./leftOut.ts";

export const NETWORKS_LEFT_OUT: readonly LeftOut[] = [
  {
    id: "api-called-from-anywhere",
    title: "Calls to the cluster API come from anywhere; the origin proves nothing",
    mergedInto: "cluster-api-open-to-internet",
    reason:
      "An API that answers the internet is one weakness with one remedy: a private endpoint or a list of addresses. Who called is proven by the audit log, which has an entry of its own.",
  },
  {
    id: "pod-callable-by-neighbours",
    title: "A breached neighbour calls this workload across namespaces",
    mergedInto: "neighbours-reach-listening-pods",
    reason:
      "The open border of the namespace is the cause; told once there, it does not repeat for every flow. A receiver that takes any caller for its own is told by the threat about callers that nobody proves.",
  },
  {
    id: "session-record-edited-on-host",
    title: "Session records can be edited where they are made",
    mergedInto: "entry-leaves-no-record",
    reason: "Both come true when the jump host sends its records nowhere, and both end when they are kept outside it.",
  },
  {
    id: "cloud-key-file-on-host",
    title: "A pod reads the machine's cloud key file",
    mergedInto: "pod-shares-its-nodes-files-or-network",
    reason:
      "A pod that sees the disk of its node reads whatever lies there; the cloud key of the machine is one of those files.",
  },
  {
    id: "tunnel-ends-before-receiver",
    title: "The tunnel ends before the receiver; the last stretch is clear",
    mergedInto: "clear-text-between-networks",
    reason:
      "A tunnel around a flow that carries confidential data counts there as too little; told apart, a flow in clear text would have had both.",
  },
  {
    id: "stages-share-a-network-or-account",
    title: "Test and production share one account or network",
    mergedInto: "stages-share-cluster",
    reason:
      "Which stage each network of an account serves is many questions for one guess; that the stages meet in a cluster is one question, and the threats to roles and routes tell how a breach is carried across.",
  },
];
