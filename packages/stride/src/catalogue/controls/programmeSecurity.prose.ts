import type { ControlProse } from "../entry.ts";

export const SECURITY_PROGRAMME_PROSE: Readonly<Record<string, ControlProse>> = {
  "ID-01": {
    description:
      "Every compute, storage and network resource is reached through one central identity service, so no resource has a private back door. It is the sum of narrower controls and stands in the report, not in front of one threat.",
    howTo:
      "Turn off local users and resource-own keys; require IAM policies on AWS or IBM Cloud for every service in the account.",
    testIdea: "Call a resource API with an identity that has no grant and expect a denial.",
    exempt: "Only a summary: the parts (ID-02, ID-04, ID-05, ID-20) defend single elements.",
    references: {
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1018", "M1026"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "CL-01": {
    description: "A measured sweep closes known insecure defaults; the single settings are controls of their own.",
    howTo: "Run kube-bench in the pipeline and fail on anything outside the accepted list.",
    testIdea: "Run a benchmark tool; failures over the accepted list break the build.",
    exempt: "A summary of CL-02 to CL-05, CL-16 to CL-19 and CL-26; a passing benchmark says nothing about workloads.",
    references: {
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
      attack: ["M1054", "M1047"],
    },
  },
  "CL-06": {
    description: "A known-good cluster and network can be rebuilt from reviewed text, and hand-made changes stand out.",
    howTo: "Keep Terraform or Cluster API definitions in Git and rebuild a test cluster regularly.",
    testIdea: "Destroy and rebuild a test cluster from code alone.",
    exempt: "Data and secrets, which need CL-07 and DA-11.",
    references: {
      "nsa-cisa-kubernetes": ["Log auditing"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
    },
  },
  "CL-09": {
    description: "Unsafe objects are refused before they exist; what is refused is the business of the single rules.",
    howTo: "Enable the built-in plug-ins, then Pod Security Admission and one policy engine.",
    testIdea: "Submit a set of known-bad manifests; all are refused.",
    exempt: "A summary of CL-10 to CL-13; nothing it does not check is stopped.",
    references: {
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      attack: ["M1054"],
      "threat-matrix-kubernetes": ["MS-M9013"],
    },
  },
  "NS-01": {
    description:
      "It gives the unit on which rights, quotas and network rules can be set; by itself it isolates nothing.",
    howTo: 'Create namespaces by template with role, quota, level and default-deny; leave "default" empty.',
    testIdea: 'Nothing of an application runs in "default".',
    exempt: "Works only through NS-02, NS-03, KN-01 and CL-11.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      attack: ["M1030"],
    },
  },
  "OP-07": {
    description: "A control is believed only while a test shows that its threat is stopped.",
    howTo: "Link each control to a test in a scheduled pipeline and show its last result.",
    testIdea: "Switch one control off in a test cluster; its test must fail.",
    exempt: "It proves other controls and defends nothing itself.",
    references: { "nsa-cisa-kubernetes": ["Upgrading and application security practices"], attack: ["M1047"] },
  },
  "OP-16": {
    description: "A breached pod, node or identity is contained within minutes with its evidence kept.",
    howTo: "Prepare a quarantine policy, node cordon, disk snapshot and key revocation as scripts, and drill them.",
    testIdea: "Drill: isolate a pod and a node, keep evidence.",
    exempt: "It shortens an attack and stops none; a threat may name it as recovery.",
    references: {
      "nsa-cisa-kubernetes": ["Log auditing"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      attack: ["M1030"],
    },
  },
  "OP-18": {
    description:
      "Attack-driven growth, such as mining or floods, is noticed before the bill; ceilings are PW-20 and NS-03.",
    howTo: "Set budgets with daily anomaly alarms and quota alarms per account.",
    testIdea: "Create unusual machines in a forgotten region; the alarm must come the same day.",
    exempt: "Stops nothing; a threat of resource theft may name it as detection.",
    references: { "nsa-cisa-kubernetes": ["Network separation and hardening"], attack: ["M1047"] },
  },
};
