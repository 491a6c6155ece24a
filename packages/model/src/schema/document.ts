import * as z from "zod";
import { assetSchema } from "./asset.ts";
import { assumptionSchema } from "./assumption.ts";
import { attackerSchema } from "./attacker.ts";
import { catalogueUseSchema } from "./catalogueUse.ts";
import { conflictSchema } from "./conflict.ts";
import { CONSIDERED_KEY, consideredSchema } from "./considered.ts";
import { DECISION_KEY, decisionSchema } from "./decision.ts";
import { diagramSchema } from "./diagram.ts";
import { elementSchema } from "./element.ts";
import { flowSchema } from "./flow.ts";
import { layoutSchema } from "./geometry.ts";
import { idSchema, wordSchema } from "./id.ts";
import { infoShape } from "./info.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import { matrixRowSchema } from "./matrixRow.ts";
import { ownThreatSchema } from "./ownThreat.ts";
import { reviewSchema } from "./review.ts";

withoutGeneratedCode();

export const FORMAT = "bartizan";
/** Raised with every change of the format that needs a migration. */
export const VERSION = 1;

/** A whole file, in the order in which its parts are written. The layout stands last: a move never drowns a review. */
export const documentSchema = z.looseObject({
  format: z.literal(FORMAT).describe("Says what this file is."),
  version: z.literal(VERSION).describe("Of the format. Older versions are read; newer ones are refused."),
  ...infoShape,
  conflicts: z
    .record(z.string(), conflictSchema)
    .exactOptional()
    .describe("What a merge left open, by part, record and field."),
  assets: z.record(idSchema, assetSchema).exactOptional().describe("What is worth protecting, by id."),
  assumptions: z.record(idSchema, assumptionSchema).exactOptional().describe("What is taken for granted, by id."),
  attackers: z.record(idSchema, attackerSchema).exactOptional().describe("Who might attack, by id."),
  elements: z
    .record(idSchema, elementSchema)
    .exactOptional()
    .describe("What is drawn with a shape, zones included, by id."),
  flows: z.record(idSchema, flowSchema).exactOptional().describe("Who opens a connection to whom, by id."),
  decisions: z
    .record(z.string().regex(DECISION_KEY), decisionSchema)
    .exactOptional()
    .describe("What people decided, by the id of the threat: threat@element, or threat@flow→element."),
  considered: z
    .record(z.string().regex(CONSIDERED_KEY), consideredSchema)
    .exactOptional()
    .describe("Where somebody looked and found nothing, by element/letter."),
  threats: z.record(idSchema, ownThreatSchema).exactOptional().describe("Threats written by hand, by id."),
  matrix: z
    .record(idSchema, matrixRowSchema)
    .exactOptional()
    .describe("Which letters of STRIDE apply, where this model says otherwise, by the id of the kind."),
  catalogue: z
    .record(wordSchema, catalogueUseSchema)
    .exactOptional()
    .describe("Catalogues of threats that are used, by name."),
  reviews: z.record(idSchema, reviewSchema).exactOptional().describe("Reviews that took place, by id."),
  diagrams: z.record(idSchema, diagramSchema).exactOptional().describe("Pictures of the model, by id."),
  layout: layoutSchema.exactOptional(),
});

export type Document = z.output<typeof documentSchema>;
