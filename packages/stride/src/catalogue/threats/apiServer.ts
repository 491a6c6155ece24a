import type { ThreatEntry } from "../entry.ts";
import { PEOPLE } from "../kindGroups.ts";
import { ofItsCluster } from "./conditions.ts";

/** Threats to the front door of a cluster. */
export const API_SERVER_THREATS: readonly ThreatEntry[] = [
  {
    id: "cluster-api-open-to-internet",
    title: "The cluster's API answers the internet: a stolen key works from anywhere",
    letter: "S",
    on: ["kube-apiserver"],
    target: "element",
    when: ofItsCluster("apiReach", "public"),
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-13", effect: "prevents", set: 1 },
      { id: "PE-11", effect: "prevents", set: 2 },
      { id: "ID-05", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
      { id: "ID-12", effect: "reduces-likelihood" },
      { id: "CL-23", effect: "reduces-likelihood" },
    ],
    replaces: ["API-I-01", "FLOW-T-05", "API-D-01"],
    share: "user",
    topics: ["control point 6"],
  },
  {
    id: "api-actions-cannot-be-proven",
    title: "Nobody can prove who changed what through the API",
    letter: "R",
    on: ["kube-apiserver"],
    target: "element",
    when: {
      any: [
        { flow: { direction: "in", other: { kinds: PEOPLE } } },
        { flow: { direction: "in", other: { kinds: ["bastion", "ci-server", "developer-device"] } } },
        ofItsCluster("deployBy", "people", "ciPush"),
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["external attack", "compromised credentials", "misuse of privilege"], nsa: ["insider"] },
    controls: [
      { id: "OP-01", effect: "prevents", set: 1 },
      { id: "OP-02", effect: "prevents", set: 1 },
      { id: "ID-04", effect: "reduces-likelihood" },
    ],
    replaces: ["ADM-R-01", "API-R-01", "CLU-R-01", "CP-R-01"],
    share: "user",
  },
  {
    id: "cluster-changed-by-hand",
    title: "The cluster is changed by hand, past review",
    letter: "T",
    on: ["kube-apiserver"],
    target: "element",
    when: ofItsCluster("deployBy", "people"),
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:U/C:L/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["insider"] },
    controls: [
      { id: "CL-08", effect: "prevents", set: 1 },
      { id: "ID-07", effect: "reduces-likelihood" },
      { id: "CL-12", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["API-T-01", "CLU-T-02", "INS-T-01"],
    share: "user",
    topics: ["persistence"],
  },
];
