import type { ThreatProse } from "../entry.ts";

export const PASSAGE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "copied-by-who-sets-up-the-way": {
    description:
      "Mirroring traffic is one setting, and what is not encrypted from end to end can be read in the copy without anybody at either end noticing.",
    exploit: "Somebody with network rights adds a mirror or a second target and collects what passes.",
    references: { attack: ["T1040"], cwe: ["CWE-319"], capec: ["CAPEC-158"] },
  },
  "shared-way-out-lends-its-address": {
    description:
      "The far side knows one address and trusts it; every program that leaves by the same way, the breached one included, is taken for the partner.",
    exploit: "From any workload behind the shared address the attacker calls the partner, who asks for nothing more.",
    references: { cwe: ["CWE-290"], attack: ["T1199"] },
  },
};
