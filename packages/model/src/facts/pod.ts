import type { FactTable } from "./fact.ts";

/** What a pod is, and what it needs from its node and its cluster. */
export const POD_FACTS: FactTable = {
  securityLevel: {
    label: "Pod security level",
    type: "enum",
    values: { restricted: "Restricted", baseline: "Baseline", privileged: "Needs more" },
    question: "Which Pod Security level does it fit: restricted, baseline, or does it need more?",
    askAt: ["cluster", "namespace"],
    help: "The levels of the Kubernetes Pod Security Standards.",
  },
  hostAccess: {
    label: "Uses of its node",
    type: "set",
    values: {
      readPath: "Reads files",
      network: "The network",
      writePath: "Writes files",
      processes: "The processes",
      runtimeSocket: "The container runtime's socket",
    },
    question: "What of its node does it use?",
    askAt: ["cluster", "namespace"],
    when: { fact: "securityLevel", in: ["privileged"] },
  },
  capabilities: {
    label: "Extra Linux rights",
    type: "set",
    values: {
      other: "Another right",
      NET_RAW: "Raw packets (NET_RAW)",
      NET_ADMIN: "Network settings (NET_ADMIN)",
      SYS_ADMIN: "System settings (SYS_ADMIN)",
      privilegedFlag: "Everything (privileged)",
    },
    question: "Which Linux rights does it hold?",
    askAt: ["cluster", "namespace"],
    when: { fact: "securityLevel", in: ["baseline", "privileged"] },
    help: "Unless they are dropped, containers hold NET_RAW: the baseline level keeps it.",
  },
  apiUse: {
    label: "Calls the Kubernetes API",
    type: "enum",
    values: { none: "Never", read: "To read", write: "To write", admin: "To administer" },
    question: "Does it call the Kubernetes API, and to do what?",
    askAt: ["cluster", "namespace"],
  },
  cloudAccess: {
    label: "Reaches cloud services by",
    type: "enum",
    values: {
      none: "Not at all",
      ownIdentity: "An identity of its own",
      storedKey: "A stored key",
      nodeRole: "The role of its node",
    },
    question: "How does it get at cloud services?",
    askAt: ["cluster", "namespace"],
  },
  codeOrigin: {
    label: "Whose code",
    type: "enum",
    values: { ours: "Ours", thirdParty: "A third party's", customers: "Our customers'" },
    question: "Whose code runs in it?",
    askAt: ["cluster", "namespace"],
  },
  workload: {
    label: "Kept running by",
    type: "enum",
    values: {
      deployment: "Deployment",
      stateful: "StatefulSet",
      job: "Job",
      daemonSet: "DaemonSet",
      bare: "Nothing",
    },
    question: "What keeps it running?",
    askAt: ["namespace"],
  },
  scaling: {
    label: "Grows with load",
    type: "enum",
    values: { fixed: "No", bounded: "Up to a ceiling", unbounded: "Without a ceiling" },
    question: "Does it grow with load, and is there a ceiling?",
    askAt: ["cluster", "namespace"],
  },
};
