import type { ThreatProse } from "../entry.ts";

export const CLUSTER_SERVICE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "mesh-authority-in-application-hands": {
    description:
      "The mesh's control plane issues every workload's certificate: whoever may edit its namespace becomes any service.",
    exploit: "Change its deployment or read its signing key and issue a certificate in another service's name.",
    references: {
      cwe: ["CWE-269"],
      capec: ["CAPEC-196"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "cluster-names-can-be-redirected": {
    description:
      "Changing the name service's configuration points any service or outside name to the intruder, for every pod at once.",
    exploit: "Edit its config map and add a rewrite or a foreign upstream server.",
    references: {
      attack: ["T1557"],
      "threat-matrix-kubernetes": ["MS-TA9035"],
      cwe: ["CWE-284"],
      capec: ["CAPEC-142"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "data-leaves-in-name-queries": {
    description:
      "The name service asks the outside on every pod's behalf, so data hidden in names passes the egress rules that stop everything else.",
    exploit: "Encode the stolen data in look-ups of a domain whose name server the intruder runs.",
    references: {
      attack: ["T1048", "T1071.004", "T1572"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "one-add-on-stops-the-cluster": {
    description: "Overload or loss of that single process stops name look-ups or certificates everywhere.",
    exploit: "Flood it from any pod, or take its node down.",
    references: {
      attack: ["T1499"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-400"],
      capec: ["CAPEC-125"],
      "nsa-cisa-kubernetes": ["Log auditing"],
    },
  },
};
