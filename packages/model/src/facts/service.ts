import type { FactTable } from "./fact.ts";

/** How a service is published and who is meant to use it. */
export const SERVICE_FACTS: FactTable = {
  serviceType: {
    label: "Published as",
    type: "enum",
    values: {
      clusterIp: "Inside the cluster",
      loadBalancerPrivate: "Private load balancer",
      loadBalancerPublic: "Public load balancer",
      nodePort: "Port on every node",
    },
    question: "How is it published?",
    askAt: ["namespace"],
  },
  audience: {
    label: "Meant for",
    type: "enum",
    values: { pods: "Pods of the cluster", company: "The company", partners: "Partners", everyone: "Everyone" },
    question: "Who is meant to use it?",
    askAt: ["namespace"],
  },
  console: {
    label: "Administration console",
    type: "enum",
    values: { no: "No", yes: "Yes" },
    question: "Is it an administration console?",
    askAt: ["cluster", "namespace"],
  },
  callersSignIn: {
    label: "Callers sign in at",
    type: "enum",
    values: { application: "The application", gateway: "A gateway before it", none: "Nowhere" },
    question: "Where do callers sign in?",
    askAt: ["cluster", "namespace"],
  },
  tlsEndsAt: {
    label: "TLS ends at",
    type: "enum",
    values: { workload: "The workload", ingress: "The ingress", edge: "The edge", nowhere: "There is none" },
    question: "Where does TLS end?",
    askAt: ["cluster"],
  },
  externalIps: {
    label: "Uses external IPs",
    type: "enum",
    values: { no: "No", yes: "Yes" },
    question: "Does it use the external IPs field?",
    askAt: ["cluster", "namespace"],
  },
  rulesBy: {
    label: "Rules written by",
    type: "enum",
    values: { platformTeam: "The platform team", anyEditor: "Anyone who may edit a namespace" },
    question: "Who may write its rules?",
    askAt: ["cluster"],
  },
};
