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
    mergedInto: "readable-host-path",
    reason:
      "A pod that sees the disk of its node reads whatever lies there; the cloud key of the machine is one of those files.",
  },
];
