import type { ControlProse } from "../entry.ts";

export const VPC_PEERING_PROSE: Readonly<Record<string, ControlProse>> = {
  "VN-09": {
    description:
      "Peerings are few, approved and within one account or region, so no shortcut goes round the inspected hub.",
    howTo: "Deny peering creation by account policy, list the approved ones in code, and give them narrow routes.",
    testIdea: "Create and accept a peering with a workload role; it must be refused.",
    exempt: "What an approved peering itself lets through (VN-05).",
    references: { attack: ["M1030"] },
  },
  "VN-20": {
    description:
      "Names of known-bad and unlisted domains do not resolve and odd query volumes are cut, so DNS is no tunnel out.",
    howTo: "Use Route 53 Resolver DNS Firewall or a filtering forwarder with an allow list for production networks.",
    testIdea: "Send encoded data as sub-domain queries to a test domain; none may arrive.",
    exempt: "DNS over HTTPS through an allowed egress; resolvers reached directly when port 53 is open.",
    references: { "owasp-kubernetes-2025": ["K05"], attack: ["M1037", "M1031"] },
  },
};
