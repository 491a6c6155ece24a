import type { ControlProse } from "../entry.ts";

export const ROLLOUT_PROSE: Readonly<Record<string, ControlProse>> = {
  "SC-07": {
    description: "Badly configured workloads are scored and stopped whoever submits them.",
    howTo: "Run kubesec or an equal scorer in the pull request and as admission check with one threshold.",
    testIdea: "Submit a manifest with an escape-friendly setting by CI and by hand; both must be refused.",
    exempt: "Risks the scorer does not know; exempt namespaces.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K01", "K04"],
      "owasp-kubernetes-2025": ["K01", "K04"],
      attack: ["M1054"],
      "threat-matrix-kubernetes": ["MS-M9013"],
    },
  },
  "SC-14": {
    description: "Stolen or misused developer credentials do not open production.",
    howTo: "Grant developers logs and metrics through the monitoring system instead of cluster rights.",
    testIdea: "Developer identity gets 403 on production API.",
    exempt: "What developers reach through a merged change.",
    references: {
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "SC-15": {
    description: "Every change goes through Git in development too, so the habit and the record hold everywhere.",
    howTo: "Bind developers to view in development, and keep the operator's namespace to the platform team.",
    testIdea: "Developer create-deployment in dev is refused.",
    exempt: "Local clusters.",
    references: {
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "SC-32": {
    description:
      "Each project may deploy only from its repository to its namespaces and only named kinds, so one team's repository is no way to cluster-admin.",
    howTo: "Close the default project, list sources and destinations, use impersonation per tenant in Flux.",
    testIdea: "From a team repository deploy a cluster role and into a foreign namespace; both must be refused.",
    exempt: "Rights inside the project.",
    references: {
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "SC-33": {
    description:
      "The operator applies only commits or artefacts signed by known keys, so control of the Git server is not enough.",
    howTo: "Set source verification in Flux or signature keys in Argo CD projects.",
    testIdea: "Push an unsigned commit past the server's rule; the operator must not apply it.",
    exempt: "Signed but malicious changes.",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1045"], "threat-matrix-kubernetes": ["MS-M9004"] },
  },
  "SC-38": {
    description:
      "A change meets a small share first and is taken back when signals turn bad, so a bad release does limited harm.",
    howTo: "Use progressive delivery with analysis and keep the previous release ready.",
    testIdea: "Release a deliberately failing version; it must be withdrawn before the set share is exceeded.",
    exempt: "Silent theft that no signal shows.",
    references: {},
  },
};
