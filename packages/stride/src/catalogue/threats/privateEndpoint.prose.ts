import type { ThreatProse } from "../entry.ts";

export const PRIVATE_ENDPOINT_PROSE: Readonly<Record<string, ThreatProse>> = {
  "endpoint-reaches-foreign-stores": {
    description:
      "Unless a policy narrows it, an endpoint to a shared service opens the whole service: data is copied into a stranger's account, over a path no firewall sees.",
    exploit: "Code in the network writes to the attacker's store with the attacker's own key.",
    references: { attack: ["T1537"], cwe: ["CWE-284"], "owasp-kubernetes-2025": ["K08"] },
  },
  "public-door-beside-the-endpoint": {
    description:
      "An endpoint adds a private way and closes no public one: stolen keys work from anywhere, and when the name or endpoint fails, clients go public without a word.",
    exploit: "The attacker calls the public address with a stolen key, or makes the private name resolve to it.",
    references: { cwe: ["CWE-923", "CWE-636"], "owasp-kubernetes-2025": ["K08"] },
  },
};
