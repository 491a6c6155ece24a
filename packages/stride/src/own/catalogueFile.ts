import {
  idSchema,
  nameSchema,
  severitySchema,
  textSchema,
  withoutGeneratedCode,
  wordSchema,
} from "@bartizan/model/json";
import * as z from "zod";
import { conditionSchema } from "./conditionShape.ts";
import { controlSchema, threatSchema, vectorSchema } from "./entryShape.ts";

withoutGeneratedCode();

export const CATALOGUE_FORMAT = "bartizan-catalogue";
/** Of the format; raised when files of earlier versions have to be changed. */
export const CATALOGUE_VERSION = 1;

const MOST_THREATS = 1000;
const MOST_CONTROLS = 500;

/** A whole file. `condition` is what stands for its conditions: see `conditionShapes`. */
export const catalogueFileSchema = (condition: z.ZodType) =>
  z.strictObject({
    $schema: z.string().exactOptional().describe("Where this schema is, for editors."),
    format: z.literal(CATALOGUE_FORMAT).describe("Says what this file is."),
    version: z.literal(CATALOGUE_VERSION).describe("Of the format."),
    id: idSchema.describe("What models call it: never changed."),
    name: nameSchema.min(1).describe("What people call it."),
    edition: nameSchema.min(1).describe("Which state of it this is; models record it."),
    frameworks: z
      .array(
        z.strictObject({
          id: wordSchema.describe("What references call it."),
          title: nameSchema.min(1).describe("What people call it."),
          edition: nameSchema.describe("The edition that was read."),
          url: z
            .string()
            .regex(/^https:\/\/[^\s"<>]{1,500}$/)
            .exactOptional()
            .describe("Where it can be read."),
        }),
      )
      .max(50)
      .exactOptional()
      .describe("What references of this file point into, besides the frameworks of the built-in catalogue."),
    threats: z.array(threatSchema(condition)).max(MOST_THREATS).exactOptional().describe("Threats that it adds."),
    controls: z.array(controlSchema(condition)).max(MOST_CONTROLS).exactOptional().describe("Controls that it adds."),
    off: z
      .record(idSchema, textSchema.min(1))
      .exactOptional()
      .describe("Threats that are switched off, by id, each with the reason."),
    severity: z
      .record(
        idSchema,
        z.strictObject({
          cvss31: vectorSchema.exactOptional(),
          severity: severitySchema
            .exactOptional()
            .describe(
              "Instead of what likelihood and impact make of it; controls in force still take their steps off.",
            ),
          reason: textSchema.min(1).describe("Why; shown beside the threat."),
        }),
      )
      .exactOptional()
      .describe("Threats that are weighed differently, by id."),
  });

/** A file whose conditions have been looked at. */
export type CatalogueFile = z.output<ReturnType<typeof catalogueFileSchema>>;

/** The published schema. */
export const publishedSchema = () => catalogueFileSchema(conditionSchema);
