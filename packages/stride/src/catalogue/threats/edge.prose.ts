import type { ThreatProse } from "../entry.ts";

export const EDGE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "unreadable-traffic-passes-the-waf": {
    description:
      "Rules are written for web requests; streams, binary calls and other protocols are passed on unread behind a box that looks like a guard.",
    exploit: "The attack is carried in a format the rules do not parse.",
    references: { attack: ["T1190"], cwe: ["CWE-693"], capec: ["CAPEC-554"] },
  },
  "source-address-forged": {
    description:
      "The caller's address is read from a header the proxy in front sets; on the direct way the caller sets it, and block lists, limits and logs believe it.",
    exploit: "The request carries a made-up forwarding header and comes by the way without the proxy.",
    references: { cwe: ["CWE-348", "CWE-290"] },
  },
  "edge-device-managed-over-internet": {
    description:
      "Who gets into the administration of a hub device opens every network behind it; on the internet everybody may try.",
    exploit: "Stolen logins and flaws of the administration page are tried from anywhere.",
    references: { attack: ["T1133", "T1190"], cwe: ["CWE-284"] },
  },
  "self-run-edge-appliance-broken": {
    description:
      "Edge appliances are attacked first and repaired late; inside one the attacker stands in all networks it joins.",
    exploit: "A published or unknown flaw is used against the address before it is patched.",
    references: {
      attack: ["T1190"],
      cwe: ["CWE-1395"],
      "owasp-kubernetes-2022": ["K10"],
      "owasp-kubernetes-2025": ["K07"],
    },
  },
  "allowed-service-as-drop-box": {
    description:
      "An allow list knows names, not accounts: on a shared service the attacker has another store under the allowed name.",
    exploit: "Data is written to an attacker's account at the allowed provider.",
    references: { attack: ["T1567", "T1537"], cwe: ["CWE-923"] },
  },
  "name-outlives-its-address": {
    description:
      "When the entry is given back its address goes to the next customer; a name that still points there hands over our users and a valid certificate.",
    exploit: "The attacker takes cloud addresses until one of them is the one the old name points to.",
    references: { attack: ["T1584.001"], cwe: ["CWE-672"] },
  },
  "data-out-by-name-lookups": {
    description:
      "The network's own resolver forwards any question to the internet, even from networks without an internet route, and security groups and ACLs of most clouds do not see it.",
    exploit: "Data is cut into host names below a domain of the attacker; the resolver carries each question out.",
    references: {
      attack: ["T1048", "T1071.004"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
    },
  },
};
