import type { ControlProse } from "../entry.ts";

export const SUPPLY_CHAIN_PROSE: Readonly<Record<string, ControlProse>> = {
  "CL-08": {
    description:
      "An operator pulls reviewed text and undoes other changes, so neither people nor CI need write rights in the cluster.",
    howTo: "Run Flux or Argo CD with pruning and self-heal, and take deploy rights from everyone else.",
    testIdea: "Manual change is reverted and reported.",
    exempt: "Objects outside the synchronised paths; a malicious but merged change.",
    references: {
      attack: ["M1047"],
      "threat-matrix-kubernetes": ["MS-M9004"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
    },
  },
  "SC-02": {
    description:
      "Known flaws in packages and libraries are found before release and again whenever new ones are published; it finds, SC-03 stops.",
    howTo: "Scan in the build and daily in the registry (ECR, IBM, Trivy, Clair) and route findings to the owner.",
    testIdea: "Push an image with a known critical flaw; pipeline stops.",
    exempt: "Unknown flaws, own code, images that never pass this registry.",
    references: {
      attack: ["M1016", "M1051"],
      "threat-matrix-kubernetes": ["MS-M9005"],
      "owasp-kubernetes-2022": ["K02", "K10"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "SC-03": {
    description: "An image over the agreed threshold is not handed out or not admitted, so a finding has teeth.",
    howTo:
      "Set a registry policy that blocks download, and an admission rule on the scan attestation with an expiry for exceptions.",
    testIdea: "Deploy the image that failed the scan; refused.",
    exempt: "Images already running; flaws without a published record.",
    references: {
      "threat-matrix-kubernetes": ["MS-M9005.002", "MS-M9005.003"],
      "owasp-kubernetes-2022": ["K02", "K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "SC-04": {
    description: "Pods start only from registries you chose, so look-alike and public images do not run.",
    howTo: "Write a policy on the image prefix for all container kinds and block other registries at egress.",
    testIdea: "Start pods, init and ephemeral containers from an unknown registry; all must be refused.",
    exempt: "Poison inside an approved registry (SC-05); exempt namespaces and static pods.",
    references: {
      "threat-matrix-kubernetes": ["MS-M9005.003"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "SC-05": {
    description: "Only images signed by your pipeline start, so a swapped or hand-made one does not.",
    howTo: "Sign with cosign or Notation using the pipeline's identity and verify by policy in every cluster.",
    testIdea: "Unsigned and wrongly signed images are refused.",
    exempt: "A pipeline that signs poison (SC-06); exempt namespaces.",
    references: {
      attack: ["M1045"],
      "threat-matrix-kubernetes": ["MS-M9005.003"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "SC-06": {
    description: "An image runs only with a record that the right builder did every step from the right source.",
    howTo: "Produce SLSA or in-toto attestations in the builder and check source, builder and steps at admission.",
    testIdea: "Image with a missing step attestation is refused.",
    exempt: "A builder that was itself taken over and can sign false records.",
    references: {
      attack: ["M1045"],
      "threat-matrix-kubernetes": ["MS-M9005.003"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "SC-25": {
    description: "What was tested is what runs, because the name cannot move to other contents.",
    howTo: "Set tag immutability in the registry and write digests into manifests by the pipeline.",
    testIdea: "Replace the contents behind a released tag and restart a pod; the old image must run or the push fail.",
    exempt: "Poison that was there when the digest was taken.",
    references: {
      attack: ["M1045"],
      "threat-matrix-kubernetes": ["MS-M9005"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "SC-28": {
    description: "The origin of each part is known and vetted, so a bad part is found within minutes.",
    howTo: "Produce an SBOM per build, store it with the image and query it; review a new vendor before use.",
    testIdea:
      "Name a library version; the list of running places must come within minutes and match a search on the nodes.",
    exempt: "It finds; it does not stop a fresh compromise.",
    references: {
      attack: ["M1016", "M1033"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "SC-35": {
    description: "Private images, with their code and forgotten secrets, cannot be fetched by strangers.",
    howTo: "Turn off anonymous pull and public repositories by account policy; pull by workload identity.",
    testIdea: "Without a credential list and pull images; nothing may be returned.",
    exempt: "Holders of a pull credential.",
    references: { attack: ["M1035", "M1018"], "owasp-kubernetes-2022": ["K06"], "owasp-kubernetes-2025": ["K09"] },
  },
};
