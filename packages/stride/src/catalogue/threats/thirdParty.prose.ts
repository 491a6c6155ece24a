import type { ThreatProse } from "../entry.ts";

export const THIRD_PARTY_PROSE: Readonly<Record<string, ThreatProse>> = {
  "data-handed-to-third-party": {
    description: "What happens to the data there is out of our hands: their staff, their breach, their country.",
    exploit: "The other party or its intruder reads what we send and store there.",
    references: {},
  },
  "third-party-service-reaches-in": {
    description: "Integrations hold standing keys to our systems; their break-in becomes ours.",
    exploit: "The attacker uses the service's stored token or network path to call in.",
    references: { attack: ["T1199", "T1528"], cwe: ["CWE-250"] },
  },
};
