import type { ThreatProse } from "../entry.ts";

export const FLOW_PROSE: Readonly<Record<string, ThreatProse>> = {
  "clear-text-between-networks": {
    description:
      "Whoever sits on the way between the two networks, a provider, a router or a host on the same link, reads logins and data. A tunnel protects the link, not the conversation: at both of its ends and behind them confidential data is readable again.",
    exploit:
      "Traffic is captured on a shared link, a mirrored port, a router the attacker controls, or a host behind the end of the tunnel.",
    references: {
      attack: ["T1040"],
      cwe: ["CWE-319"],
      capec: ["CAPEC-158"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "clear-text-changed-between-networks": {
    description:
      "Requests, answers or artefacts are altered without either end noticing; a client cannot tell the true entry from a copy.",
    exploit:
      "A party on the path answers in place of the receiver (address, name or route spoofing) and rewrites what passes.",
    references: {
      attack: ["T1557"],
      cwe: ["CWE-924", "CWE-319"],
      capec: ["CAPEC-94"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "confidential-clear-text-inside": {
    description:
      "Inside one VPC or cluster a single breached neighbour is enough to read data whose classification asks for more.",
    exploit: "From a breached pod or host the attacker sniffs, or redirects traffic with forged ARP or DNS answers.",
    references: {
      attack: ["T1040"],
      "threat-matrix-kubernetes": ["MS-TA9036"],
      cwe: ["CWE-319"],
      capec: ["CAPEC-158"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "caller-not-proved": {
    description: "Commands that change state are accepted from whoever has network reach; an address is no identity.",
    exploit: "From any host with a route to the port, the attacker sends the same calls the true caller would.",
    references: {
      cwe: ["CWE-306"],
      capec: ["CAPEC-151"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "open-entry-flooded": {
    description:
      "Volume or costly requests use up the entry or what lies behind it; users are shut out and scaling runs up the bill.",
    exploit: "A botnet sends more packets, connections or expensive requests than the path can carry.",
    references: {
      attack: ["T1498", "T1499"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-125"],
    },
  },
  "cloud-service-over-public-network": {
    description:
      "Though provider and network would offer a private way, calls, names and keys pass where strangers can watch, and the service must stay open to all.",
    exploit:
      "The attacker watches or redirects the public stretch, or uses a stolen key from anywhere because the service answers everywhere.",
    references: { cwe: ["CWE-923"], "owasp-kubernetes-2022": ["K07"], "owasp-kubernetes-2025": ["K08"] },
  },
  "standing-rights-need-no-second": {
    description:
      "An insider, a mistake or one stolen session acts at once with full rights; nobody approves and nothing runs out.",
    exploit: "The person, or whoever holds the session, uses the rights outside any task.",
    references: {
      attack: ["T1078"],
      cwe: ["CWE-269", "CWE-250"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
};
