import type { ThreatEntry } from "../entry.ts";

/** Threats to what watches the machines. */
export const SECURITY_AGENT_THREATS: readonly ThreatEntry[] = [
  {
    id: "node-agent-can-be-removed",
    title: "The security agent can be switched off by those it watches",
    letter: "T",
    on: ["security-agent"],
    target: "element",
    when: { fact: "editors", of: "namespace", in: ["appTeam", "developers"] },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:C/C:N/I:H/A:L",
    impactOn: ["integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "NS-05", effect: "prevents", set: 1 },
      { id: "ID-07", effect: "prevents", set: 2 },
      { id: "OP-24", effect: "detects" },
    ],
    replaces: ["CON-T-04"],
    topics: ["persistence"],
  },
];
