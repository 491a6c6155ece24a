import type { ControlProse } from "../entry.ts";

export const IDENTITY_ACCOUNT_PROSE: Readonly<Record<string, ControlProse>> = {
  "ID-06": {
    description:
      "The all-powerful role has no standing holder: it lies sealed in a vault and is taken out only in an emergency, which leaves a trace.",
    howTo:
      "Bind cluster-admin to one vaulted identity, empty system:masters certificates, and rotate the credential after each use.",
    testIdea: "From every everyday identity try to create a cluster-role binding; all must fail.",
    exempt: "Cloud roles that can give themselves cluster access; providers' own accounts.",
    references: {
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1026"],
      "threat-matrix-kubernetes": ["MS-M9006"],
    },
  },
  "ID-09": {
    description:
      "One account for one duty makes abuse attributable and lets rights be cut without hurting a neighbour.",
    howTo: 'Set serviceAccountName on every pod template and have admission refuse "default".',
    testIdea:
      "Act with one workload's account; the audit log must name that workload alone, and revoking it must stop no other.",
    exempt: "Does not make the rights smaller by itself.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9019"],
    },
  },
  "ID-17": {
    description:
      "The emergency way is opened in regular drills, and each use wakes somebody, so it works when needed and is not used quietly.",
    howTo: "Open the sealed credential each quarter, check the alarm and the runbook, rotate afterwards.",
    testIdea: "Use the emergency identity unannounced; it must work, and the duty person be called within minutes.",
    exempt: "Does not limit what the emergency identity can do.",
    references: { "owasp-kubernetes-2025": ["K10"], attack: ["M1047"] },
  },
  "ID-19": {
    description: "Repeated guesses, impossible journeys and leaked passwords are slowed or stopped at the login.",
    howTo: "Turn on throttling per account and address, leaked-password checks and conditional access.",
    testIdea: "Run a password-spraying list against test accounts; it must be stopped and reported.",
    exempt: "A correct credential from a usual place.",
    references: { attack: ["M1036", "M1027"] },
  },
  "ID-21": {
    description:
      "Pipelines and outside workloads exchange a signed token for minutes of access, so there is no long-lived key to steal.",
    howTo: "Trust the CI's or cluster's OIDC issuer with conditions on repository, branch and audience.",
    testIdea:
      "Search the machine for a stored cloud key, and use its token from another repository; neither may give access.",
    exempt: "Code that runs in the trusted job.",
    references: {
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9026"],
    },
  },
  "ID-23": {
    description: "Every person and service signs in as itself, so actions have an author and leaving ends access.",
    howTo: "Remove shared logins, and issue shared break-glass ones only through a vault with check-out.",
    testIdea: "For a day's administrative actions name the person of each; none may remain unnamed.",
    exempt: "Someone acting with another's unlocked session.",
    references: { attack: ["M1018", "M1026"] },
  },
};
