import type { ControlProse } from "../entry.ts";

export const POD_RUNNING_PROSE: Readonly<Record<string, ControlProse>> = {
  "PW-11": {
    description:
      "Only programs that came with the image may start, and change means a new release, so whatever else runs is stopped as foreign.",
    howTo: "Enable drift prevention in the runtime agent and forbid exec for change.",
    testIdea: "Copy a program into a running container and start it; it must be killed and reported.",
    exempt:
      "Interpreters that are in the image; memory-only code; when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1038", "M1022"],
    },
  },
  "PW-13": {
    description: "Interactive entry to running workloads is a rare, granted and recorded exception.",
    howTo:
      "Remove create on pods/exec, attach, portforward and ephemeralcontainers from standing roles; grant for an hour on request.",
    testIdea: "With each standing role open a shell and copy a file in production; all must be refused.",
    exempt: "Node shell and kubelet access; anyone who can change the pod's image.",
    references: {
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018", "M1026"],
      "threat-matrix-kubernetes": ["MS-M9010"],
    },
  },
  "PW-14": {
    description: "An intruder finds nothing to work with and no second login such as SSH.",
    howTo: "Build distroless or scratch images and fail the build on a shell or server outside the list.",
    testIdea: "Through a command-injection flaw start a shell and fetch a tool; both must fail.",
    exempt:
      "Tools brought along in memory; ephemeral debug containers (PW-13); when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1042"],
      "threat-matrix-kubernetes": ["MS-M9012", "MS-M9015"],
    },
  },
  "PW-17": {
    description: "Tenants cannot claim priority, tolerate control-plane taints or steer pods to chosen nodes.",
    howTo: "Limit priority classes by quota and refuse foreign tolerations, selectors and nodeName by policy.",
    testIdea: "Tenant toleration for the control plane is refused.",
    exempt: "Whoever writes node labels or bindings directly.",
    references: {
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "PW-18": {
    description: "Failing or attacked replicas are replaced while others serve.",
    howTo: "Set readiness and liveness probes, a PodDisruptionBudget and spreading over zones.",
    testIdea: "Kill replicas one by one; service stays up.",
    exempt:
      "Attacks that hit all replicas; wrong probes make outages worse; when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      "nsa-cisa-kubernetes": ["Log auditing"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
    },
  },
  "PW-20": {
    description:
      "Replicas and nodes grow only to a set number, so a flood cannot turn growth into cost or starve others.",
    howTo: "Set maxReplicas on each autoscaler and a maximum on each node group.",
    testIdea: "Drive load past the ceiling; growth must stop and an alarm be raised.",
    exempt: "Service quality above the ceiling.",
    references: { "owasp-kubernetes-2022": ["K01"], "owasp-kubernetes-2025": ["K01"] },
  },
};
