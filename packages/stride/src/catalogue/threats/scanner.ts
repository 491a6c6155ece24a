import type { ThreatEntry } from "../entry.ts";

/** Threats to what looks for flaws and tells about them. */
export const SCANNER_THREATS: readonly ThreatEntry[] = [
  {
    id: "scan-policy-silenced",
    title: "Those whom the scanner judges can also silence it",
    letter: "T",
    on: ["scanner"],
    target: "element",
    when: { flow: { direction: "in", other: { kinds: ["user", "insider", "external-actor", "developer-device"] } } },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:N/I:H/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "SC-18", effect: "prevents", set: 1 },
      { id: "OP-02", effect: "detects" },
    ],
    share: "user",
  },
  {
    id: "weakness-lists-readable",
    title: "Findings and system details are readable by too many",
    letter: "I",
    on: ["scanner", "monitoring"],
    target: "element",
    when: { fact: "readers", of: "self", in: ["company", "partners", "everyone"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "SC-36", effect: "prevents", set: 1 },
      { id: "PE-14", effect: "reduces-likelihood" },
      { id: "PE-11", effect: "reduces-likelihood" },
      { id: "ID-14", effect: "reduces-likelihood" },
    ],
    share: "user",
  },
  {
    id: "scanner-kept-busy",
    title: "Builds wait, or go on unchecked, while the scanner is kept busy",
    letter: "D",
    on: ["scanner"],
    target: "element",
    when: {
      flow: {
        direction: "in",
        other: { kinds: ["ci-server", "git-repo", "config-repo", "image-registry", "package-registry"] },
      },
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:L",
    impactOn: ["availability", "integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["insider", "supply chain"] },
    controls: [
      { id: "APP-20", effect: "prevents", set: 1 },
      { id: "OP-24", effect: "detects" },
    ],
    share: "user",
  },
];
