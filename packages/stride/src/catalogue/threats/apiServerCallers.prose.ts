import type { ThreatProse } from "../entry.ts";

export const API_SERVER_CALLER_PROSE: Readonly<Record<string, ThreatProse>> = {
  "callers-without-identity-have-rights": {
    description: "Anyone who can open a connection to the API uses those rights, and no log names who it was.",
    exploit: "Call the API with no credential; the role bound to the unauthenticated group answers.",
    references: {
      attack: ["T1078.001", "T1133"],
      cwe: ["CWE-306"],
      capec: ["CAPEC-115"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "every-signed-in-caller-has-rights": {
    description:
      "The group of all authenticated callers holds every service account and, with some providers, every account of the provider's users: one role for it is a role for the world.",
    exploit:
      "Sign in with any account or any pod's token and use what was bound to the group, or list the cluster to plan the next step.",
    references: {
      attack: ["T1078", "T1613", "T1069"],
      "threat-matrix-kubernetes": ["MS-TA9029"],
      cwe: ["CWE-1220", "CWE-266"],
      capec: ["CAPEC-180"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "people-use-static-cluster-credentials": {
    description:
      "A client certificate or fixed token cannot be withdrawn in time and needs no second factor: a leaked file is that person until it expires.",
    exploit: "Take a kubeconfig from a laptop, a share or a pipeline and use it after its owner has left.",
    references: {
      attack: ["T1078", "T1550.001"],
      "threat-matrix-kubernetes": ["MS-TA9003"],
      cwe: ["CWE-613", "CWE-308"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "proxy-before-api-invents-users": {
    description:
      "A gateway that signs people in and passes their name on is believed by the API: whoever controls it, or a key it shares, is everyone.",
    exploit:
      "Take over the gateway, or use a certificate of the same authority, and send requests with another user's name in the identity headers.",
    references: {
      attack: ["T1550"],
      cwe: ["CWE-290"],
      capec: ["CAPEC-22"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "tenant-exhausts-api-and-store": {
    description:
      "Requests, watches or objects without limit slow the API and fill the state store for every tenant at once.",
    exploit: "Loop on list calls or create config maps, events and custom objects until the store reaches its limit.",
    references: {
      attack: ["T1499"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
