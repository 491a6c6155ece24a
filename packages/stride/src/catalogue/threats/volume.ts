import type { ThreatEntry } from "../entry.ts";
import { REACHABLE_FROM_OUTSIDE } from "./conditions.ts";

/** Threats to storage that outlives a container. */
export const VOLUME_THREATS: readonly ThreatEntry[] = [
  {
    id: "volume-read-by-other-tenants",
    title: "Another workload can read this volume",
    letter: "I",
    on: ["volume"],
    target: "element",
    when: {
      any: [
        { fact: "storeTenancy", of: "self", in: ["several", "customers"] },
        { fact: "backedBy", of: "self", in: ["sharedFileSystem"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: {
      primer: ["compromised container or node", "compromised credentials", "misuse of privilege"],
      nsa: ["malicious actor", "insider"],
    },
    controls: [
      { id: "DA-09", effect: "prevents", set: 1 },
      { id: "DA-19", effect: "prevents", set: 2 },
      { id: "DA-02", effect: "reduces-likelihood" },
      { id: "CL-12", effect: "reduces-likelihood" },
    ],
    replaces: ["PV-I-01"],
  },
  {
    id: "volume-reinfects-new-pods",
    title: "A file left on the volume infects each new pod",
    letter: "T",
    on: ["volume"],
    target: "element",
    when: REACHABLE_FROM_OUTSIDE,
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:H/A:L",
    impactOn: ["integrity"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-11", effect: "prevents", set: 1 },
      { id: "DA-09", effect: "reduces-likelihood" },
      { id: "DA-11", effect: "recovers" },
    ],
    replaces: ["PV-T-01"],
    topics: ["persistence", "gotcha"],
  },
  {
    id: "volume-is-host-folder",
    title: "A volume object smuggles a folder of the node into a pod",
    letter: "T",
    on: ["volume"],
    target: "element",
    when: { fact: "backedBy", of: "self", in: ["hostFolder"] },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "CL-12", effect: "prevents", set: 1 },
      { id: "ID-07", effect: "reduces-likelihood" },
      { id: "CL-02", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    topics: ["persistence", "gotcha"],
  },
];
