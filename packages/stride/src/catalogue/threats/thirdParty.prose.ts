import type { ThreatProse } from "../entry.ts";

export const THIRD_PARTY_PROSE: Readonly<Record<string, ThreatProse>> = {
  "outside-party-impersonated": {
    description:
      "With a guessed, phished or missing password an attacker has all that the party may do here, whether the party is a person or a program.",
    exploit: "Stolen password lists and phishing pages are tried, or a key that was passed around is used.",
    references: { attack: ["T1078", "T1110"], cwe: ["CWE-308", "CWE-287"], capec: ["CAPEC-151"] },
  },
  "outside-system-not-proved": {
    description: "Without encryption nothing proves who answers, so orders, data and keys may go to an impostor.",
    exploit: "Names or routes are changed on the way, and a machine of the attacker answers the call.",
    references: { attack: ["T1557"], cwe: ["CWE-300", "CWE-319"], capec: ["CAPEC-94"] },
  },
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
