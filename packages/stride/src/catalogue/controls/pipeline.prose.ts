import type { ControlProse } from "../entry.ts";

export const PIPELINE_PROSE: Readonly<Record<string, ControlProse>> = {
  "SC-11": {
    description:
      "The build system has no anonymous access, old plug-ins or builds on the controller, so it is not the weakest link.",
    howTo: "Follow the product's hardening guide, run no jobs on the controller, update plug-ins weekly.",
    testIdea: "From the network and from a build job try to reach the controller's files and settings; all must fail.",
    exempt: "Malicious build code (SC-30).",
    references: {
      "owasp-kubernetes-2022": ["K02"],
      attack: ["M1054", "M1042"],
      "threat-matrix-kubernetes": ["MS-M9004"],
    },
  },
  "SC-12": {
    description: "There is no prompt that runs code on the build server with all its secrets.",
    howTo: "Block the script path at the proxy, remove the administer right, and alarm on its use.",
    testIdea: "Open the script console with every role; none may reach it.",
    exempt: "Pipeline code itself.",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1042"], "threat-matrix-kubernetes": ["MS-M9004"] },
  },
  "SC-13": {
    description: "Developers cannot change the pipeline that vouches for their code.",
    howTo: "Keep shared pipeline templates in a repository owned by the platform team, job editing rights off.",
    testIdea: "As developer change a job, a shared template and a runner setting; all must be refused.",
    exempt: "Build scripts inside the application's own repository (SC-30).",
    references: {
      "owasp-kubernetes-2022": ["K02", "K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "SC-19": {
    description: "Taking over CI is not taking over the cluster, since CI may only read the operator's log.",
    howTo: "Give the CI account get on the GitOps operator's logs and nothing else; let the operator pull.",
    testIdea: "CI token: read operator logs yes, create deployment no.",
    exempt: "Poison that CI builds into an image (SC-06).",
    references: {
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "SC-20": {
    description: "A breached build cannot replace what was released.",
    howTo: "Grant push of new tags without delete or overwrite, one repository per pipeline.",
    testIdea: "With the CI identity push over an existing tag; it must be refused.",
    exempt: "New, higher versions that it can still push.",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1018"], "threat-matrix-kubernetes": ["MS-M9003"] },
  },
  "SC-21": {
    description: "A breached build cannot plant code.",
    howTo: "Use a read-only deploy key or a job token limited to one repository.",
    testIdea: "With the CI token push a commit to the source; it must be refused.",
    exempt: "Release bots that must write tags: give them a key of their own.",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1018"], "threat-matrix-kubernetes": ["MS-M9003"] },
  },
  "SC-29": {
    description: "Only genuine events start a build or a sync.",
    howTo: "Verify the HMAC signature and time of each webhook, accept only the Git server's addresses.",
    testIdea: "Send a forged and a replayed event; neither may start a build or sync.",
    exempt: "Genuine events for malicious commits.",
    references: { "owasp-kubernetes-2022": ["K06"], "owasp-kubernetes-2025": ["K09"], attack: ["M1041"] },
  },
  "SC-30": {
    description:
      "Each job gets a fresh machine without other jobs' files or secrets, and code from outside runs without credentials.",
    howTo: "Use ephemeral runners per job, no privileged builders, manual approval for pull requests from forks.",
    testIdea:
      "In a build leave a file and look for another job's secrets; the next job must not see the one nor find the others.",
    exempt: "What a job is legitimately given (SC-34).",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1048"], "threat-matrix-kubernetes": ["MS-M9004"] },
  },
  "SC-31": {
    description:
      "Builds take only versions fixed by hash from your proxy, so look-alike names and hijacked releases do not slip in.",
    howTo: "Commit lock files with hashes, reserve internal name spaces, and delay new releases for some days.",
    testIdea: "Publish a package with an internal name and a higher number outside; the build must not take it.",
    exempt: "A dependency that was bad when it was approved.",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1033"] },
  },
  "SC-34": {
    description:
      "A job gets only the secrets of its environment and only on protected branches, so other jobs and logs yield none.",
    howTo: "Use environment-bound secrets with approval, masking, and federated tokens in place of keys (ID-21).",
    testIdea: "From a feature branch print all variables; no deployment secret may appear.",
    exempt: "Malicious code on the protected branch.",
    references: {
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9004"],
    },
  },
  "SC-37": {
    description:
      "Pipeline building blocks are vetted and fixed by digest, so a hijacked one does not run with your secrets.",
    howTo: "Allow only listed actions and plug-ins, pin by commit hash and update by reviewed pull request.",
    testIdea: "Use an unlisted action and move the tag of a listed one; neither may run.",
    exempt: "A flaw in a vetted plug-in (SC-11).",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1033", "M1042"] },
  },
};
