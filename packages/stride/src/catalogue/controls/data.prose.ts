import type { ControlProse } from "../entry.ts";

export const DATA_PROSE: Readonly<Record<string, ControlProse>> = {
  "CL-05": {
    description:
      "Secret objects lie encrypted in etcd and its backups under a key held elsewhere, so a copied disk reveals none.",
    howTo:
      "Configure a KMS v2 provider or envelope encryption with your own key on EKS or IBM, then rewrite all secrets.",
    testIdea: "Read a secret's raw bytes in etcd; no clear text.",
    exempt: "Anyone who reads through the API; config maps, volumes and external stores.",
    references: {
      attack: ["M1041"],
      "threat-matrix-kubernetes": ["MS-M9022"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "CL-07": {
    description: "Wiped or corrupted cluster state can be brought back in a known time.",
    howTo: "Take encrypted etcd snapshots or Velero backups into another account and rehearse the restore.",
    testIdea: "Timed restore drill from the last backup.",
    exempt: "Application data on volumes and databases (DA-11); state younger than the last backup.",
    references: {
      attack: ["M1053"],
      "threat-matrix-kubernetes": ["MS-M9031"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "DA-01": {
    description:
      "The connection is encrypted and the client checks the server's certificate, so tapping and rewriting on any network yield nothing.",
    howTo:
      "Demand TLS in the server's settings (database require_ssl, https only) and verify name and authority in the client.",
    testIdea: "Offer plain text and a false certificate on the connection; no data may pass.",
    exempt:
      "On a zone it speaks for flows with both ends inside. For entries PE-13, for the mesh KN-11, between networks VN-16, in the control plane CL-03 is the same line and is not counted twice.",
    references: {
      attack: ["M1041"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "DA-02": {
    description: "Stolen disks, snapshots and discarded media are unreadable without the key.",
    howTo: "Turn on default encryption with a customer-managed key and refuse unencrypted volumes by account policy.",
    testIdea: "Share a snapshot and a raw disk with an account that has no key right; nothing may be readable.",
    exempt: "Anyone who reads through the running service with valid rights.",
    references: {
      attack: ["M1041"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "DA-03": {
    description:
      "Secrets are issued, rotated and audited outside the cluster, so a copy of the cluster's state is not a copy of the keys.",
    howTo: "Use Vault, AWS Secrets Manager or IBM Secrets Manager with the CSI driver and workload identity.",
    testIdea: "With read rights on all cluster objects search for usable long-lived credentials; none may be found.",
    exempt: "Secrets already handed to a pod; synchronised copies in secret objects.",
    references: {
      attack: ["M1041"],
      "threat-matrix-kubernetes": ["MS-M9022"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "DA-07": {
    description: "Old leaks stop working and forgotten keys no longer exist.",
    howTo: "Rotate automatically by the secret store, delete keys unused for 90 days.",
    testIdea: "Use a credential from before the last rotation; it must be refused.",
    exempt: "Use of a leak before the next rotation.",
    references: {
      attack: ["M1027"],
      "threat-matrix-kubernetes": ["MS-M9023"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "DA-10": {
    description: "Reaching the port is not reading the data, and each client has only its own rights.",
    howTo:
      "Use IAM or certificate sign-in per service, grants by schema, no shared or owner account for the application.",
    testIdea: "Connect without and with another service's credential and read foreign tables; all must fail.",
    exempt: "Injection through the client's own rights.",
    references: {
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9009"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
    },
  },
  "DA-11": {
    description: "Wiped, encrypted or falsified data can be brought back to a known time.",
    howTo: "Turn on point-in-time recovery and object versioning, copy to another account (DA-14), and rehearse.",
    testIdea: "Destroy a copy of the store as an attacker would and restore it within the promised time.",
    exempt: "Data younger than the last backup; theft.",
    references: {
      attack: ["M1053"],
      "threat-matrix-kubernetes": ["MS-M9031"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "DA-13": {
    description:
      "Deletion needs a second, separate right and a waiting time, so one stolen role or slip wipes nothing.",
    howTo: "Turn on deletion protection, retention locks and key-deletion waiting times; deny them to daily roles.",
    testIdea: "With the application's and the operator's daily role delete the resource; both must fail.",
    exempt: "Emptying the contents with legitimate write rights (DA-11).",
    references: { attack: ["M1018", "M1053"] },
  },
  "DA-14": {
    description:
      "Copies lie in another account under other administrators and cannot be altered before their term, so ransom does not reach them.",
    howTo: "Use a vault lock or object lock in a backup account whose roles the production account cannot assume.",
    testIdea: "With full production rights delete, overwrite and shorten the retention of a backup; all must fail.",
    exempt: "Slow falsification older than the oldest copy; provider-side loss of both accounts.",
    references: { attack: ["M1053"], "threat-matrix-kubernetes": ["MS-M9031"] },
  },
  "DA-18": {
    description: "An account-wide switch overrides any public grant, so one wrong policy publishes nothing.",
    howTo:
      "Turn on S3 Block Public Access, snapshot sharing block, or IBM public access group off, and forbid turning it off.",
    testIdea: "As application owner make a bucket and a snapshot public; an outside read must fail.",
    exempt: "Sharing with named foreign accounts (ID-20).",
    references: { attack: ["M1018"] },
  },
  "OP-15": {
    description:
      "Data is under keys that you hold and can withdraw, so provider staff and copied media see cipher text.",
    howTo:
      "Use an external key store, IBM Hyper Protect keys or hold-your-own-key, and confidential machines for data in use.",
    testIdea: "Withdraw the key; the provider's service must no longer be able to read the data.",
    exempt: "Data in memory on ordinary machines; services that need the key to work.",
    references: { attack: ["M1041"], "nsa-cisa-kubernetes": ["Network separation and hardening"] },
  },
};
