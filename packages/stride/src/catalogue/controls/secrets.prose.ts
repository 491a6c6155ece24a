import type { ControlProse } from "../entry.ts";

export const SECRET_PROSE: Readonly<Record<string, ControlProse>> = {
  "DA-04": {
    description: "Reading one pod does not give another's secrets.",
    howTo: "One secret per consumer, resourceNames in roles, and separate namespaces for different needs.",
    testIdea: "From each pod try to read every other secret of the namespace; all must fail.",
    exempt: "Whoever may create pods in the namespace can mount its secrets.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "DA-05": {
    description: "Process lists, crash dumps, child processes and debug pages do not leak credentials.",
    howTo: "Mount secrets on a memory volume with mode 400 and read them at run time.",
    testIdea: "Crash the application and list its processes; no secret value may appear in dump or list.",
    exempt: "File reading flaws in the application itself.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      attack: ["M1022", "M1027"],
      "threat-matrix-kubernetes": ["MS-M9026"],
    },
  },
  "DA-06": {
    description: "No key lies in clear text on a laptop, so a stolen file or disk opens nothing.",
    howTo: "Use exec plug-ins with single sign-on for kubeconfig, and a managed password manager with hardware unlock.",
    testIdea: "Copy a user's home directory to another machine; no cloud or cluster access may result.",
    exempt: "Malware in an unlocked session.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      attack: ["M1027", "M1041"],
    },
  },
  "DA-08": {
    description: "Configuration that many may read holds no credentials.",
    howTo: "Refuse secret-like values by policy and keep encrypted ones with SOPS or sealed secrets.",
    testIdea: "With view rights only, search all readable configuration for usable credentials; none may work.",
    exempt: "Secrets without a recognisable form.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      attack: ["M1027"],
      "threat-matrix-kubernetes": ["MS-M9026"],
    },
  },
  "DA-17": {
    description:
      "Known sensitive fields are removed before a line is written or shipped, so logs are no second copy of the data.",
    howTo:
      "Use structured logging with a field allow list, filters in the collector, and audit level Metadata for secrets and tokens.",
    testIdea: "Send marked secrets through every input and error path; a search in the log store must find none.",
    exempt: "Free text nobody foresaw.",
    references: {},
  },
  "DA-21": {
    description:
      "The operator that copies secrets checks the store's certificate and may write only named objects, so a false store or sync object cannot replace a secret.",
    howTo:
      "Pin the store's CA and address in a cluster-level store object, and restrict who may create sync objects per namespace.",
    testIdea: "As a tenant point a sync object to an own store and overwrite a foreign secret; both must fail.",
    exempt: "A breached genuine store.",
    references: { "owasp-kubernetes-2025": ["K03"], attack: ["M1018", "M1041"] },
  },
};
