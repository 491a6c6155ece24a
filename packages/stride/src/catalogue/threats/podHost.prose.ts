import type { ThreatProse } from "../entry.ts";

export const POD_HOST_PROSE: Readonly<Record<string, ThreatProse>> = {
  "host-network-shared": {
    description:
      "It reaches services that listen on the node's own loopback, the metadata service in spite of a hop limit, and the node's traffic if it may open raw sockets. Network policies for pods do not hold for it.",
    exploit: "The intruder calls local ports or the metadata address, or captures packets on the node's interface.",
    references: {
      attack: ["T1040"],
      "threat-matrix-kubernetes": ["MS-TA9034", "MS-TA9033"],
      cwe: ["CWE-668"],
      capec: ["CAPEC-158"],
      "owasp-kubernetes-2022": ["K01", "K07"],
      "owasp-kubernetes-2025": ["K01", "K05"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "readable-host-path": {
    description:
      "Kubelet credentials, mounted tokens and volumes of the neighbours and cloud key files lie in host folders; whoever reads them can act in their name.",
    exploit: "The intruder walks the mounted path to /var/lib/kubelet or the node's cloud configuration file.",
    references: {
      attack: ["T1552.001", "T1611"],
      "threat-matrix-kubernetes": ["MS-TA9026", "MS-TA9016"],
      cwe: ["CWE-668", "CWE-522"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K01", "K08"],
      "owasp-kubernetes-2025": ["K01", "K08"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "kernel-shared-with-untrusted-code": {
    description:
      "Containers share one kernel. Customers' code, or a reachable pod without system-call and kernel profiles, can use a kernel or runtime flaw to leave its container.",
    exploit: "After entry, a public exploit for the kernel or the runtime is run through an unfiltered system call.",
    references: {
      attack: ["T1611", "T1068"],
      cwe: ["CWE-653", "CWE-693"],
      capec: ["CAPEC-480"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
};
