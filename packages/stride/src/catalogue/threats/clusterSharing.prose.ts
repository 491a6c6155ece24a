import type { ThreatProse } from "../entry.ts";

export const CLUSTER_SHARING_PROSE: Readonly<Record<string, ThreatProse>> = {
  "stages-share-cluster": {
    description:
      "A weak spot in development becomes a way into production: both hang on one API, one set of cluster-wide objects and the same node kernels.",
    exploit:
      "Break a test workload, then climb through a cluster-wide role, a shared node or a shared add-on into the production namespaces.",
    references: {
      attack: ["T1611"],
      cwe: ["CWE-653"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "node-pool-mixes-stages": {
    description:
      "Namespaces separate nothing on a machine: a test pod that escapes stands beside production's tokens and data.",
    exploit: "Get code into the weaker stage, escape and read the neighbours.",
    references: {
      attack: ["T1611"],
      cwe: ["CWE-653"],
      capec: ["CAPEC-480"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "cluster-version-past-support": {
    description:
      "Flaws found from now on stay open in the API server, the node agents and the add-ons, and exploits for them become public.",
    exploit:
      "Read the version from the API or a node agent, pick a published exploit and raise rights with any low-privilege account or pod.",
    references: {
      attack: ["T1068", "T1190"],
      cwe: ["CWE-1104", "CWE-1395"],
      "owasp-kubernetes-2022": ["K10"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
    },
  },
  "super-agent-holds-the-cluster": {
    description:
      "Whoever controls that add-on, its token or its input controls the whole cluster, and every other one whose keys it keeps, whatever rights people and workloads have.",
    exploit:
      "Take over the add-on's pod or its service-account token, or feed it a manifest it applies with its own rights.",
    references: {
      attack: ["T1078", "T1098.006"],
      "threat-matrix-kubernetes": ["MS-TA9016", "MS-TA9019"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-69"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "foreign-machine-joins-as-node": {
    description: "The impostor is a trusted node: it receives pods, their secrets and their account tokens.",
    exploit:
      "Find the join token in a script, image, ticket or the metadata service, ask for a node certificate and register.",
    references: {
      attack: ["T1078"],
      cwe: ["CWE-287", "CWE-522"],
      capec: ["CAPEC-151"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "mesh-set-up-loosens-pod-policy": {
    description:
      "Its init container needs NET_ADMIN and NET_RAW; allowing them for the mesh allows them to any pod, and with them forging on the network.",
    exploit: "Deploy or take over a pod and keep the network rights that the policy now lets through.",
    references: {
      cwe: ["CWE-250", "CWE-1220"],
      "owasp-kubernetes-2022": ["K01", "K04"],
      "owasp-kubernetes-2025": ["K01", "K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
