import type { ThreatProse } from "../entry.ts";

export const BASTION_PROSE: Readonly<Record<string, ThreatProse>> = {
  "bastion-is-stepping-stone": {
    description:
      "It stands among the workloads or may reach whole networks; in control of it the attacker, or a curious operator, is everywhere.",
    exploit: "From a shell on the bastion the attacker moves on with its reach and the sessions of others.",
    references: { attack: ["T1021"], cwe: ["CWE-653"] },
  },
  "keys-kept-on-the-bastion": {
    description: "Who gets on the host, every operator included, copies the keys and needs the host no more.",
    exploit: "A user or intruder reads key files, kubeconfigs or forwarded agents of others.",
    references: { attack: ["T1552.004", "T1552.001"], cwe: ["CWE-522"] },
  },
  "endpoint-open-to-all-neighbours": {
    description:
      "The service takes whoever comes by the private way for a friend; a breached host with no business there gets the same.",
    exploit: "From any host the attacker calls the service through the endpoint.",
    references: { cwe: ["CWE-923"], "owasp-kubernetes-2025": ["K08"] },
  },
};
