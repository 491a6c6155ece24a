import type { ControlProse } from "../entry.ts";

export const ADMISSION_PROSE: Readonly<Record<string, ControlProse>> = {
  "CL-13": {
    description: "When a policy check is slow, overloaded or gone, requests are refused instead of waved through.",
    howTo:
      "Set failurePolicy: Fail with a short timeout, several replicas, narrow selectors and an alarm on rejections by timeout.",
    testIdea: "Stop the webhook pod and try to deploy; expect refusal and an alert.",
    exempt: "In-process checks need no webhook; it makes the webhook's outage an outage of deployments.",
    references: { "owasp-kubernetes-2022": ["K04"], "owasp-kubernetes-2025": ["K04"] },
  },
  "CL-14": {
    description:
      "Only the platform pipeline can add, change or delete admission hooks, so nobody unplugs a check or plants a spy.",
    howTo: "Remove verbs on validating and mutating webhook configurations from every other role and alarm on changes.",
    testIdea: "Non-admin edit of webhook configuration is denied.",
    exempt: "Holders of cluster-admin (ID-06).",
    references: {
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
      "owasp-kubernetes-2022": ["K03", "K04"],
      "owasp-kubernetes-2025": ["K02", "K04"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "CL-28": {
    description: "Only named system namespaces skip admission, nobody else can create in or label into them.",
    howTo: "List exemptions in code, refuse label changes by tenants, and scan the exempt ones in audit mode.",
    testIdea: "As a tenant label a namespace as exempt and deploy into kube-system; both must fail.",
    exempt: "The system pods that need the exemption.",
    references: { "owasp-kubernetes-2022": ["K04"], "owasp-kubernetes-2025": ["K04"] },
  },
  "CL-29": {
    description:
      "The webhook demands the API server's client certificate and network, so nobody else can flood it or read what it is sent.",
    howTo:
      "Give the API server a kubeconfig for webhooks, verify its certificate, and allow only control-plane addresses.",
    testIdea: "Call the webhook from a pod; the connection must be refused.",
    exempt: "Floods by objects sent through the API itself (CL-15).",
    references: { "owasp-kubernetes-2025": ["K06"], attack: ["M1035"] },
  },
  "CL-30": {
    description:
      "Each rule has refusing and passing examples, and validation runs after every mutation, so a change rule cannot lift a pod past the check.",
    howTo:
      "Run policy unit tests in CI, keep mutating rules few, and let a validating policy look at the final object.",
    testIdea: "Craft an object that becomes unsafe only after mutation; it must be refused.",
    exempt: "Rules nobody thought of.",
    references: { "owasp-kubernetes-2022": ["K04"], "owasp-kubernetes-2025": ["K04"] },
  },
};
