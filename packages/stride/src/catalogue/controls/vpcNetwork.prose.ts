import type { ControlProse } from "../entry.ts";

export const VPC_NETWORK_PROSE: Readonly<Record<string, ControlProse>> = {
  "VN-01": {
    description:
      "Workloads that need not talk live in networks with no route between them, so one breach stays in one network.",
    howTo: "One VPC per stage and trust level, joined only through the transit gateway with explicit routes.",
    testIdea: "From a host in one VPC reach any address of an unrelated VPC; nothing may answer.",
    exempt: "Traffic inside the VPC; shared identities and shared services that join the networks again.",
    references: {
      attack: ["M1030"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "VN-02": {
    description:
      "Nodes and stores have no public address and no inbound internet route, so they cannot be reached directly.",
    howTo:
      "Turn off automatic public addresses, keep only the load balancer in edge subnets, and block public addresses by account policy.",
    testIdea: "From the internet try every node and store address and port; none may answer.",
    exempt: "Outbound traffic; what a public load balancer or NodePort lets in.",
    references: {
      attack: ["M1030", "M1035"],
      "threat-matrix-kubernetes": ["MS-M9008"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "VN-03": {
    description:
      "Each tier and trust level has its own subnet and rules, so reaching the web tier is not reaching the data tier.",
    howTo:
      "Separate edge, application, data, management and control-plane subnets and allow only the neighbouring tier.",
    testIdea:
      "From an application-tier host open data-tier ports that it does not use, and from the edge tier any; all must fail.",
    exempt: "Traffic within a subnet; pods of different tiers on one node.",
    references: {
      attack: ["M1030"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
    },
  },
  "VN-04": {
    description:
      "A coarse filter on the subnet's edge that can deny address ranges in each direction, and still stands when a security group is opened by mistake.",
    howTo: "Allow only declared ranges in and out, remember return ports since no state is kept, and end with deny.",
    testIdea: "Each direction is tested on its own because no state is kept.",
    exempt: "Traffic inside the subnet; finer distinctions than address and port.",
    references: {
      attack: ["M1037", "M1030"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
    },
  },
  "VN-05": {
    description: "Each server accepts only named sources and ports, so a neighbour in the same subnet is no insider.",
    howTo: "One group per role, no any-source rule except declared public ports, and outbound rules closed too.",
    testIdea:
      "From a foreign role in the same subnet connect to each port of the server; only declared pairs may work.",
    exempt: "Pod to pod on one node, and pods that share the node's interface.",
    references: {
      attack: ["M1037", "M1030"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
    },
  },
  "VN-06": {
    description:
      "Access follows the role of a server rather than its address of the day, so a stranger in the same range gets nothing.",
    howTo: "Replace CIDR sources by group ids and let a policy check refuse prefixes wider than the agreed length.",
    testIdea: "Start a server in the allowed address range but without the role; its connection must fail.",
    exempt: "Sources outside the VPC, which can only be named by address.",
    references: { attack: ["M1037"] },
  },
  "VN-07": {
    description:
      "Traffic can take only the intended ways in and out; without a route a wrong filter rule stays harmless.",
    howTo:
      "Declare each route in code, deny route and gateway creation to application roles, no propagation from partner links.",
    testIdea:
      "Try to add a default route with an application role, and to reach a range that has no declared route; both must fail.",
    exempt: "Traffic inside the VPC (the local route cannot be removed).",
    references: { attack: ["M1030"] },
  },
  "VN-08": {
    description:
      "Each attachment sees only the peers it needs and new ones wait for approval, so joining a network to the hub is not joining it to all.",
    howTo:
      "Separate route tables for production, test and shared services, no default association or propagation, attachments accepted by hand.",
    testIdea: "Prod and non-prod attachments cannot reach each other; attachments need approval.",
    exempt: "Ways that do not use the gateway (peering, shared services).",
    references: {
      attack: ["M1030"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
    },
  },
  "VN-10": {
    description:
      "The cluster's entry has only a private address, so the internet can come in through the perimeter alone.",
    howTo: "Use the internal load balancer annotation or IBM private VPC load balancer; let policy refuse public ones.",
    testIdea: "Name resolves to a private address; public probe fails.",
    exempt: "Attackers already in a connected network.",
    references: {
      attack: ["M1035"],
      "threat-matrix-kubernetes": ["MS-M9008"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
    },
  },
  "VN-11": {
    description:
      "Calls to managed services stay on the provider's private network, so they need no internet route and can be bound to a policy.",
    howTo: "Create interface or gateway endpoints (AWS) or virtual private endpoints (IBM) for each service used.",
    testIdea: "Block internet egress and check managed services still work.",
    exempt:
      "The service's public door stays open until VN-17 closes it; a name that resolves publicly goes round it (VN-18).",
    references: { attack: ["M1030", "M1037"], "owasp-kubernetes-2022": ["K07"], "owasp-kubernetes-2025": ["K08"] },
  },
  "VN-12": {
    description:
      "Only your own accounts' resources can be used through the endpoint, so it is no quiet road to a foreign bucket.",
    howTo: "Restrict the endpoint policy to your organisation's ids and the named buckets or registries.",
    testIdea: "Write to a foreign bucket through the endpoint fails.",
    exempt: "Requests that do not go through this endpoint; services without endpoint policies.",
    references: { attack: ["M1037", "M1057"] },
  },
  "VN-13": {
    description:
      "The API server has no public address, so guessing, flooding and new flaws cannot be tried from the internet.",
    howTo:
      "Enable the private and disable the public endpoint on EKS or IBM Kubernetes Service, reach it through VPN or bastion.",
    testIdea: "Public probe of the API name fails.",
    exempt: "Pods and nodes inside; providers that keep a public name with a filter.",
    references: {
      attack: ["M1035", "M1030"],
      "threat-matrix-kubernetes": ["MS-M9002"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "VN-16": {
    description:
      "Traffic between sites, regions and networks is tunnelled in strong encryption, so carriers and taps see nothing.",
    howTo: "Use IPsec with current suites and certificates or MACsec on direct links, and no static shared keys.",
    testIdea:
      "Capture on the carrier side of the link; no payload may be readable, and weak suites must not negotiate.",
    exempt: "From the gateway to the end system; flows that take another way.",
    references: { attack: ["M1041"] },
  },
  "VN-17": {
    description:
      "The service itself refuses callers from the internet, so stolen keys are useless outside and a private endpoint is the only door.",
    howTo:
      'Set "public access: disabled" or a resource policy with a source-VPC condition; on IBM use context-based restrictions.',
    testIdea: "With valid credentials call the service from the internet; it must refuse.",
    exempt: "Callers inside allowed networks; the provider's console when it is not covered by the rule.",
    references: { attack: ["M1035", "M1037"], "owasp-kubernetes-2025": ["K08"] },
  },
  "VN-18": {
    description:
      "Names of managed services resolve only to the private endpoint and fail closed, so losing it does not quietly send data over the internet.",
    howTo: "Attach private zones to every VPC, block the public resolver and the egress route for these names.",
    testIdea: "Remove the endpoint in a test network; the call must fail, not go out.",
    exempt: "Clients that use fixed addresses or their own resolver.",
    references: { attack: ["M1037"] },
  },
  "VN-19": {
    description:
      "A filter on the endpoint's own interface lets only the named workloads use it, so the rest of the network has no way to the service.",
    howTo: "Attach a security group to the endpoint whose sources are the client roles.",
    testIdea: "Call the endpoint from an unrelated subnet; the connection must fail.",
    exempt: "Other pods on an allowed node.",
    references: { attack: ["M1035", "M1037"] },
  },
};
