import type { ThreatProse } from "../entry.ts";

export const POD_PROSE: Readonly<Record<string, ThreatProse>> = {
  "privileged-pod-owns-node": {
    description:
      "The host's devices, files or processes are open to the container: one flaw in the program is root on the node with all its neighbours' secrets, and what is written to the node outlives the pod.",
    exploit:
      "The intruder loads a kernel module, enters another process, or drops a start script or a pod manifest into a folder of the host.",
    references: {
      attack: ["T1611", "T1610"],
      "threat-matrix-kubernetes": ["MS-TA9018"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-480"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "pod-borrows-machine-role": {
    description:
      "The machine's credentials and bootstrap data are a web call away for every pod on it, also for pods with an identity of their own.",
    exploit:
      "Code in the pod, or a forged server-side request, asks the metadata address and uses the token from outside.",
    references: {
      attack: ["T1552.005", "T1078.004"],
      "threat-matrix-kubernetes": ["MS-TA9020", "MS-TA9033", "MS-TA9028"],
      cwe: ["CWE-522", "CWE-918"],
      "owasp-kubernetes-2022": ["K03", "K07"],
      "owasp-kubernetes-2025": ["K08"],
    },
  },
};
