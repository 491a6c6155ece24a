import * as z from "zod";
import { idSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { nameSchema, notesSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

export const ATTACKER_GROUPS = [
  "external",
  "compromisedWorkload",
  "compromisedCredential",
  "misusedPrivilege",
] as const;
// NSA/CISA Kubernetes Hardening Guide, 1.2: sources of compromise.
export const ATTACKER_SOURCES = ["supplyChain", "threatActor", "insider"] as const;

export const attackerShape = {
  name: nameSchema.describe("Who it is."),
  group: z.enum(ATTACKER_GROUPS).describe("What the attacker has to begin with."),
  source: z.enum(ATTACKER_SOURCES).exactOptional().describe("Where the attacker comes from."),
  starts: z.array(idSchema).exactOptional().describe("Elements and zones where the attacker starts."),
  credential: nameSchema.exactOptional().describe("The credential the attacker has stolen."),
  outOfScope: textSchema.exactOptional().describe("Why this attacker is not considered."),
  notes: notesSchema.exactOptional(),
};

export const attackerSchema = z.looseObject(attackerShape).describe("Somebody who might attack.");

export type Attacker = RecordOf<typeof attackerShape>;
