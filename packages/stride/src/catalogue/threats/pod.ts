import type { ThreatEntry } from "../entry.ts";
import { REACHABLE_FROM_OUTSIDE } from "./conditions.ts";

/** Threats to pods for what they are and may do. */
export const POD_THREATS: readonly ThreatEntry[] = [
  {
    id: "live-workload-edited-by-hand",
    title: "A person can slip code into a running workload",
    letter: "T",
    on: ["pod"],
    target: "element",
    when: { fact: "editors", of: "namespace", in: ["appTeam", "developers"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "ID-07", effect: "prevents", set: 1 },
      { id: "CL-08", effect: "prevents", set: 1 },
      { id: "SC-05", effect: "reduces-likelihood" },
      { id: "CL-12", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["CON-T-01", "CON-T-02"],
    topics: ["persistence"],
  },
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
      { id: "PW-15", effect: "reduces-impact" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["POD-E-01"],
    topics: ["persistence"],
  },
  {
    id: "pod-borrows-machine-role",
    title: "A breached pod borrows the machine's rights in the cloud",
    letter: "E",
    on: ["pod"],
    target: "element",
    when: {
      any: [
        { fact: "cloudRole", of: "node", in: ["broad"] },
        { fact: "cloudAccess", of: "self", in: ["nodeRole"] },
      ],
    },
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
  {
    id: "exposed-pod-commands-cluster",
    title: "A flaw in a reachable pod becomes control of the cluster",
    letter: "E",
    on: ["pod"],
    target: "element",
    when: { all: [REACHABLE_FROM_OUTSIDE, { fact: "apiUse", of: "self", in: ["admin"] }] },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "ID-08", effect: "prevents", set: 1 },
      { id: "PE-01", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["SVC-E-01"],
  },
];
