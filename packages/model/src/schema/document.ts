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
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  ...infoShape,
  conflicts: z.record(z.string(), conflictSchema).exactOptional(),
  assets: z.record(idSchema, assetSchema).exactOptional(),
  assumptions: z.record(idSchema, assumptionSchema).exactOptional(),
  attackers: z.record(idSchema, attackerSchema).exactOptional(),
  elements: z.record(idSchema, elementSchema).exactOptional(),
  flows: z.record(idSchema, flowSchema).exactOptional(),
  decisions: z.record(z.string().regex(DECISION_KEY), decisionSchema).exactOptional(),
  considered: z.record(z.string().regex(CONSIDERED_KEY), consideredSchema).exactOptional(),
  threats: z.record(idSchema, ownThreatSchema).exactOptional(),
  matrix: z.record(idSchema, matrixRowSchema).exactOptional(),
  catalogue: z.record(wordSchema, catalogueUseSchema).exactOptional(),
  reviews: z.record(idSchema, reviewSchema).exactOptional(),
  diagrams: z.record(idSchema, diagramSchema).exactOptional(),
  layout: layoutSchema.exactOptional(),
});

export type Document = z.output<typeof documentSchema>;
