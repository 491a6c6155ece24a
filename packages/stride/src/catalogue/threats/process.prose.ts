import type { ThreatProse } from "../entry.ts";

export const PROCESS_PROSE: Readonly<Record<string, ThreatProse>> = {
  "session-taken-over": {
    description: "What proves the session is enough on its own; the second factor is not asked again.",
    exploit:
      "The cookie or token is stolen by script, malware, log or clear text, or fixed before sign-in, and replayed.",
    references: { attack: ["T1539", "T1550.004"], cwe: ["CWE-384", "CWE-613"], capec: ["CAPEC-593", "CAPEC-61"] },
  },
  "request-forged-across-sites": {
    description: "The browser adds the cookie by itself, so the server takes the foreign request for the user's will.",
    exploit: "The victim opens a prepared page while signed in; it submits a hidden form.",
    references: { cwe: ["CWE-352"], capec: ["CAPEC-62"] },
  },
  "records-of-others-readable": {
    description: "The login is checked, the ownership of the record is not.",
    exploit: "The identifier in an address or message is changed to that of another record.",
    references: { cwe: ["CWE-639", "CWE-862"], capec: ["CAPEC-1"] },
  },
  "admin-functions-open-to-users": {
    description: "A hidden button is no protection: whoever knows the call becomes administrator.",
    exploit: "The attacker calls the administrative address directly or sends an extra field with a higher role.",
    references: { cwe: ["CWE-862", "CWE-269", "CWE-915"], capec: ["CAPEC-1"] },
  },
  "actions-not-recorded": {
    description: "Disputes cannot be settled and a break-in cannot be reconstructed.",
    exploit: "The attacker acts through the program and removes what the program itself kept.",
    references: {
      cwe: ["CWE-778", "CWE-223"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Log auditing"],
    },
  },
  "program-keeps-its-secrets": {
    description: "Whoever reads a file, a crash report or an error page of the program has its keys to other systems.",
    exploit: "A file-reading flaw, debug page or copied configuration shows the key.",
    references: {
      attack: ["T1552.001"],
      "threat-matrix-kubernetes": ["MS-TA9027"],
      cwe: ["CWE-522", "CWE-526"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
    },
  },
  "costly-requests-exhaust-process": {
    description: "A few callers take all workers, memory or money of the program.",
    exploit: "Searches, logins, reports or large bodies are requested again and again.",
    references: { attack: ["T1499"], cwe: ["CWE-770", "CWE-400"], capec: ["CAPEC-130"] },
  },
};
