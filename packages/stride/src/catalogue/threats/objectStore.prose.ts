import type { ThreatProse } from "../entry.ts";

export const OBJECT_STORE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "objects-public": {
    description: "One wrong access setting publishes all files, found by name guessing.",
    exploit: "The attacker guesses or collects bucket names and lists them without an account.",
    references: { attack: ["T1530"], cwe: ["CWE-732", "CWE-552"], capec: ["CAPEC-150"] },
  },
  "objects-writable-by-many": {
    description: "Pages, downloads, models or backups others trust are exchanged in place.",
    exploit: "A writer uploads over an existing name, or plants a script that visitors load.",
    references: { attack: ["T1565.001"], cwe: ["CWE-732", "CWE-494"], capec: ["CAPEC-669"] },
  },
};
