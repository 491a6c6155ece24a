import type { Framework } from "./entry.ts";

/** What the references of threats and controls point into, with the edition they were read in. */
export const FRAMEWORKS: readonly Framework[] = [
  {
    id: "attack",
    title: "MITRE ATT&CK for Enterprise",
    edition: "v18, October 2025",
    url: "https://attack.mitre.org/",
  },
  {
    id: "threat-matrix-kubernetes",
    title: "Microsoft Threat Matrix for Kubernetes",
    edition: "third version, 2022",
    url: "https://microsoft.github.io/Threat-Matrix-for-Kubernetes/",
  },
  { id: "cwe", title: "Common Weakness Enumeration", edition: "4.17", url: "https://cwe.mitre.org/" },
  {
    id: "capec",
    title: "Common Attack Pattern Enumeration and Classification",
    edition: "3.9",
    url: "https://capec.mitre.org/",
  },
  {
    id: "owasp-kubernetes-2022",
    title: "OWASP Kubernetes Top Ten",
    edition: "2022",
    url: "https://owasp.org/www-project-kubernetes-top-ten/",
  },
  {
    id: "owasp-kubernetes-2025",
    title: "OWASP Kubernetes Top Ten",
    edition: "2025",
    url: "https://owasp.org/www-project-kubernetes-top-ten/",
  },
  {
    id: "nsa-cisa-kubernetes",
    title: "NSA and CISA, Kubernetes Hardening Guidance",
    edition: "1.2, August 2022",
    url: "https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF",
  },
];
