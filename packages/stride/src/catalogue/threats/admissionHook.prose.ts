import type { ThreatProse } from "../entry.ts";

export const ADMISSION_HOOK_PROSE: Readonly<Record<string, ThreatProse>> = {
  "others-call-the-admission-hook": {
    description:
      "Forged reviews let an intruder try out the rules, collect what the hook adds to pods (keys, settings) or keep it busy.",
    exploit: "From a pod, post made-up review requests to the hook's address.",
    references: {
      attack: ["T1046"],
      cwe: ["CWE-306"],
      "owasp-kubernetes-2022": ["K04", "K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "admission-hook-sends-objects-out": {
    description:
      "Reviews carry whole objects, secrets among them: a hook that calls outside hands them to whoever answers there.",
    exploit: "Change the hook's target or image so that it copies each review to an outside address.",
    references: {
      attack: ["T1048"],
      "threat-matrix-kubernetes": ["MS-TA9015"],
      cwe: ["CWE-201"],
      "owasp-kubernetes-2022": ["K04", "K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "overloaded-hook-lets-objects-in": {
    description: "If the API server goes on without an answer, stopping the check is the same as switching it off.",
    exploit: "Flood or evict the hook's pods, then create the pod it would have refused.",
    references: {
      attack: ["T1562.001", "T1610"],
      cwe: ["CWE-636"],
      capec: ["CAPEC-578"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "closed-hook-stops-every-change": {
    description:
      "With one copy and no answer meaning no, losing the check blocks all deployments, its own restart included.",
    exploit: "Crash or starve the single hook pod; nothing can be created until someone removes the hook by hand.",
    references: {
      attack: ["T1499"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-400"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "changing-hook-raises-a-pod": {
    description:
      "A rewriting rule with a loose match adds mounts, accounts or privileges to pods whose author could not, after other checks have passed.",
    exploit:
      "Shape a pod (label, annotation, image name) so that the rule injects the wanted privilege or replaces its container.",
    references: {
      attack: ["T1610"],
      "threat-matrix-kubernetes": ["MS-TA9011", "MS-TA9015"],
      cwe: ["CWE-441", "CWE-269"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "exempt-namespace-open-to-teams": {
    description: "Whoever may create pods there skips every rule of the cluster and takes the node.",
    exploit: "Deploy the privileged pod into the exempt namespace instead of the guarded one.",
    references: {
      attack: ["T1610", "T1611"],
      "threat-matrix-kubernetes": ["MS-TA9018"],
      cwe: ["CWE-1220", "CWE-693"],
      capec: ["CAPEC-180"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
};
