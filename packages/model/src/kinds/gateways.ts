import type { KindTable } from "./kind.ts";
import { NETWORK_PLACES } from "./places.ts";

const GATEWAY = { role: "process", parents: NETWORK_PLACES } as const;

/** What stands between networks. */
export const GATEWAYS: KindTable = {
  "internet-gateway": {
    ...GATEWAY,
    label: "Internet gateway",
    facts: ["configuredBy", "copies"],
    help: "Joins a network with the internet, in both directions.",
    words: ["igw"],
  },
  "egress-gateway": {
    ...GATEWAY,
    label: "Egress gateway",
    facts: ["configuredBy", "copies", "publicAddress"],
    help: "The one way out to the internet, which can check where connections go.",
    words: ["proxy", "outbound"],
  },
  "nat-gateway": {
    ...GATEWAY,
    label: "NAT gateway",
    facts: ["configuredBy", "copies", "publicAddress"],
    help: "Lets servers without a public address open connections to the internet; nothing comes in by it.",
    words: ["address translation", "public gateway"],
  },
  "transit-gateway": {
    ...GATEWAY,
    label: "Transit gateway",
    facts: ["accepts", "routing", "connects", "inspected", "configuredBy", "copies"],
    help: "A hub that joins networks, accounts and sites, and decides which of them may talk.",
    words: ["hub", "virtual wan", "tgw"],
  },
  peering: {
    ...GATEWAY,
    label: "Peering",
    facts: ["accountOwner", "configuredBy", "copies"],
    help: "A direct link between two networks that bypasses the hub and its checks.",
    words: ["vpc peering", "interconnect"],
  },
  "load-balancer": {
    ...GATEWAY,
    parents: [...NETWORK_PLACES, "cluster"],
    label: "Load balancer",
    facts: ["publicAddress", "audience", "tlsEndsAt", "copies", "configuredBy"],
    help: "Spreads connections over several servers. It is public or private by its address.",
    words: ["lb", "alb", "nlb", "balancer"],
  },
  waf: {
    ...GATEWAY,
    label: "Web application firewall",
    facts: ["copies", "configuredBy", "publicAddress"],
    help: "Reads web requests and stops those that look like an attack, before they reach the network.",
    words: ["ddos", "cdn", "edge"],
  },
  firewall: {
    ...GATEWAY,
    label: "Firewall",
    facts: ["copies", "configuredBy"],
    help: "Checks what passes between networks against one set of rules.",
    words: ["vnf", "appliance", "nsx", "vsrx", "fsa", "inspection", "intrusion prevention"],
  },
  "vpn-gateway": {
    ...GATEWAY,
    label: "VPN gateway",
    facts: ["copies", "configuredBy", "publicAddress"],
    help: "Ends an encrypted tunnel from another site.",
    words: ["ipsec", "site-to-site", "tunnel"],
  },
  "client-vpn": {
    ...GATEWAY,
    label: "Client VPN",
    facts: ["copies", "configuredBy", "publicAddress"],
    help: "Ends encrypted tunnels from people's devices.",
    words: ["remote access", "wireguard", "openvpn"],
  },
  bastion: {
    ...GATEWAY,
    label: "Bastion",
    facts: ["publicAddress", "copies", "credentialKept", "configuredBy"],
    help: "The one machine from which operators get at servers, so that sessions can be watched and recorded.",
    words: ["jump host", "jump box", "session broker"],
  },
  "private-endpoint": {
    ...GATEWAY,
    label: "Private endpoint",
    facts: ["storeReach", "configuredBy", "copies"],
    help: "An address inside your network for a service of the provider, so that no traffic leaves for the internet.",
    words: ["private link", "service endpoint", "vpe"],
  },
  dns: {
    ...GATEWAY,
    label: "DNS",
    facts: ["configuredBy", "copies"],
    help: "Answers which address a name has.",
    words: ["name server", "resolver", "domain"],
  },
  "metadata-service": {
    ...GATEWAY,
    parents: [...NETWORK_PLACES, "node", "node-pool", "cluster"],
    label: "Metadata service",
    says: { runBy: "provider" },
    help: "Tells a virtual machine about itself, and hands out the keys of its role to whoever asks from there.",
    words: ["imds", "169.254.169.254", "instance metadata"],
  },
};
