import type { ControlProse } from "../entry.ts";

export const WORKLOAD_PROSE: Readonly<Record<string, ControlProse>> = {
  "PW-02": {
    description: "No workload gets the host's devices and full kernel rights, so breaking in is not owning the node.",
    howTo: "Refuse privileged: true by Pod Security Admission; give system agents single capabilities.",
    testIdea: "From code in the pod open a host disk and load a module; both must fail.",
    exempt: "Exempt namespaces (CNI, storage drivers), static pods.",
    references: {
      attack: ["M1026", "M1048"],
      "threat-matrix-kubernetes": ["MS-M9013", "MS-M9017"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "PW-04": {
    description: "Raw sockets, tracing, module loading and network changes are gone unless a workload needs one.",
    howTo: "Set capabilities drop: [ALL], add back NET_BIND_SERVICE at most.",
    testIdea: "From the container send a raw ARP packet, trace a process and mount a disk; all must fail.",
    exempt:
      "A mesh with init containers needs NET_ADMIN and NET_RAW (KN-12); when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      attack: ["M1026"],
      "threat-matrix-kubernetes": ["MS-M9013"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "PW-05": {
    description: "An intruder cannot drop tools or change code in place, and nothing planted outlives the container.",
    howTo: "Set readOnlyRootFilesystem: true and mount small emptyDir volumes, noexec where possible.",
    testIdea: "From the container download and start a program; it must fail.",
    exempt: "Writable volumes, memory-only code; when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      attack: ["M1022"],
      "threat-matrix-kubernetes": ["MS-M9016"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "PW-08": {
    description: "Workloads neither see nor touch the host's processes, network or files.",
    howTo: "Refuse hostPID, hostIPC, hostNetwork, hostPort and hostPath by the baseline level.",
    testIdea: "From the pod list host processes, capture host traffic and write a host file; all must fail.",
    exempt: "Exempt namespaces: log agents and network plug-ins do need them.",
    references: {
      attack: ["M1048"],
      "threat-matrix-kubernetes": ["MS-M9013", "MS-M9017"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "PW-10": {
    description: "A runaway or hijacked pod hits its own ceiling before it starves neighbours or the node.",
    howTo: "Set limits for memory, processor and ephemeral storage in each pod, and podPidsLimit on the kubelet.",
    testIdea: "Fork bomb and memory hog stay inside the pod.",
    exempt:
      "Disk and network bandwidth, kernel-wide resources; when set on a zone, pods in exempt namespaces and static pods.",
    references: {
      "threat-matrix-kubernetes": ["MS-M9029"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "PW-15": {
    description: "Sensitive and risky pods never share a kernel, so an escape meets no stronger neighbour's tokens.",
    howTo: "Taint pools, set node selectors by admission per namespace, and use protected node labels.",
    testIdea:
      "As a low-trust tenant try by any selector or toleration to start a pod on the high-trust pool; it must be refused.",
    exempt: "Daemon sets that run on every pool; ways over the network.",
    references: {
      attack: ["M1030", "M1048"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
