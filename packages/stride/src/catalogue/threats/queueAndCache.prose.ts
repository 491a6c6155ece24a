import type { ThreatProse } from "../entry.ts";

export const QUEUE_AND_CACHE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "forged-messages-in-queue": {
    description:
      "Consumers trust what is in the queue: orders, payments and jobs are invented, replayed or crash them again and again.",
    exploit: "The attacker publishes a made-up or malformed message with any account that may write.",
    references: { attack: ["T1565.001"], cwe: ["CWE-345", "CWE-502"] },
  },
  "cache-entries-poisoned": {
    description: "Sessions, rights or pages taken from the cache are whatever a neighbour wrote there.",
    exploit: "A breached neighbour writes a session with administrator rights or a page with a script.",
    references: { attack: ["T1565.001"], cwe: ["CWE-345", "CWE-349"], capec: ["CAPEC-141"] },
  },
  "private-answers-in-public-cache": {
    description: "A page made for one person is handed to the next caller.",
    exploit: "The attacker gets a victim's personal answer stored under a public-looking address and fetches it.",
    references: { cwe: ["CWE-524"] },
  },
};
