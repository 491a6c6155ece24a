import type { ThreatEntry } from "../entry.ts";
import { BETWEEN_NETWORKS, BETWEEN_PLAIN_PROGRAMS } from "./conditions.ts";

/** Threats to flows of plain diagrams, which draw programs and stores and no networks. */
export const PLAIN_FLOW_THREATS: readonly ThreatEntry[] = [
  {
    id: "unnamed-clear-text-read",
    title: "Whatever this flow carries in clear text can be read by neighbours",
    letter: "I",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        { fact: "encryption", of: "self", in: ["none"] },
        // Nobody has said what it carries, so it may be anything.
        { not: { carries: { atLeast: "public" } } },
        BETWEEN_PLAIN_PROGRAMS,
        { not: BETWEEN_NETWORKS },
      ],
    },
    cvss31: "AV:A/AC:H/PR:L/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [{ id: "DA-01", effect: "prevents", set: 1 }],
  },
];
