import type { ThreatProse } from "../entry.ts";

export const POD_HOST_PROSE: Readonly<Record<string, ThreatProse>> = {
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
  "pod-shares-its-nodes-files-or-network": {
    description:
      "On the network of its node it reaches services on the node's own loopback and the metadata service in spite of a hop limit, and network policies for pods do not hold for it. In host folders lie kubelet credentials, mounted tokens and volumes of the neighbours and cloud key files.",
    exploit:
      "The intruder calls local ports or the metadata address, captures packets on the node's interface, or walks the mounted path to /var/lib/kubelet.",
    references: {
      attack: ["T1040", "T1552.001", "T1611"],
      "threat-matrix-kubernetes": ["MS-TA9034", "MS-TA9033", "MS-TA9026", "MS-TA9016"],
      cwe: ["CWE-668", "CWE-522"],
      capec: ["CAPEC-158", "CAPEC-150"],
      "owasp-kubernetes-2022": ["K01", "K07", "K08"],
      "owasp-kubernetes-2025": ["K01", "K05", "K08"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
};
