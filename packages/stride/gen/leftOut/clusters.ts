import type { LeftOut } from "./leftOut.ts";

export const CLUSTERS_LEFT_OUT: readonly LeftOut[] = [
  {
    id: "keys-of-other-clusters-inside",
    title: "One cluster keeps the keys of other clusters",
    mergedInto: "super-agent-holds-the-cluster",
    reason: "One question asks for both: an add-on with all rights here, or with keys of other clusters.",
  },
  {
    id: "component-keys-read-on-host",
    title: "Keys read on a control-plane machine make any identity",
    mergedInto: "control-plane-files-changed-on-host",
    reason: "Keys and manifests lie side by side, and the same login or host path leads to both.",
  },
  {
    id: "api-flooded-from-internet",
    title: "Cluster API can be flooded from the internet",
    mergedInto: "cluster-api-open-to-internet",
    reason: "It has the same cause and is stopped by the same controls: whoever closes the door has settled both.",
  },
  {
    id: "standing-cluster-administrators",
    title: "Administrators hold full cluster rights all the time",
    mergedInto: "standing-rights-need-no-second",
    reason: "It asks the same of the same people, for every place where they work, the API server among them.",
  },
  {
    id: "controllers-share-one-account",
    title: "Several controllers share one powerful account",
    mergedInto: "account-reaches-beyond-namespace",
    reason: "Sharing and reach are each a threat of their own; the two together would be told three times.",
  },
  {
    id: "pod-writes-files-of-its-node",
    title: "A pod can write its node's files and stay for good",
    mergedInto: "privileged-pod-owns-node",
    reason: "A pod that writes its node's files owns the node already; told of the node too, it would count twice.",
  },
  {
    id: "node-credential-copied-and-reused",
    title: "The node's own credential can be copied and used elsewhere",
    mergedInto: "privileged-pod-owns-node",
    reason: "It follows from the same host access of the same pods, and the same controls stop it.",
  },
  {
    id: "runtime-socket-in-a-pod",
    title: "A pod holds the container runtime's socket: root on the node",
    mergedInto: "privileged-pod-owns-node",
    reason: "The socket is one of the ways in which a pod owns its node, and the entry names it.",
  },
  {
    id: "host-network-pod-escapes-policies",
    title: "A pod on the host network is outside all network policies",
    mergedInto: "pod-shares-its-nodes-files-or-network",
    reason: "It has the same cause, target and controls; that policies end there is said in the description.",
  },
  {
    id: "pod-rewrites-node-packet-rules",
    title: "A pod can rewrite the node's packet rules",
    mergedInto: "pod-shares-its-nodes-files-or-network",
    reason: "Only a pod on its node's network can, and it is told of that already, with the same controls.",
  },
];
