import type { ThreatProse } from "../entry.ts";

export const PLAIN_FLOW_PROSE: Readonly<Record<string, ThreatProse>> = {
  "unnamed-clear-text-read": {
    description:
      "Passwords, keys and personal data pass between programs more often than anybody remembers, and one breached neighbour is enough to listen.",
    exploit:
      "From a machine in the same network the attacker listens, or sends forged addresses to draw the traffic over.",
    references: { attack: ["T1040"], cwe: ["CWE-319"], capec: ["CAPEC-158"] },
  },
};
