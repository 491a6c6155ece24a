import type { ThreatEntry } from "../entry.ts";

/** Threats to pods for what they are and may do. */
export const POD_THREATS: readonly ThreatEntry[] = [
  {
    id: "privileged-pod-owns-node",
    title: "A pod that needs more than the baseline can take over its node",
    letter: "E",
    on: ["pod"],
    target: "element",
    when: {
      all: [
        { fact: "securityLevel", of: "self", in: ["privileged"] },
        {
          any: [
            { fact: "capabilities", of: "self", in: ["SYS_ADMIN", "privilegedFlag"] },
            { fact: "hostAccess", of: "self", in: ["writePath", "processes", "runtimeSocket"] },
          ],
        },
      ],
    },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor", "supply chain"] },
    controls: [
      { id: "PW-02", effect: "prevents", set: 1 },
      { id: "PW-04", effect: "prevents", set: 1 },
      { id: "PW-08", effect: "prevents", set: 1 },
      { id: "CL-11", effect: "prevents", set: 2 },
      { id: "KN-12", effect: "reduces-likelihood" },
      { id: "CL-10", effect: "reduces-impact" },
      { id: "PW-15", effect: "reduces-impact" },
      { id: "OP-04", effect: "detects" },
      { id: "PW-16", effect: "reduces-likelihood" },
      { id: "PW-12", effect: "reduces-impact" },
    ],
    replaces: ["POD-E-01", "POD-E-04", "POD-T-01", "CRT-E-01", "CRT-I-01", "NODE-S-01", "NODE-T-01", "KBL-T-01"],
    topics: ["persistence"],
  },
  {
    id: "pod-borrows-machine-role",
    title: "A breached pod borrows the machine's rights in the cloud",
    letter: "E",
    on: ["pod"],
    target: "element",
    when: { fact: "cloudRole", of: "node", in: ["broad"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "ID-03", effect: "prevents", set: 1 },
      { id: "ID-16", effect: "prevents", set: 1 },
      { id: "KN-06", effect: "prevents", set: 2 },
      { id: "KN-07", effect: "reduces-likelihood" },
    ],
    replaces: ["IAM-E-02", "IMDS-I-01"],
    topics: ["control point 1"],
  },
];
