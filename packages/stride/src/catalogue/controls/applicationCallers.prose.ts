import type { ControlProse } from "../entry.ts";

export const APPLICATION_CALLER_PROSE: Readonly<Record<string, ControlProse>> = {
  "APP-04": {
    description:
      "Every request is checked for this caller, this action and this object on the server, so guessing an identifier gives nothing.",
    howTo: "Central policy with deny by default (middleware, OPA) and the tenant taken from the token.",
    testIdea: "Replay each user's calls with another user's and a lower role's session; all must be refused.",
    exempt: "Callers who are not identified (PE-14, APP-09).",
    references: { attack: ["M1013"] },
  },
  "APP-06": {
    description:
      "Session ids are random, renewed at login, bound to secure cookies and ended at logout, so they are hard to guess, fix or steal.",
    howTo:
      "Use the framework's sessions with Secure, HttpOnly, SameSite and idle limits; keep tokens out of web storage.",
    testIdea: "Reuse a session after logout, one set before login and one copied to another device; all must fail.",
    exempt: "Malware in the user's browser.",
    references: {},
  },
  "APP-07": {
    description:
      "Changes need proof that the own pages sent them, so a foreign site cannot act with the user's session.",
    howTo: "SameSite cookies plus anti-forgery tokens or an origin check; narrow cross-origin rules without wildcards.",
    testIdea: "From another origin send every changing request with a logged-in browser; none may take effect.",
    exempt: "Script injected into your own pages (APP-02).",
    references: {},
  },
  "APP-08": {
    description:
      "Each caller, key or address has a budget per route, so guessing, scraping and overload by one client stay small.",
    howTo: "Set token-bucket limits at gateway or ingress by subject and route, tighter for login and search.",
    testIdea:
      "Exceed the budget with one client and spread it over many addresses; the first must be cut, others keep working.",
    exempt:
      "Address-based budgets when headers are not trusted (PE-19); Many clients at once (PE-02); costly single requests (APP-20).",
    references: { attack: ["M1037"] },
  },
  "APP-09": {
    description:
      "Each service verifies signature, issuer, audience and expiry of the caller's token, so being inside the network is no identity.",
    howTo: "Verify JWT with a fixed algorithm and audience per service, or use workload identities.",
    testIdea: 'Call without a token, with an expired one, for another audience and with "none"; all must be refused.',
    exempt: "What a valid caller may do (APP-04).",
    references: {},
  },
  "APP-13": {
    description:
      "Each message is signed by its producer with id and time, so the broker's reach or a stray producer cannot forge or repeat work.",
    howTo: "Sign with a key per producer, check schema, topic rights and a seen-id table in the consumer.",
    testIdea: "Inject a forged, an altered and a repeated message; none may be processed.",
    exempt: "A breached genuine producer.",
    references: {},
  },
  "APP-16": {
    description:
      "Each important action is written with subject, object, result and a chained or signed mark outside the application's reach.",
    howTo: "Write an audit event in the same transaction (outbox) and ship it to append-only storage.",
    testIdea:
      "Do a marked action as a user and as an administrator by a side way; both must be found and fit the chain.",
    exempt: "Shared accounts; actions that bypass the application.",
    references: {},
  },
  "APP-17": {
    description: "A nonce, time and idempotency key make each order count once, so a recorded request is worthless.",
    howTo: "Demand an idempotency key on changing calls and sign time and body on partner and webhook calls.",
    testIdea: "Send a recorded order again at once and later; it must not be executed twice.",
    exempt: "Fresh requests by a stolen identity.",
    references: {},
  },
  "APP-18": {
    description: "Stolen password tables are hard to crack and recovery does not go round the login.",
    howTo: "Use Argon2id or delegate to the identity provider; single-use, short recovery links to a known address.",
    testIdea:
      "Run a cracking rig on a copied table of test accounts, and attack the recovery flow; neither may yield a session.",
    exempt: "Passwords reused from elsewhere (ID-05, ID-19).",
    references: { attack: ["M1027"] },
  },
  "APP-19": {
    description:
      "Payments, key changes and exports need a fresh second factor bound to what is shown, so a stolen session is not enough.",
    howTo: "Demand a step-up sign-in with the transaction's data for listed actions.",
    testIdea: "With a copied session do each listed action; all must ask for the factor again.",
    exempt: "Actions not listed.",
    references: { attack: ["M1032"] },
  },
};
