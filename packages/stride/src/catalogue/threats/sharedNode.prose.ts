import type { ThreatProse } from "../entry.ts";

export const SHARED_NODE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "node-holds-union-of-its-pods-rights": {
    description:
      "Root on the node reads the tokens, secrets and data of every pod there: the exposed or foreign pod is worth as much as the strongest neighbour.",
    exploit:
      "Escape from the exposed pod and copy the mounted secrets and account tokens of the others from the node's disk.",
    references: {
      attack: ["T1611", "T1552.001"],
      cwe: ["CWE-653"],
      capec: ["CAPEC-480"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "pod-starves-its-node-neighbours": {
    description:
      "Memory, processes, disk or network used up by one pod evict or stall the others; control groups isolate only in part.",
    exploit: "Force load through the exposed pod, or run a miner or a fork bomb in it.",
    references: {
      attack: ["T1499", "T1496.001"],
      "threat-matrix-kubernetes": ["MS-TA9039", "MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "hostile-tenants-share-a-kernel": {
    description:
      "Containers are no wall between enemies: one kernel flaw turns a tenant into all tenants of the machine.",
    exploit: "Run a kernel or runtime exploit from the own, legitimately deployed container.",
    references: {
      attack: ["T1611", "T1068"],
      cwe: ["CWE-653"],
      capec: ["CAPEC-480"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "known-kernel-flaw-opens-the-node": {
    description:
      "A pod that strangers can attack or fill with code breaks out through a flaw that has a fix, but not here.",
    exploit: "Gain code in the exposed container and run the published exploit against the node's kernel or runtime.",
    references: {
      attack: ["T1068", "T1611"],
      "threat-matrix-kubernetes": ["MS-TA9004"],
      cwe: ["CWE-1395"],
      capec: ["CAPEC-480"],
      "owasp-kubernetes-2022": ["K10"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
    },
  },
  "guardian-shares-node-with-strangers": {
    description: "Whoever escapes there controls what admits every pod, signs every identity or deploys every change.",
    exploit: "Escape from the neighbour and change the guardian's process or take its key and token.",
    references: {
      attack: ["T1611"],
      cwe: ["CWE-653"],
      capec: ["CAPEC-480"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "images-built-on-workload-nodes": {
    description:
      "A build runs strangers' code with strong rights beside production: it can alter images in the node's cache or the neighbours themselves.",
    exploit: "Let a build script escape or reach the image store and replace a layer that is used next.",
    references: {
      attack: ["T1612", "T1611"],
      cwe: ["CWE-653"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "node-proxy-holds-all-mesh-keys": {
    description:
      "Without sidecars one shared proxy speaks for every workload of the node: root there is each of them, to services elsewhere too.",
    exploit: "Escape from the exposed pod and take the proxy's keys from its memory.",
    references: {
      attack: ["T1611"],
      cwe: ["CWE-522", "CWE-653"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
