import type { ControlProse } from "../entry.ts";

export const APPLICATION_PROSE: Readonly<Record<string, ControlProse>> = {
  "APP-01": {
    description:
      "Each value is parsed strictly by type, length, range and allowed form before use, so odd input reaches no fragile code.",
    howTo: "Validate against an OpenAPI or JSON schema at the service's edge and refuse the rest.",
    testIdea: "Fuzz every parameter with wrong types, lengths and encodings; none may reach the logic or crash it.",
    exempt: "Does not replace safe sinks.",
    references: { attack: ["M1013"] },
  },
};
