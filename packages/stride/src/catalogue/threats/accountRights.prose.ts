import type { ThreatProse } from "../entry.ts";

export const ACCOUNT_RIGHTS_PROSE: Readonly<Record<string, ThreatProse>> = {
  "account-may-raise-its-own-rights": {
    description: "Binding, escalating or impersonating is full control in two steps, whatever else the account may do.",
    exploit: "Bind a stronger role to the own account, or impersonate an administrator, with the stolen token.",
    references: {
      attack: ["T1098.006"],
      "threat-matrix-kubernetes": ["MS-TA9019"],
      cwe: ["CWE-269"],
      capec: ["CAPEC-233"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "node-proxy-right-skips-checks": {
    description:
      "The right looks like monitoring, yet it opens the node agent's own interface: commands in any pod of any node, without admission and mostly without audit.",
    exploit: "Call the node agent with the token and run a command in a privileged pod.",
    references: {
      attack: ["T1609"],
      "threat-matrix-kubernetes": ["MS-TA9030"],
      cwe: ["CWE-420", "CWE-267"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "creating-pods-means-more-than-pods": {
    description:
      "A pod may mount every secret and run under every account of its namespace and, where policy allows, take the host: all theirs who may create one.",
    exploit:
      "Create a pod that mounts the wanted secret or names a stronger account, read both from inside, and give it the name of a system component so that nobody wonders.",
    references: {
      attack: ["T1610", "T1036.005"],
      "threat-matrix-kubernetes": ["MS-TA9008", "MS-TA9023"],
      cwe: ["CWE-267"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "account-may-change-admission-hooks": {
    description:
      "A planted hook sees and rewrites every object, secrets included, and makes the API server call any address; a removed one silently ends a check.",
    exploit: "Register a mutating hook for all objects, or narrow a rule's match so that the wanted pod passes.",
    references: {
      attack: ["T1562.001"],
      "threat-matrix-kubernetes": ["MS-TA9015"],
      cwe: ["CWE-269"],
      capec: ["CAPEC-441", "CAPEC-578"],
      "owasp-kubernetes-2022": ["K03", "K04"],
      "owasp-kubernetes-2025": ["K02", "K04"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
};
