import type { ControlProse } from "../entry.ts";

export const PERIMETER_ENTRY_PROSE: Readonly<Record<string, ControlProse>> = {
  "PE-19": {
    description:
      "Forwarded-for headers set by the caller are dropped, so allow lists, rate limits and logs see the true source.",
    howTo:
      "Configure the trusted proxy ranges, overwrite X-Forwarded-For at the edge, or use PROXY protocol between known hops.",
    testIdea: "Send forged forwarding headers; limits and logs must show the real address.",
    exempt: "Attackers who control a trusted hop.",
    references: {},
  },
  "PE-20": {
    description:
      "Dangling records, foreign certificates and changed zones are found before someone stands where your name points.",
    howTo:
      "Keep zones in code with registrar lock, CAA records and DNSSEC, delete records with their target, and watch certificate transparency.",
    testIdea: "Leave a test record pointing to a released resource; the check must report it the same day.",
    exempt: "Look-alike names you do not own.",
    references: { attack: ["M1047"] },
  },
  "PE-23": {
    description:
      "Partners and devices prove themselves with a key that never travels, so a leaked API key or known address is not enough.",
    howTo:
      "Use mutual TLS at the gateway or signed requests (HTTP message signatures) with one key per partner and a rotation date.",
    testIdea:
      "Call with a valid API key but without the private key, and with another partner's key; both must be refused.",
    exempt: "A breached partner system; what the partner may do (APP-04).",
    references: { attack: ["M1041"] },
  },
};
