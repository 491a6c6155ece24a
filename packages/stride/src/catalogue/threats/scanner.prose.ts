import type { ThreatProse } from "../entry.ts";

export const SCANNER_PROSE: Readonly<Record<string, ThreatProse>> = {
  "scan-policy-silenced": {
    description: "A finding is ignored, lowered or no longer looked for, and vulnerable parts pass as clean.",
    exploit: "Someone with more than viewing rights edits a policy, a watch or an exception list.",
    references: { attack: ["T1562.001"], cwe: ["CWE-269"], capec: ["CAPEC-122"], "owasp-kubernetes-2022": ["K02"] },
  },
  "weakness-lists-readable": {
    description: "A list of open flaws, versions, names and loads is a map for the attacker.",
    exploit: "Any reader of the dashboard or report copies it and picks the open hole.",
    references: {
      cwe: ["CWE-668"],
      capec: ["CAPEC-116"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
    },
  },
  "scanner-kept-busy": {
    description: "A scan that never ends holds up urgent fixes, and people learn to release without it.",
    exploit: "An archive that unpacks without end, or thousands of files, is put into what is scanned.",
    references: { attack: ["T1499"], cwe: ["CWE-770", "CWE-409"], capec: ["CAPEC-130"] },
  },
};
