import type { ThreatProse } from "../entry.ts";

export const PROCESS_INPUT_PROSE: Readonly<Record<string, ThreatProse>> = {
  "input-becomes-query": {
    description: "The caller changes, reads or deletes data beyond the caller's rights, up to the whole database.",
    exploit: "Query syntax is sent in a form field, path or header and reaches the database unchanged.",
    references: { attack: ["T1190"], cwe: ["CWE-89", "CWE-20"], capec: ["CAPEC-66"] },
  },
  "input-becomes-code": {
    description: "The caller gets the rights of the process, its secrets and its place in the network.",
    exploit: "A crafted serialised object, template, archive or command argument is sent.",
    references: { attack: ["T1190", "T1059"], cwe: ["CWE-502", "CWE-78", "CWE-94"], capec: ["CAPEC-586", "CAPEC-88"] },
  },
  "script-in-shown-input": {
    description: "The page that the victim trusts is changed: the victim's session acts for the attacker.",
    exploit: "A script is stored in a name, comment or link and shown unescaped.",
    references: { attack: ["T1059.007"], cwe: ["CWE-79"], capec: ["CAPEC-63"] },
  },
  "dangerous-upload": {
    description: "Uploads carry malware to colleagues, scripts to visitors or a web shell to the server.",
    exploit:
      "A file with a double extension, script content or hidden path is uploaded and opened or served from the same site.",
    references: { attack: ["T1505.003"], cwe: ["CWE-434", "CWE-22"], capec: ["CAPEC-650", "CAPEC-17"] },
  },
  "server-fetches-for-caller": {
    description: "The caller borrows the server's place in the network: inner services and cloud credentials answer.",
    exploit:
      "An address of an inner service or of the metadata service is given where a picture or callback is expected.",
    references: { attack: ["T1190", "T1552.005"], cwe: ["CWE-918"], capec: ["CAPEC-664"] },
  },
  "text-steers-language-model": {
    description: "Instructions hidden in a message or document make the model read or do what the caller may not.",
    exploit: "A document, page or ticket with hidden instructions is given to the model.",
    references: { cwe: ["CWE-1427"] },
  },
};
