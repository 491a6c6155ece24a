import type { ThreatProse } from "../entry.ts";

export const PIPELINE_RIGHTS_PROSE: Readonly<Record<string, ThreatProse>> = {
  "pipeline-identity-deploys": {
    description:
      "The pipeline's identity may deploy or administer, so a breached build needs no review and no GitOps to reach production.",
    exploit: "The attacker uses the pipeline's credential to create privileged workloads or read secrets.",
    references: {
      attack: ["T1078", "T1610"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
    },
  },
  "pipeline-administers-cloud": {
    description:
      "Infrastructure pipelines hold the widest cloud rights of all; one poisoned build can open networks and create administrators.",
    exploit: "The attacker adds a resource to the plan or reuses the pipeline's cloud credential.",
    references: {
      attack: ["T1078.004"],
      "threat-matrix-kubernetes": ["MS-TA9001"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
    },
  },
  "pipeline-overwrites-images": {
    description: "What was tested is silently exchanged for something else under the same name.",
    exploit: "The build's registry credential pushes over an existing tag.",
    references: {
      attack: ["T1525"],
      "threat-matrix-kubernetes": ["MS-TA9002"],
      cwe: ["CWE-494"],
      capec: ["CAPEC-669"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K04"],
    },
  },
  "pipeline-writes-source": {
    description: "Later builds carry what the attacker put in, so a break-in survives cleaning the build server.",
    exploit: "The attacker commits with the pipeline's token, which often may skip review.",
    references: { attack: ["T1195.002"], cwe: ["CWE-269"], capec: ["CAPEC-444"], "owasp-kubernetes-2022": ["K02"] },
  },
  "pipeline-signs-for-anyone": {
    description:
      "The signing key lies where code of many people runs; a foreign artefact then passes every signature check.",
    exploit: "A build step calls the signing tool for its own file or copies the key.",
    references: { attack: ["T1553.002"], cwe: ["CWE-522"], capec: ["CAPEC-206"], "owasp-kubernetes-2022": ["K02"] },
  },
};
