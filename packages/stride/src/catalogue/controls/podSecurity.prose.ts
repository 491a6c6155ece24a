import type { ControlProse } from "../entry.ts";

export const POD_SECURITY_PROSE: Readonly<Record<string, ControlProse>> = {
  "PW-01": {
    description: "A breached process is an ordinary user, which takes away many kernel and file tricks.",
    howTo: "Set runAsNonRoot: true and a numeric user in the image and pod.",
    testIdea: "Root pod is refused; id in running pod is not 0.",
    exempt: "Kernel flaws open to every user; exempt namespaces and static pods.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1026"],
      "threat-matrix-kubernetes": ["MS-M9013"],
    },
  },
  "PW-03": {
    description: "Set-uid programs cannot raise a process above its start.",
    howTo: "Set allowPrivilegeEscalation: false on each container.",
    testIdea: "Run a set-uid root program as the container's user; it must stay unprivileged.",
    exempt: "Containers that start as root already; when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1026"],
      "threat-matrix-kubernetes": ["MS-M9013"],
    },
  },
  "PW-06": {
    description:
      "The kernel limits which files, mounts and operations a process may use, also after it was broken into.",
    howTo: "Set appArmorProfile: RuntimeDefault or SELinux options; write a tighter profile for exposed pods.",
    testIdea: "Forbidden file access is denied and logged.",
    exempt: "Privileged pods; hosts without the module; when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1038", "M1048"],
      "threat-matrix-kubernetes": ["MS-M9011"],
    },
  },
  "PW-07": {
    description: "System calls that a normal program never needs are refused, which breaks most kernel exploits.",
    howTo: "Set seccompProfile: RuntimeDefault in pods or as the kubelet's default.",
    testIdea: "Blocked system call returns an error and an audit record.",
    exempt: "Flaws in allowed calls; privileged pods; when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1048"],
      "threat-matrix-kubernetes": ["MS-M9011"],
    },
  },
  "PW-09": {
    description: "All hardening switches come set together from one template, so forgetting one is hard.",
    howTo: "Ship a chart or mutating rule with non-root, no escalation, no capabilities, read-only root and seccomp.",
    testIdea: "Run an escape test kit in a pod made from the template; no attempt may succeed.",
    exempt:
      "Counts through its parts only; pods that override the template; when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1048"],
      "threat-matrix-kubernetes": ["MS-M9017"],
    },
  },
  "PW-12": {
    description:
      "An own kernel or system-call layer stands between container and host, so a kernel exploit stays inside.",
    howTo: "Give untrusted pods a RuntimeClass with gVisor or Kata on labelled nodes and enforce it by policy.",
    testIdea: "Known escape proof of concept fails in the sandbox.",
    exempt: "Pods without the runtime class, host-network pods, attacks over the network.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1048"],
    },
  },
  "PW-16": {
    description: "A pod cannot order the host to start containers behind Kubernetes' back.",
    howTo: "Refuse host paths of containerd, CRI-O or Docker sockets by policy; build images without a daemon.",
    testIdea: "From the pod ask the runtime to start a privileged container; there must be no way to it.",
    exempt: "Node agents in exempt namespaces.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1048"],
      "threat-matrix-kubernetes": ["MS-M9013"],
    },
  },
  "PW-19": {
    description: "Root in the container is a powerless user on the host, so many escapes end without rights.",
    howTo: "Set hostUsers: false on kernels and runtimes that support it and require it by policy.",
    testIdea: "Escape in a test pod through a planted flaw; on the host the process must be an unmapped user.",
    exempt:
      "Host-network and privileged pods; unsupported volumes and nodes; when set on a zone, pods in exempt namespaces and static pods.",
    references: { "owasp-kubernetes-2022": ["K01"], "owasp-kubernetes-2025": ["K01"], attack: ["M1048"] },
  },
};
