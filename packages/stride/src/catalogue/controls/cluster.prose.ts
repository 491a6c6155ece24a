import type { ControlProse } from "../entry.ts";

export const CLUSTER_PROSE: Readonly<Record<string, ControlProse>> = {
  "CL-03": {
    description:
      "Each control-plane connection is encrypted and both ends prove themselves with certificates, so nobody poses as a component.",
    howTo: "Set client-CA and peer certificates for etcd, API server and kubelets; verify kubelet certificates too.",
    testIdea: "Connect with no client certificate; expect refusal on every port.",
    exempt: "The provider's connections in a managed cluster; a stolen component certificate.",
    references: {
      attack: ["M1041"],
      "threat-matrix-kubernetes": ["MS-M9024"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "CL-10": {
    description:
      "A node's credential can change only its own node and the pods bound to it, so one breached node cannot relabel others to attract pods.",
    howTo: "Enable NodeRestriction with the Node authoriser and use the protected label prefix for placement.",
    testIdea:
      "With a node's credential change another node's labels and read a secret of a pod elsewhere; both must fail.",
    exempt: "Secrets of pods already on that node.",
    references: {
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9027"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "CL-11": {
    description:
      "The API server refuses pods that want host access, privilege or root beyond the namespace's level; it replaced pod security policies.",
    howTo:
      "Label every namespace pod-security enforce=restricted, with baseline as an exception, and set the default in the admission configuration.",
    testIdea:
      "In each namespace create pods that are privileged, mount the host or share its namespaces; all must be refused.",
    exempt: "Exempt namespaces, static pods, pods already running; a mesh with init containers forces a lower level.",
    references: {
      attack: ["M1048", "M1026"],
      "threat-matrix-kubernetes": ["MS-M9017"],
      "owasp-kubernetes-2022": ["K01", "K04"],
      "owasp-kubernetes-2025": ["K01", "K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "CL-12": {
    description:
      "Own rules on images, hosts, labels and exceptions are checked at the door, which the built-in levels cannot express.",
    howTo:
      "Use Gatekeeper, Kyverno or ValidatingAdmissionPolicy, rules in Git with tests for init and ephemeral containers.",
    testIdea:
      "Submit one bad object per rule, also as init, ephemeral and owned by a controller; each must be refused.",
    exempt: "Exempt namespaces, static pods, objects that existed before, kinds no rule looks at.",
    references: {
      attack: ["M1054"],
      "threat-matrix-kubernetes": ["MS-M9013"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "CL-16": {
    description:
      "The node agent asks the API server who calls and whether they may, so its port is no anonymous way to run commands.",
    howTo: "Set anonymous auth off, webhook authorisation on and a client CA in the kubelet configuration.",
    testIdea: "Anonymous exec through 10250 is refused.",
    exempt: "Callers with node-proxy rights; the read-only port (CL-17).",
    references: {
      attack: ["M1035"],
      "threat-matrix-kubernetes": ["MS-M9021", "MS-M9009"],
      "owasp-kubernetes-2022": ["K06", "K09"],
      "owasp-kubernetes-2025": ["K06", "K09"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "CL-17": {
    description: "Pod lists, environment and health data are no longer handed out without a login.",
    howTo: "Set readOnlyPort: 0 and turn off debugging handlers that are not needed.",
    testIdea: "From a pod and from the network read pod lists from the node without a credential; nothing may answer.",
    exempt: "Authenticated kubelet calls.",
    references: {
      attack: ["M1042"],
      "threat-matrix-kubernetes": ["MS-M9021"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "CL-18": {
    description:
      "Debug and metrics interfaces answer only on the host or to signed-in callers, so they reveal nothing and cannot be loaded.",
    howTo: "Set profiling=false and bind addresses to localhost; scrape metrics with an authorised account.",
    testIdea: "From a pod read profiles and metrics of each component; all must refuse.",
    exempt: "Components run by the provider.",
    references: {
      attack: ["M1042"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06", "K07"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "CL-23": {
    description:
      "The cluster runs a supported release and its add-ons are current, so published flaws are closed before use.",
    howTo: "Follow the provider's release channel and renew add-ons with the minor version.",
    testIdea: "Run public exploits for flaws fixed in the last quarter on a test twin; none may work.",
    exempt: "The nodes' operating system and images (OP-10).",
    references: {
      attack: ["M1051", "M1016"],
      "owasp-kubernetes-2022": ["K10"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
    },
  },
  "CL-24": {
    description:
      "Stages share no API, node, network or credential, so a weak development cluster is no way to production.",
    howTo: "One cluster and account per stage with separate registries' write rights, roles and secrets.",
    testIdea:
      "From a fully taken development cluster try to reach production by network, token, registry and secret store; all must fail.",
    exempt: "What stages share on purpose, such as the Git server and identity provider.",
    references: {
      attack: ["M1030"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
    },
  },
  "OP-10": {
    description: "Known flaws in hosts, images and appliances are closed within a set time by rebuilding or renewing.",
    howTo: "Replace nodes by a fresh image weekly, rebuild images on base changes, deadlines by severity.",
    testIdea: "Run the public exploits of the last quarter against a twin; none may work.",
    exempt: "Unknown flaws; Kubernetes itself (CL-23); what the provider runs.",
    references: {
      attack: ["M1051"],
      "owasp-kubernetes-2022": ["K10"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
    },
  },
  "OP-12": {
    description: "Someone who reaches a host finds no services, tools or weak settings to use.",
    howTo: "Use a container-only OS (Bottlerocket, Flatcar, Talos) or the distribution's CIS level 1, no SSH.",
    testIdea: "From an escaped test process try to persist, log in elsewhere and install a tool; all must fail.",
    exempt: "Kernel flaws (OP-10).",
    references: {
      attack: ["M1028", "M1042"],
      "owasp-kubernetes-2022": ["K10"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
