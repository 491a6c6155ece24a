import type { ControlProse } from "../entry.ts";

export const PERIMETER_PROSE: Readonly<Record<string, ControlProse>> = {
  "PE-01": {
    description:
      "Requests are compared with known attack patterns before they reach the application; it lowers the chance of known exploits but never proves that a flaw is gone.",
    howTo:
      "Put AWS WAF, IBM CIS or a gateway WAF before the load balancer, managed rules in blocking mode, body inspection on.",
    testIdea:
      "Send a standard set of attack payloads, also encoded and oversized, through every public name; they must be blocked.",
    exempt: "Ways round it (see PE-18), end-to-end encrypted traffic, business-logic abuse, a WAF in detect mode.",
    references: { attack: ["M1050"], "threat-matrix-kubernetes": ["MS-M9007"], "owasp-kubernetes-2025": ["K06"] },
  },
  "PE-02": {
    description:
      "Volume attacks are soaked up by capacity outside your network and throttled by source, so entry points keep answering.",
    howTo:
      "Use the provider's flood protection or a CDN in front, with per-source limits and a rehearsed stricter mode.",
    testIdea: "Run a bounded load burst and check that limits trip and the service stays up.",
    exempt: "Small, costly requests; entries not behind the edge; floods from inside.",
    references: { attack: ["M1037"] },
  },
  "PE-03": {
    description:
      "One guarded network is the only way to and from the internet and between networks, so rules sit in one place and bypasses stand out.",
    howTo:
      "Remove internet and NAT gateways from workload VPCs and route 0.0.0.0/0 to the transit gateway; deny new ones by account policy.",
    testIdea:
      "From a workload subnet reach the internet, and from the internet a workload, with the transit path closed; both must fail.",
    exempt: "Traffic inside one VPC; a gateway or peering added elsewhere is the bypass.",
    references: {
      attack: ["M1030", "M1037"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2025": ["K06"],
    },
  },
  "PE-04": {
    description:
      "All traffic between networks passes firewalls with one rule set and a final deny, so unnamed connections never arrive.",
    howTo:
      "Place the firewall pair (AWS Network Firewall, vSRX, NSX edge) in the transit VPC with symmetric routes and default deny.",
    testIdea: "Open an undeclared connection between two networks; it must die at the firewall and appear in its log.",
    exempt: "Traffic within a VPC, encrypted payload, asymmetric routes that miss it.",
    references: { attack: ["M1037", "M1031"], "threat-matrix-kubernetes": ["MS-M9007"] },
  },
  "PE-05": {
    description: "The loss of one zone or instance does not close the entry.",
    howTo: "Spread instances over at least two zones with health checks and rehearse failover.",
    testIdea: "Kill one instance and measure loss of service.",
    exempt: "Floods that hit all instances alike; deletion by an administrator.",
    references: {},
  },
  "PE-06": {
    description:
      "Outbound traffic leaves only to named destinations, so a breached workload cannot phone home, fetch tools or push data to an own address.",
    howTo:
      "Route egress through a proxy, firewall or Calico/Istio egress gateway with a host-name allow list and TLS name checks.",
    testIdea: "From a pod fetch an unlisted site by name, by address and with a false TLS name; all must fail.",
    exempt: "Data sent to an allowed service (VN-12, PE-17), DNS tunnels, private endpoints.",
    references: {
      attack: ["M1037", "M1030"],
      "threat-matrix-kubernetes": ["MS-M9014"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "PE-07": {
    description:
      "Management interfaces are reachable only inside an authenticated tunnel and so are no internet target.",
    howTo: "Terminate site or operator tunnels in the transit VPC and drop the public addresses of everything behind.",
    testIdea: "Management ports unreachable without the tunnel.",
    exempt: "Attackers who hold a valid VPN account; the gateway itself; wide routes behind it (VN-07).",
    references: { attack: ["M1035", "M1030"], "threat-matrix-kubernetes": ["MS-M9002"] },
  },
  "PE-08": {
    description: "Operators reach hosts and the API only through one watched hop in a network of its own.",
    howTo:
      "Put the bastion or session broker in an operations subnet and let node security groups accept administration only from it.",
    testIdea: "Direct SSH to a node from outside the bastion subnet fails.",
    exempt:
      "An operator who is on the bastion already; administration over the cloud console or kubectl from elsewhere.",
    references: {
      attack: ["M1030", "M1035"],
      "threat-matrix-kubernetes": ["MS-M9008"],
      "owasp-kubernetes-2025": ["K06"],
    },
  },
  "PE-09": {
    description: "The jump host has no public address, so guessing and exploiting its login needs a tunnel first.",
    howTo: "Give the bastion a private address and a security group whose only source is the client VPN's pool.",
    testIdea: "Try to open the bastion's login from the internet and from an ordinary workload; both must fail.",
    exempt: "Stolen VPN credentials or a breached enrolled device (PE-16).",
    references: { attack: ["M1035"] },
  },
  "PE-11": {
    description:
      "The endpoint answers only known source networks, so stolen credentials and new flaws cannot be used from anywhere.",
    howTo: "Set authorised networks on the EKS or IBM Kubernetes endpoint and source rules on the load balancer.",
    testIdea: "Valid credential from a non-listed address is refused.",
    exempt: "Attackers inside a listed network or its VPN; shared cloud ranges on the list.",
    references: {
      attack: ["M1035", "M1030"],
      "threat-matrix-kubernetes": ["MS-M9002"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "PE-13": {
    description:
      "Traffic between client and entry is encrypted and the entry proves its name, so nobody on the way reads or changes it.",
    howTo: "Redirect HTTP, allow TLS 1.2 and up only, send HSTS, and renew certificates automatically.",
    testIdea: "Offer plain HTTP, an old protocol and a false certificate; no data may pass.",
    exempt: "The way behind the point where TLS ends (DA-01, KN-11).",
    references: {
      attack: ["M1041"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "PE-14": {
    description:
      "Nothing that can be reached from outside, and no console at all, answers a caller without an identity.",
    howTo:
      "Put an OIDC proxy or gateway policy before each route, and give dashboards the caller's rights instead of their own.",
    testIdea: "Visit every exposed name and console without a login; no privileged page or action may answer.",
    exempt: "Reached round the gateway from inside the cluster (KN-02); deliberately public pages.",
    references: {
      attack: ["M1032", "M1035"],
      "threat-matrix-kubernetes": ["MS-M9009"],
      "owasp-kubernetes-2022": ["K06", "K09"],
      "owasp-kubernetes-2025": ["K06", "K09"],
    },
  },
  "PE-16": {
    description:
      "The tunnel opens only for an enrolled, patched, encrypted device, so credentials stolen elsewhere do not connect.",
    howTo: "Require a device certificate and a posture result from device management, re-checked during the session.",
    testIdea: "Connect with valid credentials from an unenrolled and from an out-of-date laptop; both must be refused.",
    exempt: "A breached device that still passes the check.",
    references: { attack: ["M1036"] },
  },
  "PE-17": {
    description:
      "Caps on session length, connection count and bytes per workload turn quick bulk theft into a slow and noticeable one.",
    howTo:
      "Set connection and bandwidth quotas per source on the egress proxy, and alarm on the daily volume per destination.",
    testIdea: "Upload a large file to an allowed destination; it must be cut and an alarm raised.",
    exempt: "Small secrets such as keys; slow leaks below the quota.",
    references: { attack: ["M1037", "M1057"] },
  },
  "PE-18": {
    description:
      "The origin refuses everything that did not come through the WAF or CDN, so knowing its address is no way round the filter.",
    howTo:
      "Restrict the origin's security group to the edge's prefix list and check a client certificate or secret header from your own edge.",
    testIdea: "Call the origin's address directly with the right host name; the connection must be refused.",
    exempt: "Other customers of the same edge when only its address range is checked.",
    references: { attack: ["M1035", "M1037"], "owasp-kubernetes-2025": ["K06"] },
  },
  "PE-21": {
    description:
      "The management plane of gateways and filters is out of reach of the traffic they carry and of other teams' accounts.",
    howTo:
      "Bind admin interfaces to the operations network, give a network-admin role of its own, and refuse changes outside code.",
    testIdea:
      "From the data side and with a workload-account role, try to open or change the appliance; both must fail.",
    exempt: "Flaws in the data path of the appliance (OP-10).",
    references: { attack: ["M1026", "M1030"] },
  },
  "PE-22": {
    description:
      "Rules follow the publisher, run in blocking mode and are changed by review, so the filter does not rot or get quietly switched to watching.",
    howTo: "Subscribe to managed rules, keep overrides in code with an end date, and replay attacks after each change.",
    testIdea:
      "Replay last quarter's published attacks after a rule update; all must be blocked, and a mode change by hand must alarm.",
    exempt: "Attacks no rule knows.",
    references: { attack: ["M1050", "M1051"] },
  },
};
