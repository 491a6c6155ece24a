import type { ControlProse } from "../entry.ts";

export const ALERTING_PROSE: Readonly<Record<string, ControlProse>> = {
  "OP-03": {
    description: "Unusual load, restarts, errors and traffic are seen while they happen.",
    howTo: "Scrape nodes and pods, collect logs, and set alarms on deviations and on silence.",
    testIdea: "Start a miner-like load in a pod; the alarm must come within minutes and name the pod.",
    exempt: "Elements without a flow to it; quiet theft.",
    references: {
      "nsa-cisa-kubernetes": ["Log auditing"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      attack: ["M1047"],
      "threat-matrix-kubernetes": ["MS-M9020"],
    },
  },
  "OP-05": {
    description: "The security centre really sees the modelled attacks, because they are replayed after each change.",
    howTo: "Feed all recorders into the SIEM and replay the test attacks monthly with the SOC.",
    testIdea: "Replay the threat's test case; SOC alarm appears.",
    exempt: "Sources without a flow to it.",
    references: {
      "nsa-cisa-kubernetes": ["Log auditing"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      attack: ["M1047"],
      "threat-matrix-kubernetes": ["MS-M9020"],
    },
  },
  "OP-06": {
    description: "Each high threat has a rule, an owner and a tested way to a person in time.",
    howTo: "Keep rules as code beside the threat model, each with the test that fires it.",
    testIdea: "Fire each high threat's test attack; the named person must be called within the agreed time.",
    exempt: "Threats whose traces reach no recorder.",
    references: {
      "nsa-cisa-kubernetes": ["Log auditing"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      attack: ["M1047"],
    },
  },
  "OP-19": {
    description:
      "For parts the provider runs, the yearly report, its exceptions and your duties are read and kept as evidence.",
    howTo: "Fetch SOC 2, ISO 27001 or C5 reports, map the customer duties to owners, note the date.",
    testIdea:
      "Ask for the evidence of one provider-run part; report, scope and open exceptions must be at hand and in date.",
    exempt: "Only elements run by the provider; it is evidence, not a defence.",
    references: {},
  },
  "OP-25": {
    description: "Planted keys and objects that nobody needs raise an alarm when used, with hardly a false one.",
    howTo: "Place canary cloud keys in secrets and repositories and a decoy service per namespace.",
    testIdea: "Use each canary as a thief would; the alarm must come within minutes.",
    exempt: "Attackers who leave the decoy alone.",
    references: {},
  },
  "OP-26": {
    description: "Names that workloads look up show beacons, tunnels and scanning.",
    howTo: "Enable the CoreDNS log plug-in or dnstap and the VPC resolver's query log.",
    testIdea: "Look up a marked name from a pod; it must be found with the pod's name.",
    exempt: "DNS over HTTPS and fixed addresses.",
    references: { "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"], attack: ["M1047"] },
  },
};
