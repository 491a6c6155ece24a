import type { ThreatProse } from "../entry.ts";

export const NETWORK_CUT_PROSE: Readonly<Record<string, ThreatProse>> = {
  "tiers-share-a-subnet": {
    description:
      "An access control list acts on the edge of a subnet only; inside it a breached server reaches the data next door.",
    exploit: "From the breached server the attacker connects to its neighbours' ports.",
    references: { attack: ["T1210"], cwe: ["CWE-653"], "nsa-cisa-kubernetes": ["Network separation and hardening"] },
  },
  "reply-ports-admit-callers": {
    description:
      "A stateless list cannot tell an answer from a call: ports 1024 to 65535 opened for answers admit new connections to node ports, node agents and databases.",
    exploit:
      "The attacker sends connections to high ports, such as 10250, 30000 to 32767 or a database's, with any source port.",
    references: { attack: ["T1190"], cwe: ["CWE-923", "CWE-284"], capec: ["CAPEC-180"] },
  },
  "group-names-ranges-not-roles": {
    description:
      "A range covers whatever gets an address in it tomorrow; a group shared by unlike servers opens one for the sake of another.",
    exploit: "From any server in the range the attacker reaches ports meant for one role.",
    references: { attack: ["T1210"], cwe: ["CWE-284"], capec: ["CAPEC-180"] },
  },
  "second-door-to-the-internet": {
    description:
      "The guarded door is worth nothing beside an open one: traffic in and out here meets no central firewall.",
    exploit: "The attacker enters by, or sends data through, the gateway nobody watches.",
    references: { cwe: ["CWE-923"], capec: ["CAPEC-161"] },
  },
  "public-entry-by-service-object": {
    description:
      "The cluster asks the cloud for a public load balancer on anybody's behalf; nobody at the perimeter is asked.",
    exploit: "A developer, or whoever stole their rights, creates a service of type load balancer.",
    references: {
      attack: ["T1133"],
      cwe: ["CWE-269"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
    },
  },
  "team-weakens-own-network-rules": {
    description:
      "Rules kept only in the namespace are in the hands of those they bind; a new namespace starts without any, and an allow rule can cancel the common idea.",
    exploit: "An owner, or whoever stole their rights, deletes a policy or adds an allow-all.",
    references: {
      cwe: ["CWE-284"],
      "owasp-kubernetes-2022": ["K07", "K04"],
      "owasp-kubernetes-2025": ["K05", "K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
