import type { ControlProse } from "../entry.ts";

export const SOURCE_PROSE: Readonly<Record<string, ControlProse>> = {
  "SC-08": {
    description: "Each change carries its author's signature, so nobody can commit in another's name.",
    howTo: "Require signed commits on protected branches, keys on hardware tokens.",
    testIdea: "Push a commit with a colleague's name and no or a foreign signature; it must be refused.",
    exempt: "A signed change may still be malicious (SC-09).",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1045"] },
  },
  "SC-09": {
    description: "Nobody, not even an administrator, brings a change to production alone.",
    howTo: "Require two reviewers with code owners, no force push, no bypass, dismissal of stale approvals.",
    testIdea: "As administrator push directly, and merge an own change after a late commit; both must be refused.",
    exempt: "Two people together; those who may change the rule itself.",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1047"], "threat-matrix-kubernetes": ["MS-M9004"] },
  },
  "SC-10": {
    description: "Reviewers see what will change in the running system, and hand-made drift shows.",
    howTo: "Post the rendered diff (argocd diff, flux diff, terraform plan) to the pull request.",
    testIdea: "Manual drift shows up in the diff.",
    exempt: "It only shows; SC-09 makes somebody look.",
    references: { "owasp-kubernetes-2022": ["K04"], attack: ["M1047"], "threat-matrix-kubernetes": ["MS-M9004"] },
  },
  "SC-17": {
    description: "What is deployed changes only through its owning team.",
    howTo: "Give write to the platform team, and let developers propose from forks.",
    testIdea: "Developer push to the configuration repository is refused.",
    exempt: "Proposals that are merged without care (SC-09).",
    references: {
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "SC-22": {
    description: "Typical coding flaws are found in the pull request.",
    howTo: "Run a SAST tool with the team's rule set and block on new high findings.",
    testIdea: "Commit one seeded flaw of each kind on the list; each must stop the merge.",
    exempt: "Design flaws, third-party code (SC-02).",
    references: {
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
      "owasp-kubernetes-2022": ["K02"],
      attack: ["M1013", "M1016"],
      "threat-matrix-kubernetes": ["MS-M9005.001"],
    },
  },
  "SC-23": {
    description: "The running application is attacked in a test deployment before release.",
    howTo: "Run an authenticated DAST scan and API fuzzing against staging on each release.",
    testIdea: "Seeded flaw in a test deployment is reported.",
    exempt: "Paths the scanner does not find.",
    references: {
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
      "owasp-kubernetes-2022": ["K10"],
      attack: ["M1016"],
    },
  },
  "SC-24": {
    description:
      "Credentials left in code, history or layers are found, and at push even stopped, before an attacker finds them.",
    howTo: "Turn on push protection and scan image layers; rotate whatever was found (DA-07).",
    testIdea: "Commit and build in a canary key; the push must be refused or an alarm raised within minutes.",
    exempt: "Secrets without a recognisable form.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      attack: ["M1047", "M1027"],
      "threat-matrix-kubernetes": ["MS-M9026"],
    },
  },
  "SC-36": {
    description:
      "Sensitive code, packages and findings are open to their team alone, so one stolen account does not show everything.",
    howTo: "Set private visibility, team-based read, no forks outside, and review tokens and deploy keys.",
    testIdea: "With an unrelated employee's account clone the repository; it must be refused.",
    exempt: "Members of the team.",
    references: { attack: ["M1018"] },
  },
};
