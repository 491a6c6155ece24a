import * as z from "zod";
import { controlsSchema } from "./controlUse.ts";
import { factsSchema } from "./factValue.ts";
import { idSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { nameSchema, notesSchema, tagsSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

export const TRUST_LEVELS = [0, 1, 2, 3, 4, 5, 6] as const;

export const elementShape = {
  kind: idSchema.describe("The id of its kind; an unknown one is kept and drawn as a generic element."),
  name: nameSchema.describe("What stands on its shape."),
  parent: idSchema.exactOptional().describe("The zone it belongs to first, in every diagram."),
  zones: z.array(idSchema).exactOptional().describe("Further memberships: node, subnet, compliance scope, team."),
  trust: z
    .literal(TRUST_LEVELS)
    .exactOptional()
    .describe("0 internet, 1 partner, 2 user network, 3 edge, 4 workload, 5 data, 6 management and control plane."),
  boundary: z
    .boolean()
    .exactOptional()
    .describe("Whether its border is a trust boundary, where the kind says otherwise."),
  facts: factsSchema.exactOptional(),
  defaults: z
    .record(idSchema, factsSchema)
    .exactOptional()
    .describe("Kind to facts: what holds for everything of that kind inside, unless it says otherwise."),
  controls: controlsSchema.exactOptional(),
  stores: z.array(idSchema).exactOptional().describe("Assets that lie here."),
  notes: notesSchema.exactOptional(),
  tags: tagsSchema.exactOptional(),
  outOfScope: textSchema.exactOptional().describe("Why it is not analysed."),
  source: z
    .looseObject({
      from: nameSchema.describe("The program or format it comes from."),
      ref: textSchema.describe("What it is called there."),
    })
    .exactOptional()
    .describe("Where it was imported from, and its name there."),
};

export const elementSchema = z.looseObject(elementShape).describe("Anything that is drawn with a shape.");

export type Element = RecordOf<typeof elementShape>;
export type Trust = (typeof TRUST_LEVELS)[number];
