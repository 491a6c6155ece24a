import { LETTERS } from "@bartizan/model";
import { idSchema, nameSchema, textSchema, withoutGeneratedCode, wordSchema } from "@bartizan/model/json";
import * as z from "zod";
import { factConditionSchema } from "./conditionShape.ts";
import { exampleSchema, MOST_EXAMPLES } from "./exampleShape.ts";

withoutGeneratedCode();

const VECTOR = /^AV:[NALP]\/AC:[LH]\/PR:[NLH]\/UI:[NR]\/S:[UC]\/C:[NLH]\/I:[NLH]\/A:[NLH]$/;
const LAYERS = [
  "identity",
  "perimeter",
  "vpc-network",
  "kubernetes-network",
  "cluster",
  "namespace",
  "workload",
  "application",
  "supply-chain",
  "data",
  "detection",
  "programme",
] as const;
const SCOPES = ["self", "contents", "boundary", "path", "host", "identity", "origin", "evidence", "programme"] as const;
const EFFECTS = ["prevents", "reduces-likelihood", "reduces-impact", "detects", "recovers"] as const;

export const vectorSchema = z
  .string()
  .regex(VECTOR)
  .describe("The CVSS 3.1 base vector without its prefix: AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H.");
const titleSchema = nameSchema.min(1);
const kindsSchema = z.array(idSchema).max(200);
const referencesSchema = z
  .record(wordSchema, z.array(nameSchema).max(50))
  .describe("Framework id to entries in it: those of the built-in catalogue, and those of this file.");

/** A threat of a file. `condition` is what stands for its conditions: see `conditionShapes`. */
export const threatSchema = (condition: z.ZodType) =>
  z
    .strictObject({
      id: idSchema.describe("Lives for ever: never renamed, never used again."),
      title: titleSchema.describe("What could happen, as a sentence that fits one line."),
      letter: z.enum(LETTERS).describe("The letter of STRIDE."),
      on: z
        .array(idSchema)
        .min(1)
        .max(200)
        .describe("Kind ids; or flow; or any-process, any-store, any-external: every kind of that row of the matrix."),
      target: z
        .enum(["element", "flow", "to", "from", "zone-border"])
        .describe("What it is listed under: the element, the flow, one end of the flow, or the border of the zone."),
      when: condition.describe("When it arises. Something in it must be able to be false."),
      cvss31: vectorSchema,
      impactOn: z
        .array(z.enum(["confidentiality", "integrity", "availability"]))
        .min(1)
        .max(3)
        .describe("What suffers."),
      actors: z
        .strictObject({
          primer: z.array(nameSchema).max(10).describe("Groups of the primer."),
          nsa: z.array(nameSchema).max(10).describe("Groups of NSA and CISA."),
        })
        .exactOptional()
        .describe("Who would do it; nobody in particular when left out."),
      controls: z
        .array(
          z.strictObject({
            id: wordSchema.describe("A control of the built-in catalogue or of this file."),
            effect: z.enum(EFFECTS).describe("What it does to this threat."),
            set: z
              .int()
              .min(1)
              .max(99)
              .exactOptional()
              .describe("Controls that prevent with the same number prevent only together."),
          }),
        )
        .max(100)
        .describe("What helps against it."),
      replaces: z
        .array(wordSchema)
        .max(20)
        .exactOptional()
        .describe("Earlier ids that it succeeds: decisions carry over."),
      share: z
        .enum(["runner", "user"])
        .exactOptional()
        .describe("Who has to act where somebody else runs the element; the runner when left out."),
      topics: z.array(nameSchema).max(20).exactOptional().describe("Words to find it by."),
      description: textSchema.min(1).describe("What it is about."),
      exploit: textSchema.min(1).describe("How somebody would go about it."),
      references: referencesSchema.exactOptional(),
      examples: z
        .array(exampleSchema)
        .max(MOST_EXAMPLES)
        .exactOptional()
        .describe("Small graphs on which it is tried when the file is loaded."),
    })
    .describe("A threat.");

const needSchema = z.union([wordSchema, factConditionSchema]);

/** A control of a file. */
export const controlSchema = (condition: z.ZodType) =>
  z
    .strictObject({
      id: wordSchema.describe("Lives for ever: never renamed, never used again."),
      title: titleSchema.describe("What it is called."),
      layer: z.enum(LAYERS).describe("The line of defence."),
      nature: z.enum(["preventive", "detective", "corrective"]).describe("What sort of control it is."),
      scope: z.enum(SCOPES).describe("What it covers from where it is put."),
      appliesTo: kindsSchema.min(1).describe("Kinds it may be put on, or flow."),
      covers: kindsSchema.describe("Kinds of target it counts for, flow included; none for a programme."),
      needs: z
        .array(z.union([needSchema, z.strictObject({ any: z.array(needSchema).min(1).describe("Any of these.") })]))
        .max(20)
        .exactOptional()
        .describe("Controls and facts without which it does not count."),
      excludes: z.array(condition).max(20).exactOptional().describe("Conditions that take a target out of its cover."),
      deniedBy: z.array(factConditionSchema).max(20).exactOptional().describe("Facts that say that it is not there."),
      exempt: kindsSchema.exactOptional().describe("Kinds never covered although they lie inside."),
      providedBy: kindsSchema.exactOptional().describe("Kinds of element that are this control where they stand."),
      providedUnless: z
        .array(factConditionSchema.omit({ of: true }))
        .max(20)
        .exactOptional()
        .describe("Facts of such an element that undo it. Unsaid: it counts."),
      composedOf: z
        .array(wordSchema)
        .max(20)
        .exactOptional()
        .describe("Its parts: beside one of them it counts for nothing."),
      actsAt: kindsSchema.exactOptional().describe("Scope boundary: kinds below at whose own border it acts as well."),
      blindWithin: kindsSchema.exactOptional().describe("Scope boundary: kinds of zone inside which it sees nothing."),
      bothEnds: z.literal(true).exactOptional().describe("Scope contents on a flow: both ends must be covered."),
      way: z
        .strictObject({
          from: z.enum(["internet", "external", "lessTrusted"]).exactOptional().describe("Where ways start."),
          direction: z.enum(["in", "out"]).exactOptional().describe("Ways to the target, or from it."),
        })
        .exactOptional()
        .describe("Scope path: which ways must pass it."),
      operatedBy: nameSchema
        .exactOptional()
        .describe("Controls with the same word here are one line of defence: one administrator, one product."),
      description: textSchema.min(1).describe("What it does."),
      howTo: textSchema.exactOptional().describe("How it is put in place."),
      testIdea: textSchema.exactOptional().describe("How it is shown to work."),
      references: referencesSchema.exactOptional(),
    })
    .describe("A control.");
