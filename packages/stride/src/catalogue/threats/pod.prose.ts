import type { ThreatProse } from "../entry.ts";

export const POD_PROSE: Readonly<Record<string, ThreatProse>> = {
  "live-workload-edited-by-hand": {
    description:
      "With edit rights, own or stolen, a sidecar, another image or another command joins a trusted pod and uses its identity, secrets and traffic.",
    exploit:
      "The deployment is patched in place; the controller rolls the change out as if it were a release, and keeps it running.",
    references: {
      attack: ["T1610", "T1204.003"],
      "threat-matrix-kubernetes": ["MS-TA9011", "MS-TA9012", "MS-TA9008"],
      cwe: ["CWE-284", "CWE-506"],
      capec: ["CAPEC-442"],
      "owasp-kubernetes-2022": ["K03", "K04"],
      "owasp-kubernetes-2025": ["K02", "K04"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
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
  "exposed-pod-commands-cluster": {
    description:
      "The program that strangers talk to holds administrator rights at the API, so its flaws are the cluster's flaws.",
    exploit: "Code execution, or a forged server-side request, uses the mounted token with its broad rights.",
    references: {
      attack: ["T1190", "T1078", "T1528"],
      "threat-matrix-kubernetes": ["MS-TA9016", "MS-TA9004"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-69"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
};
