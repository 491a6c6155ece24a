import type { ThreatProse } from "../entry.ts";

export const JOINED_NETWORK_PROSE: Readonly<Record<string, ThreatProse>> = {
  "peering-goes-round-the-transit-point": {
    description:
      "One network was to be seen only through the hub; the peering joins it to another, and what passes there meets no firewall and no log.",
    exploit: "From the weaker network the attacker goes across the peering, unseen by the hub.",
    references: { cwe: ["CWE-923"], capec: ["CAPEC-161"] },
  },
  "peering-with-foreign-account": {
    description:
      "Routes and names are shared with a network under other hands; its breach, or its administrator, is at our inner ports.",
    exploit: "The attacker breaks in at the partner and walks across.",
    references: { attack: ["T1199"], cwe: ["CWE-923"] },
  },
  "partner-traffic-not-inspected": {
    description:
      "A breach on the other side continues here: private links are trusted more than the internet and filtered less.",
    exploit: "From the partner's network the attacker scans and enters ours over the private link.",
    references: { attack: ["T1199"], cwe: ["CWE-923"] },
  },
  "impostor-site-joins-tunnel": {
    description:
      "A pre-shared key sits in many device configurations and is seldom changed; who has it is the branch office.",
    exploit: "The key is taken from a backup or a replaced device and used from another address.",
    references: { attack: ["T1133", "T1199"] },
  },
  "vpn-leads-into-whole-networks": {
    description: "A connected device sees and maps far more than its user's work needs.",
    exploit: "With a stolen VPN login the attacker scans all networks that are routed.",
    references: { attack: ["T1046"], cwe: ["CWE-923"], capec: ["CAPEC-309"] },
  },
  "one-deletion-cuts-off": {
    description:
      "There is no second one and no code to build it again: users, operators or whole networks stay cut off until somebody remembers how it was set.",
    exploit: "Somebody with a network role deletes the object, on purpose or in the wrong window.",
    references: { attack: ["T1489"], cwe: ["CWE-284"] },
  },
};
