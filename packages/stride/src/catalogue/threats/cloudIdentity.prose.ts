import type { ThreatProse } from "../entry.ts";

export const CLOUD_IDENTITY_PROSE: Readonly<Record<string, ThreatProse>> = {
  "static-cloud-key-stolen": {
    description:
      "A key that does not run out is copied once and used for years; where the cloud signs people in to clusters it opens those as well.",
    exploit: "Keys are found in repositories, build logs, images or laptops and exchanged for cluster credentials.",
    references: {
      attack: ["T1078.004", "T1552.001"],
      "threat-matrix-kubernetes": ["MS-TA9001"],
      cwe: ["CWE-522"],
      capec: ["CAPEC-560"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K08", "K09"],
    },
  },
  "federation-trusts-whole-provider": {
    description:
      "The provider signs tokens for all its customers; a trust that checks the issuer but not which organisation, repository or audience lets every one of them in.",
    exploit:
      "The attacker runs a job in an account of their own at the same provider and exchanges its token for our role.",
    references: { attack: ["T1199", "T1078.004"], cwe: ["CWE-863"], "owasp-kubernetes-2025": ["K09"] },
  },
  "identity-changed-to-stay": {
    description:
      "After the first way in is closed the second one works: a new key, role binding or trust that looks like any other change.",
    exploit:
      "With a stolen administrator role the attacker adds a credential or lets a role of another account be assumed.",
    references: {
      attack: ["T1098", "T1136.003"],
      cwe: ["CWE-284"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
    },
  },
  "rogue-sign-in-trust": {
    description:
      "Who controls a signing key or a federated domain is every user at once, second factor included, until it is found.",
    exploit:
      "With administrator rights the attacker adds a federated domain or steals the signing key and forges sign-ins.",
    references: {
      attack: ["T1484.002", "T1606.002"],
      cwe: ["CWE-284"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
    },
  },
  "sign-ins-leave-no-record": {
    description:
      "Sign-ins are the first trace of a stolen account: an unusual place, an hour, a device. Kept nowhere, they prove neither the attack nor the innocence of the account's owner.",
    exploit: "The attacker signs in with a stolen account and nobody can tell these sessions from the owner's.",
    references: { cwe: ["CWE-778"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
  "role-reads-everything": {
    description:
      "A read role given for convenience covers data, images and secrets of every team; one lost login shows them all.",
    exploit: "With any identity that has the role, the attacker lists and copies stores.",
    references: {
      attack: ["T1530"],
      "threat-matrix-kubernetes": ["MS-TA9037"],
      cwe: ["CWE-732", "CWE-269"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2025": ["K08"],
    },
  },
  "role-deletes-or-spends-without-limit": {
    description:
      "Stores, backups, networks and clusters go in minutes, or thousands of machines are started; the service stops and the bill does not.",
    exploit: "A script with the stolen role deletes resources in all regions, or starts machines for mining.",
    references: { attack: ["T1485", "T1496"], "threat-matrix-kubernetes": ["MS-TA9039"], cwe: ["CWE-770"] },
  },
  "metadata-given-to-workloads": {
    description:
      "It cannot tell the machine's own agent from a program on it, or from a request a stranger made the program send; it hands out start-up data and tokens.",
    exploit: "A web application is made to fetch the metadata address and to show the answer.",
    references: {
      attack: ["T1552.005"],
      "threat-matrix-kubernetes": ["MS-TA9033"],
      cwe: ["CWE-918"],
      capec: ["CAPEC-664"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K08"],
    },
  },
};
