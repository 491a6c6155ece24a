import type { ControlProse } from "../entry.ts";

export const REGISTRY_PROSE: Readonly<Record<string, ControlProse>> = {
  "SC-01": {
    description: "Fewer packages mean fewer flaws and fewer tools for an intruder.",
    howTo: "Build from distroless, scratch or a slim base that the platform team renews weekly.",
    testIdea: "Count exploitable packages of the running image against the declared list; none may be extra.",
    exempt: "Flaws in your own code; images not built from the base.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K07"],
      attack: ["M1042"],
      "threat-matrix-kubernetes": ["MS-M9012"],
    },
  },
  "SC-16": {
    description: "People cannot push or replace images by hand; only the pipeline can.",
    howTo: "Give the push right to the CI identity alone (Artifactory, ECR, IBM registry policies).",
    testIdea: "With a developer's account push an image to the registry; it must be refused.",
    exempt: "Registry administrators.",
    references: {
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "SC-18": {
    description: "Those whose code is judged cannot silence the judge.",
    howTo: 'Give developers a view-only role (X-ray "View Watches") and keep policies in code.',
    testIdea: "As developer suppress a finding and edit a watch; both must be refused.",
    exempt: "Exceptions granted by the security team.",
    references: { "owasp-kubernetes-2022": ["K02"], attack: ["M1018"], "threat-matrix-kubernetes": ["MS-M9003"] },
  },
  "SC-26": {
    description: "A leaked pull secret neither poisons the registry nor opens other teams' images.",
    howTo: "Use node or workload identity for pulling, or one pull-only token per namespace.",
    testIdea: "With a namespace's pull secret push an image and pull another team's; both must fail.",
    exempt: "The images that namespace may pull.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "SC-27": {
    description: "Signed, expiring update metadata with split keys makes rollback, freezing and key theft fail.",
    howTo: "Let nodes and clients verify updates by TUF metadata or Notation trust policies.",
    testIdea: "Serve stale metadata; client refuses.",
    exempt: "Software fetched by other means.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K02"],
      attack: ["M1045", "M1051"],
    },
  },
  "SC-39": {
    description:
      "A second copy or pull-through cache keeps nodes starting when the registry or secret store is down, limited or wiped.",
    howTo: "Replicate repositories to a second region and cache upstream images in your own registry.",
    testIdea: "Block the main registry and start a new node with its pods; they must run.",
    exempt: "Poison is copied as well (SC-05).",
    references: {},
  },
};
