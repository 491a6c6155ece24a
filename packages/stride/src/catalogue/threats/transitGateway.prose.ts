import type { ThreatProse } from "../entry.ts";

export const TRANSIT_GATEWAY_PROSE: Readonly<Record<string, ThreatProse>> = {
  "foreign-network-attached": {
    description: "Each request is taken for one of ours; the new network gets routes to all that hang on the hub.",
    exploit: "Somebody in an account the gateway is shared with attaches a network of their own.",
    references: { attack: ["T1199"], cwe: ["CWE-306"] },
  },
  "one-routing-table-joins-all": {
    description:
      "Routes spread by default; test reaches production, a branch reaches the data tier, and each new attachment joins in.",
    exploit: "From the weakest attached network the attacker addresses hosts in all the others.",
    references: { cwe: ["CWE-653"], capec: ["CAPEC-161"] },
  },
};
