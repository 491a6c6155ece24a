import type { ThreatProse } from "../entry.ts";

export const DEVELOPER_DEVICE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "unmanaged-developer-device": {
    description:
      "Malware on a device nobody patches or watches changes source before it is committed, under the developer's own name.",
    exploit: "A malicious download or browser extension edits the working copy or uses the open Git session.",
    references: { attack: ["T1195.002"], cwe: ["CWE-506"], capec: ["CAPEC-670"], "owasp-kubernetes-2022": ["K02"] },
  },
  "developer-credentials-in-files": {
    description: "Whoever copies the files can use cluster, registry and Git as that developer, from anywhere.",
    exploit: "Malware, a stolen disk or a backup yields kubeconfig, SSH keys, registry and cloud tokens in clear text.",
    references: {
      attack: ["T1552.001", "T1552.004"],
      cwe: ["CWE-522"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "developer-path-into-production": {
    description: "Taking over one laptop becomes control of production, past review and pipeline.",
    exploit: "The attacker uses the developer's open session or stored credentials along the drawn connection.",
    references: {
      attack: ["T1078"],
      cwe: ["CWE-284"],
      capec: ["CAPEC-560"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
    },
  },
  "public-packages-pulled-in": {
    description:
      "Code of strangers becomes part of the product, and its install script runs beside the keys of the build or the developer.",
    exploit:
      "The attacker publishes a package with an internal or misspelt name, or takes over the account of somebody who maintains one.",
    references: {
      attack: ["T1195.001"],
      cwe: ["CWE-427", "CWE-829"],
      capec: ["CAPEC-538"],
      "owasp-kubernetes-2022": ["K02"],
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
    },
  },
  "stolen-device-speaks-for-developer": {
    description: "Keys and open sessions on the device prove who its developer is, whoever sits in front of it.",
    exploit: "The device is stolen or left unlocked, and code is pushed or a console is opened before anybody notices.",
    references: { attack: ["T1078"], cwe: ["CWE-522"], capec: ["CAPEC-151"] },
  },
  "shared-device-hides-its-user": {
    description:
      "A change that came from the device can be laid at the door of any of its users, and each can deny it.",
    exploit: "One of them uses the open session of another, and the history names the wrong person.",
    references: { cwe: ["CWE-778"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
  "work-lost-with-device": {
    description: "What is drawn on the device and pushed nowhere has one copy, on the machine that is easiest to lose.",
    exploit: "The device is stolen, or malware encrypts its disk and demands a ransom.",
    references: { attack: ["T1485", "T1486"] },
  },
};
