import type { ControlProse } from "../entry.ts";

export const CONTROL_PLANE_KEEPING_PROSE: Readonly<Record<string, ControlProse>> = {
  "CL-02": {
    description:
      "Keys, static manifests and agent settings belong to root alone, so a local user or half-escaped process cannot read or change them.",
    howTo: "Own them by root with mode 600 in the machine image and check with a file-integrity agent.",
    testIdea: "Non-root read of keys and manifests fails.",
    exempt: "Someone who is root on the host.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
      attack: ["M1022"],
      "threat-matrix-kubernetes": ["MS-M9016"],
    },
  },
  "CL-04": {
    description:
      "The etcd store trusts an authority that issues nothing else, so a certificate from elsewhere in the cluster does not open the state.",
    howTo: "Generate an own etcd CA and give its client certificates only to the API servers.",
    testIdea: "Present a valid cluster client certificate of another component to etcd; it must be refused.",
    exempt: "Theft of the API server's own etcd certificate.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
      attack: ["M1041"],
      "threat-matrix-kubernetes": ["MS-M9024"],
    },
  },
  "CL-15": {
    description: "Fair queues and event limits keep a loop or flood by one client from starving everybody else.",
    howTo: "Tune API Priority and Fairness per client group and enable EventRateLimit.",
    testIdea: "Burst client is throttled and others keep working.",
    exempt: "Floods below the HTTP layer before sign-in; object counts (NS-06).",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
    },
  },
  "CL-19": {
    description:
      "Machine credentials expire and are renewed, join tokens live for minutes, so a stolen one soon opens nothing.",
    howTo: "Enable kubelet client and serving certificate rotation and short bootstrap tokens bound to one node.",
    testIdea: "Use a copied node certificate after its term and an old join token; both must be refused.",
    exempt: "Use within the lifetime; Kubernetes cannot revoke certificates.",
    references: {
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
    },
  },
  "CL-20": {
    description:
      "No add-on keeps standing cluster-admin or keys of other clusters, so taking one over does not take all.",
    howTo: "Delete Tiller, replace cluster-wide add-on roles by the chart's minimal ones, and sync hubs by pull.",
    testIdea: "With the token of each add-on try to read all secrets and create a privileged pod; all must fail.",
    exempt: "Super-agents of the provider.",
    references: {
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1042"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "CL-22": {
    description: "Each control loop acts with its own account, so breaking one does not give the rights of all.",
    howTo:
      "Run the controller manager with use-service-account-credentials and split the cloud controller's cloud role.",
    testIdea: "Act with one controller's account outside its task; it must be denied.",
    exempt: "Loops share a process: code execution in it still reaches all accounts.",
    references: { "owasp-kubernetes-2022": ["K03"], "owasp-kubernetes-2025": ["K02"], attack: ["M1026"] },
  },
  "CL-25": {
    description: "Losing one member or zone neither stops scheduling nor loses state.",
    howTo: "Three or five etcd members and several API servers over zones, or the provider's highly available plan.",
    testIdea: "Stop one member and keep working.",
    exempt: "Floods and wipes that hit all members.",
    references: { "nsa-cisa-kubernetes": ["Log auditing"] },
  },
  "CL-26": {
    description: "Tokens of deleted accounts fail and the signing key lies protected, so tokens cannot be forged.",
    howTo: "Keep service-account-lookup on, hold the key in an HSM or sealed file and rotate it.",
    testIdea: "Use a token of a deleted account and one signed with a foreign key; both must be refused.",
    exempt: "The provider's key in managed clusters.",
    references: {
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      attack: ["M1041"],
    },
  },
  "CL-27": {
    description:
      "The kubelet starts pods only from the API, so nobody plants one past admission through a directory or web address.",
    howTo: "Leave manifest URL empty, no staticPodPath on workers, and watch the directory on control-plane hosts.",
    testIdea: "As a non-root process on the node write a manifest and serve one by HTTP; no pod may start.",
    exempt: "Root on the host; the control plane's own static pods.",
    references: { "owasp-kubernetes-2025": ["K07"], attack: ["M1022"], "threat-matrix-kubernetes": ["MS-M9032"] },
  },
  "CL-31": {
    description: "Nodes start only from images you built or verified, with a boot chain that refuses altered kernels.",
    howTo:
      "Build node images in a pipeline, allow only their ids by account policy, and use secure boot with a virtual TPM.",
    testIdea: "Start a node from an altered image; it must not join the cluster.",
    exempt: "Changes after boot (OP-04).",
    references: { attack: ["M1046"] },
  },
  "CL-32": {
    description:
      "Tenants who do not trust each other share neither API nor kernel nor DNS, so a flaw in the shared layer gains nothing.",
    howTo: "One cluster per tenant, or virtual control planes on dedicated node pools with sandboxed pods.",
    testIdea: "As one tenant list names, reach services and read nodes of another; nothing may be visible.",
    exempt: "Shared cloud account and shared platform tools.",
    references: { attack: ["M1030", "M1048"] },
  },
};
