import type { Condition } from "../condition.ts";
import type { ThreatEntry } from "../entry.ts";
import { REACHABLE_FROM_OUTSIDE } from "./conditions.ts";

/** What only fetches its work knows no callers. */
const IS_CALLED: Condition = { flow: { direction: "in" } };

/** Threats to a program by who its callers are and what it keeps. */
export const PROCESS_THREATS: readonly ThreatEntry[] = [
  {
    id: "session-taken-over",
    title: "A stolen session lets somebody act as the signed-in user",
    letter: "S",
    on: ["process"],
    target: "element",
    when: { all: [{ fact: "session", of: "self", in: ["bearerToken", "cookie"] }, IS_CALLED] },
    cvss31: "AV:N/AC:H/PR:N/UI:R/S:U/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "APP-06", effect: "prevents", set: 1 },
      { id: "APP-19", effect: "reduces-impact" },
      { id: "SC-23", effect: "reduces-likelihood" },
    ],
  },
  {
    id: "request-forged-across-sites",
    title: "A foreign page sends requests in the signed-in user's name",
    letter: "S",
    on: ["process"],
    target: "element",
    when: { all: [{ fact: "session", of: "self", in: ["cookie"] }, IS_CALLED] },
    cvss31: "AV:N/AC:L/PR:N/UI:R/S:U/C:N/I:H/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "APP-07", effect: "prevents", set: 1 },
      { id: "SC-22", effect: "reduces-likelihood" },
      { id: "SC-23", effect: "reduces-likelihood" },
    ],
  },
  {
    id: "records-of-others-readable",
    title: "A user reads or changes records of other users",
    letter: "I",
    on: ["process"],
    target: "element",
    when: { all: [{ fact: "callerRights", of: "self", in: ["ownRecords", "roles"] }, IS_CALLED] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "APP-04", effect: "prevents", set: 1 },
      { id: "SC-22", effect: "reduces-likelihood" },
      { id: "SC-23", effect: "reduces-likelihood" },
    ],
  },
  {
    id: "admin-functions-open-to-users",
    title: "Ordinary users reach administrators' functions",
    letter: "E",
    on: ["process"],
    target: "element",
    when: { all: [{ fact: "callerRights", of: "self", in: ["roles"] }, IS_CALLED] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "APP-04", effect: "prevents", set: 1 },
      { id: "APP-19", effect: "reduces-likelihood" },
      { id: "PE-11", effect: "reduces-likelihood" },
      { id: "SC-22", effect: "reduces-likelihood" },
      { id: "SC-23", effect: "reduces-likelihood" },
    ],
  },
  {
    id: "actions-not-recorded",
    title: "What callers do leaves no record outside the program",
    letter: "R",
    on: ["process", "ci-server", "gitops-operator", "scanner"],
    target: "element",
    when: {
      all: [IS_CALLED, { not: { flow: { direction: "out", other: { kinds: ["log-store", "siem", "monitoring"] } } } }],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "APP-16", effect: "prevents", set: 1 },
      { id: "OP-02", effect: "prevents", set: 2 },
      { id: "OP-17", effect: "prevents", set: 2 },
    ],
  },
  {
    id: "program-keeps-its-secrets",
    title: "The program's keys can be read from its files or settings",
    letter: "I",
    on: ["process"],
    target: "element",
    when: { fact: "secretsVia", of: "self", in: ["file", "environment", "inImage"] },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:L/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-03", effect: "reduces-likelihood" },
      { id: "DA-07", effect: "reduces-impact" },
      { id: "SC-24", effect: "detects" },
      { id: "APP-12", effect: "reduces-likelihood" },
    ],
  },
  {
    id: "costly-requests-exhaust-process",
    title: "Costly requests from outside exhaust the program",
    letter: "D",
    on: ["process"],
    target: "element",
    when: REACHABLE_FROM_OUTSIDE,
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "APP-08", effect: "prevents", set: 1 },
      { id: "APP-20", effect: "prevents", set: 1 },
      { id: "APP-15", effect: "reduces-likelihood" },
      { id: "PE-02", effect: "reduces-likelihood" },
      { id: "PE-01", effect: "reduces-likelihood" },
    ],
  },
];
