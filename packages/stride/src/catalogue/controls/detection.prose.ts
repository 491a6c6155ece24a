import type { ControlProse } from "../entry.ts";

export const DETECTION_PROSE: Readonly<Record<string, ControlProse>> = {
  "OP-01": {
    description: "Every API action leaves who, what, when, from where and the result.",
    howTo:
      "Set an audit policy (secrets at Metadata, changes at Request) or switch the managed cluster's audit stream on.",
    testIdea: "Make a marked API call and find it with user, verb and source.",
    exempt:
      "Logs kept only on the control-plane host (OP-02); calls straight to kubelet or etcd, shells on nodes, traffic between workloads.",
    references: {
      attack: ["M1047"],
      "threat-matrix-kubernetes": ["MS-M9020"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "OP-02": {
    description: "Records leave the machine at once, so an intruder cannot wipe the traces.",
    howTo: "Run a collector daemon set to a log account the cluster can only append to.",
    testIdea: "Delete local logs; the remote copy is complete.",
    exempt: "Sources without a flow to the store; what happened before the line was shipped.",
    references: {
      attack: ["M1029"],
      "threat-matrix-kubernetes": ["MS-M9020"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "OP-04": {
    description: "Shells, new programs, mining and escape attempts are seen at the kernel as they happen.",
    howTo: "Run an eBPF agent as daemon set on every pool, rules in Git, events to the SIEM.",
    testIdea: "In a test pod open a shell, write to a system path and try an escape; each must alarm within a minute.",
    exempt: "Nodes without the agent, sandboxed pods that hide system calls, API actions.",
    references: {
      attack: ["M1040", "M1047"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "OP-13": {
    description: "Changes outside the reviewed way are seen in minutes.",
    howTo: "Use AWS Config, scheduled terraform plan and the GitOps operator's diff with alarms.",
    testIdea: "Change a rule, a role and a route by hand; each must be reported in minutes.",
    exempt: "Whatever is not declared in code.",
    references: { attack: ["M1047"], "owasp-kubernetes-2022": ["K04"], "owasp-kubernetes-2025": ["K04"] },
  },
  "OP-17": {
    description:
      "A request can be followed from edge to store with its person, address and time, so nobody can deny it.",
    howTo: "Pass a trace id and the authenticated subject, log both at each hop, keep clocks synchronised.",
    testIdea: "Follow one request edge to store by its log lines.",
    exempt: "Hops that do not log; shared accounts.",
    references: {
      attack: ["M1047"],
      "threat-matrix-kubernetes": ["MS-M9020"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "OP-20": {
    description:
      "Reads and changes of data leave the account, time and object outside the store, so theft and fraud have an author.",
    howTo: "Turn on object-level events or database audit to the log account.",
    testIdea: "Read and change a marked record with each account; both must be found with the account's name.",
    exempt: "Access by the storage layer or a copied disk; shared accounts (DA-10).",
    references: {
      attack: ["M1047"],
      "threat-matrix-kubernetes": ["MS-M9020"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
    },
  },
  "OP-21": {
    description: "Those who are recorded cannot change, delete or widely read the records.",
    howTo: "Put logs in a separate account with object lock, retention and a small reader group.",
    testIdea: "With full rights in the workload account alter and delete yesterday's log; both must fail.",
    exempt: "Lines never shipped (OP-24).",
    references: {
      attack: ["M1029", "M1022"],
      "threat-matrix-kubernetes": ["MS-M9020"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
    },
  },
  "OP-22": {
    description: "Each accepted and refused request or session leaves its source, name and time.",
    howTo: "Turn on access logs at load balancer, WAF, VPN, registry and Git server towards the log account.",
    testIdea: "Make one refused and one accepted call at each entry and find both within minutes.",
    exempt: "Ways round the entry; contents of encrypted traffic.",
    references: { attack: ["M1047"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
  "OP-23": {
    description:
      "Every action at the cloud's own API leaves identity, source and result where the account's administrators cannot touch it.",
    howTo:
      "Use an organisation-wide CloudTrail or IBM Activity Tracker into the log account, with an alarm on stopping it.",
    testIdea: "Create a key in an unused region; the record and alarm must arrive within minutes.",
    exempt: "Actions inside the cluster (OP-01) and inside data stores (OP-20).",
    references: {
      attack: ["M1047"],
      "threat-matrix-kubernetes": ["MS-M9020"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
    },
  },
  "OP-24": {
    description: "A stopped agent, filter or full pipeline is itself an alarm, so blinding the watch is noticed.",
    howTo: "Send heartbeats from each source, alarm on gaps, and buffer on disk during outages.",
    testIdea: "Stop an agent on one node and flood the pipeline; both must alarm within minutes.",
    exempt: "Agents that still send but lie.",
    references: { attack: ["M1047"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
  "PE-10": {
    description:
      "Each operator session is recorded command by command outside the host, so actions can be rebuilt and attributed.",
    howTo:
      "Use a session broker or recorder that streams to a write-once store and refuses sessions when it cannot record.",
    testIdea: "Open a session and find it, per command, in the log store.",
    exempt: "Actions that do not go through the bastion; a recording kept only on the bastion.",
    references: {
      attack: ["M1047"],
      "threat-matrix-kubernetes": ["MS-M9020"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
    },
  },
  "VN-14": {
    description: "Who spoke with whom, accepted and refused, is kept and gives proof of scans, spreading and theft.",
    howTo: "Turn on VPC flow logs for all traffic to the log store, and add the CNI's flow log for pod names.",
    testIdea: "Generate a denied flow and find it in the log within minutes.",
    exempt:
      "Logs left where the recorded can reach them (OP-21); pod to pod on one node; contents; an access list or security group has no log of its own.",
    references: {
      attack: ["M1047"],
      "threat-matrix-kubernetes": ["MS-M9020"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
    },
  },
  "VN-15": {
    description:
      "Traffic is compared with attack signatures and odd behaviour, so exploits and beacons that the filters allowed are noticed.",
    howTo: "Run IDS rules in the transit firewall, mirror traffic, or use a per-node network sensor.",
    testIdea: "Replay a known exploit packet capture and expect an alert.",
    exempt: "Encrypted payload and traffic that never passes the sensor; counts as prevention only when in line.",
    references: {
      attack: ["M1031"],
      "threat-matrix-kubernetes": ["MS-M9007"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
};
