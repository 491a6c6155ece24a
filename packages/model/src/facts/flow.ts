import type { FactTable } from "./fact.ts";

/** How two elements talk. */
export const FLOW_FACTS: FactTable = {
  encryption: {
    label: "Encryption",
    type: "enum",
    values: {
      mutual: "Both ends prove themselves",
      server: "The server proves itself",
      tunnel: "Only a tunnel around it",
      none: "None",
    },
    question: "Is it encrypted, and who proves who they are: both ends, the server only, a tunnel around it, nobody?",
    askAt: ["cluster", "namespace"],
  },
  callerAuth: {
    label: "Caller is known by",
    type: "enum",
    values: {
      user: "A user's sign-in",
      workload: "A workload's own identity",
      sharedSecret: "A shared secret",
      networkOnly: "Its address only",
      none: "Nothing",
    },
    question: "How does the receiver know who is calling?",
    askAt: ["cluster", "namespace"],
  },
  protocol: {
    label: "Protocol",
    type: "enum",
    values: {
      https: "HTTPS",
      grpc: "gRPC",
      http: "HTTP",
      ssh: "SSH",
      sql: "Database protocol",
      dns: "DNS",
      tcp: "Other, over TCP",
      udp: "Other, over UDP",
      other: "Something else",
    },
    question: "What does it speak?",
    askAt: [],
  },
  port: {
    label: "Port",
    type: "integer",
    question: "On which port does the receiver listen?",
    askAt: [],
  },
  purpose: {
    label: "Purpose",
    type: "enum",
    values: {
      user: "Use of the service",
      service: "One service calls another",
      telemetry: "Logs and metrics",
      backup: "Backup",
      deployment: "Deployment",
      administration: "Administration",
    },
    question: "What is it for?",
    askAt: [],
  },
  publicPath: {
    label: "Touches the public internet",
    type: "enum",
    values: { no: "No", yes: "Yes" },
    question: "Does it touch the public internet anywhere on its way?",
    askAt: [],
    computed:
      "It does when one end lies in the internet; it does not inside one network, or through a private endpoint, a transit gateway or a peering.",
  },
  ownerElsewhere: {
    label: "Far end is somebody else's",
    type: "enum",
    values: { no: "No", yes: "Yes" },
    question: "Is the far end run by somebody else?",
    askAt: [],
    computed: "It is when the far end is an outsider or run by a third party; it is not when it is run by us.",
  },
};
