import type { ControlProse } from "../entry.ts";

export const KUBERNETES_NETWORK_PROSE: Readonly<Record<string, ControlProse>> = {
  "KN-01": {
    description:
      "Nothing may enter or leave a pod unless a rule says so, so a breached pod finds neither neighbours nor the internet.",
    howTo: "Apply a policy with an empty podSelector and both policyTypes to every namespace at creation.",
    testIdea: "From a throw-away pod open connections to every service, the API and the internet; all must fail.",
    exempt:
      "Pods on the host network, traffic from the pod's own node, clusters whose CNI does not enforce; rules act at each pod, so inside the namespace too.",
    references: {
      attack: ["M1030", "M1037"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "KN-02": {
    description: "Only declared calls between workloads work, which stops spreading after the outer lines fell.",
    howTo:
      "Write ingress and egress policies per workload by label from the declared flows; review them with the application.",
    testIdea: "Call matrix test: allowed pairs succeed, all others fail.",
    exempt: "Host-network pods; abuse of an allowed call; names instead of addresses need a CNI with such rules.",
    references: {
      attack: ["M1030", "M1037"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "KN-03": {
    description:
      "Rules that apply to every namespace and that its owner cannot weaken, such as metadata, node and control-plane ports closed.",
    howTo: "Use Calico GlobalNetworkPolicy or AdminNetworkPolicy in a tier before the tenants' own.",
    testIdea: "In a new namespace with an allow-all policy, try the forbidden targets; they must still fail.",
    exempt: "Host-network pods; CNIs with only plain Kubernetes policies.",
    references: {
      attack: ["M1030"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "KN-04": {
    description: "The network plug-in turns policies into packet filters; without it they are accepted and ignored.",
    howTo: "Install Calico, Cilium or the provider's policy engine and check its agent on every node.",
    testIdea: "Apply deny-all and prove that a connection fails.",
    exempt: "Does nothing alone: it is the ground on which KN-01 to KN-06 stand.",
    references: {
      attack: ["M1030"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "KN-05": {
    description: "Ordered rules put the platform's deny before a tenant's allow and also filter the hosts themselves.",
    howTo: "Use Calico tiers and host endpoints, or Cilium host policies, with fail-safe ports for the control plane.",
    testIdea: "Higher-priority deny wins over a tenant's allow.",
    exempt: "CNIs without tiers or host rules; machines outside the cluster unless enrolled.",
    references: {
      attack: ["M1037"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "KN-06": {
    description: "Pods cannot reach 169.254.169.254, so they cannot borrow the machine's cloud credentials.",
    howTo: "Deny the link-local address in a cluster-wide egress policy for all but named system pods.",
    testIdea: "From a pod ask the metadata address for a credential, with and without a session token; both must fail.",
    exempt: "Pods on the host network, which need KN-07 and PW-08.",
    references: {
      attack: ["M1035", "M1037"],
      "threat-matrix-kubernetes": ["MS-M9018"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K08"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "KN-07": {
    description:
      "Credentials are given only to callers that first get a session token on the machine itself, so forwarded and forged requests fail.",
    howTo:
      "Require IMDSv2 with hop limit 1 in the launch template; on IBM leave the metadata service off or secure-only.",
    testIdea: "Through a request-forgery flaw and from an ordinary pod ask for a credential; both must fail.",
    exempt: "Code on the host or in a host-network pod.",
    references: {
      attack: ["M1042", "M1035"],
      "threat-matrix-kubernetes": ["MS-M9018"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K08"],
    },
  },
  "KN-08": {
    description:
      "Only the API port is reachable from nodes and pods, and only for those that need it; all other control-plane ports stay inside.",
    howTo:
      "Put the control plane in its own subnet and security group; deny its addresses to pods by a cluster policy except for declared clients.",
    testIdea:
      "From a pod and from a worker node connect to every control-plane port; only the API port may answer, and only to declared clients.",
    exempt: "In a managed cluster the provider's half; misuse of the API port itself.",
    references: {
      attack: ["M1030", "M1035"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "KN-09": {
    description: "Nobody can go past the API, with its checks and audit, to read or write the state.",
    howTo:
      "Bind etcd to its own network, filter 2379 and 2380 to API servers and members, demand client certificates (CL-03).",
    testIdea: "From a worker node, connect to 2379/2380; expect failure.",
    exempt: "Someone on a control-plane host; backups of etcd (DA-14).",
    references: {
      attack: ["M1030", "M1035"],
      "threat-matrix-kubernetes": ["MS-M9024"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "KN-10": {
    description: "Pods cannot talk to the node agent, so a missing check there is no way to run commands on the node.",
    howTo: "Deny node addresses on 10250 and 10255 in a cluster-wide egress policy except for monitoring.",
    testIdea: "From a pod, scan 10250/10255 on its node.",
    exempt: "The pod's own node in many CNIs (add a host rule, KN-05); host-network pods.",
    references: {
      attack: ["M1030", "M1035"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "KN-11": {
    description:
      "Both ends prove a workload identity and the traffic is encrypted, so eavesdropping, false neighbours and ARP tricks gain nothing.",
    howTo: "Set strict PeerAuthentication (Istio) or the like for the whole mesh and refuse plain text.",
    testIdea:
      "Call a service from a pod outside the mesh and in plain text, and capture between nodes; no call may succeed and nothing be readable.",
    exempt:
      "Flows with only one end in the mesh, permissive mode, ports excluded from redirection; says who calls, not what they may do.",
    references: {
      attack: ["M1041"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "KN-12": {
    description:
      "Redirecting traffic on the node frees pods from NET_ADMIN and NET_RAW, so the pod security level need not be loosened for the mesh.",
    howTo: "Install the Istio CNI plug-in or ambient mode, then enforce the restricted level in meshed namespaces.",
    testIdea: "In a meshed namespace start a pod that asks for NET_ADMIN; it must be refused while meshed pods run.",
    exempt: "The plug-in itself is a privileged daemon on each node.",
    references: {
      attack: ["M1026"],
      "threat-matrix-kubernetes": ["MS-M9013"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "KN-13": {
    description:
      "Routed or filtered pod interfaces drop forged source and ARP packets, so a pod cannot pose as DNS or a neighbour.",
    howTo: "Use a routed CNI (Calico, Cilium) or enable its anti-spoof filter, and take NET_RAW from pods (PW-04).",
    testIdea: "Send forged ARP from a pod; neighbours' caches stay right.",
    exempt: "Pods on the host network; anyone with NET_ADMIN on the node.",
    references: {
      attack: ["M1030"],
      "threat-matrix-kubernetes": ["MS-M9028"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
    },
  },
};
