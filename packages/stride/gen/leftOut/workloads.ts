import type { LeftOut } from "./leftOut.ts";

export const WORKLOADS_LEFT_OUT: readonly LeftOut[] = [
  {
    id: "workloads-in-default-or-system-namespace",
    title: "Workloads in the default or a system namespace",
    mergedInto: "exempt-namespace-open-to-teams",
    reason:
      "The name of a namespace harms nobody. What harms is that rules are looser there while many may change it, and that is asked of every namespace.",
  },
  {
    id: "host-process-namespace-shared",
    title: "A pod sees and can steer the host's processes",
    mergedInto: "privileged-pod-owns-node",
    reason: "It is one of several ways to the same end, and all of them end when the pod asks for less of its node.",
  },
  {
    id: "writable-host-path",
    title: "A pod writes to files of its node",
    mergedInto: "privileged-pod-owns-node",
    reason:
      "Who writes to the node's files owns the node. Told twice for the same pod it would read like two weaknesses.",
  },
  {
    id: "trust-by-pod-address",
    title: "A pod trusts callers for their network address",
    mergedInto: "caller-not-proved",
    reason: "The connection says how its caller is known, an address included, and the receiver gets the threat.",
  },
  {
    id: "pinned-image-keeps-old-flaw",
    title: "A pinned image keeps an old flaw running",
    mergedInto: "exploitable-application-reachable",
    reason:
      "Naming an image by its digest is the better choice and should not raise a threat. Old flaws count where strangers can reach them, and patching by a deadline is weighed there.",
  },
  {
    id: "published-service-asks-no-name",
    title: "A published service does not ask who calls",
    mergedInto: "caller-not-proved",
    reason:
      "It comes true with the connection that crosses into the service, where the same question is asked already.",
  },
  {
    id: "costly-requests-exhaust-service",
    title: "Costly requests from strangers exhaust the service",
    mergedInto: "costly-requests-exhaust-process",
    reason: "It is the same threat to every program that strangers reach, services of a cluster included.",
  },
  {
    id: "ingress-host-claimed-by-other-team",
    title: "Another team can claim this host name or path",
    mergedInto: "ingress-rules-inject-directives",
    reason: "Both come from rules that anyone may write, and approved hosts without snippets end both.",
  },
  {
    id: "ingress-clear-text",
    title: "Requests reach the ingress in clear text",
    mergedInto: "confidential-clear-text-inside",
    reason:
      "The connection that arrives says whether it is encrypted; asked of the ingress too, one wire had two threats.",
  },
  {
    id: "implant-poses-as-system-pod",
    title: "An account can start pods that pose as system pods",
    mergedInto: "creating-pods-means-more-than-pods",
    reason: "A disguise is one use of the right to start pods, and the right is the cause.",
  },
  {
    id: "volume-copy-readable",
    title: "A copied disk or snapshot of the volume can be read",
    mergedInto: "data-readable-on-copied-disk",
    reason: "It is the same threat for every store, volumes included.",
  },
  {
    id: "volume-lost-for-good",
    title: "Wiped or ransomed data on the volume is lost for good",
    mergedInto: "only-copy-destroyed",
    reason:
      "It is the same threat for every store, volumes included. That a volume lies on the disk of a node does not say that it is the only copy.",
  },
];
