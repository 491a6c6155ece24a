import type { ControlProse } from "../entry.ts";

export const APPLICATION_INPUT_PROSE: Readonly<Record<string, ControlProse>> = {
  "APP-02": {
    description:
      "Data is encoded for HTML, script, header or log line where it is written, so it is never read as code.",
    howTo: "Use auto-escaping templates, a strict content security policy and trusted types.",
    testIdea: "Store script, markup and line-break payloads and view them in every page and log; none may act.",
    exempt: "Injection into queries and commands.",
    references: { attack: ["M1013"] },
  },
  "APP-03": {
    description: "Query and data travel apart, so input cannot change what the database or shell does.",
    howTo:
      "Use prepared statements or a query builder, call programs without a shell, forbid string building by a lint rule.",
    testIdea: "Put injection payloads into every parameter, sort and filter field; results and timing must not change.",
    exempt: "Stored procedures that build text themselves; rights of the account (DA-10).",
    references: { attack: ["M1013"] },
  },
  "APP-05": {
    description:
      "Files are checked by real type and size, scanned and served from another origin, so an upload neither runs nor infects.",
    howTo: "Upload to a quarantine bucket, scan by event, rename at random, serve as download from a separate domain.",
    testIdea:
      "Upload a test virus, a script with an image name, an archive bomb and a path in the name; none may run or be served.",
    exempt: "Malware no scanner knows.",
    references: { attack: ["M1049"] },
  },
  "APP-10": {
    description:
      "Addresses taken from users are resolved once and compared with an allow list, so the service cannot be sent to internal targets.",
    howTo: "Use a fetch proxy that refuses private, link-local and redirected addresses.",
    testIdea: "Give internal, metadata, rebinding and redirecting addresses in each URL field; no request may leave.",
    exempt: "Only the application's own fetching (KN-06, PE-06 stand behind it).",
    references: { attack: ["M1013"] },
  },
  "APP-11": {
    description:
      "Untrusted data becomes plain values by a parser without entities, class names or code, so it cannot start anything.",
    howTo: "Use JSON or Protobuf with schemas, external entities off, and decoders for risky media in a sandbox.",
    testIdea: "Send entity, gadget and bomb payloads in every format accepted; none may read, run or exhaust.",
    exempt: "Flaws in the parser itself (OP-10, PW-12).",
    references: { attack: ["M1013"] },
  },
  "APP-12": {
    description: "Callers see a number, the details stay in the log, so probing teaches little.",
    howTo: "One error handler, debug off by build, and response filtering at the gateway.",
    testIdea: "Provoke errors on every route; no stack, path, version or query may be shown.",
    exempt: "Timing differences.",
    references: {},
  },
  "APP-20": {
    description:
      "Body size, nesting, page size, query depth and work per call are bounded, so no single request ties up the service.",
    howTo: "Set limits in ingress and framework, cost analysis for GraphQL, safe regular expressions.",
    testIdea:
      "Send the largest, deepest and slowest request possible on each route; memory and time must stay bounded.",
    exempt: "Many ordinary requests (APP-08).",
    references: {},
  },
  "APP-14": {
    description:
      "Keys hold tenant, user and every input that shapes the answer, so nobody gets another's value or poisons a shared one.",
    howTo: "Normalise the key, mark private answers no-store, sign values that drive decisions.",
    testIdea: "Vary unkeyed headers and users on each cached route; no foreign or poisoned answer may come back.",
    exempt: "Direct access to the cache (DA-10).",
    references: {},
  },
  "APP-15": {
    description: "Slow or failing partners are cut off and surplus work is refused early, so one jam does not spread.",
    howTo: "Set timeouts, bounded queues, retry budgets and breakers in mesh or library.",
    testIdea: "Make one partner hang under load; other functions must keep their response times.",
    exempt: "Floods larger than the entry's capacity (PE-02).",
    references: {},
  },
};
