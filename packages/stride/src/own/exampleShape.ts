import { CLASSIFICATIONS, CONTROL_STATES } from "@bartizan/model";
import { factsSchema, idSchema, nameSchema, textSchema, withoutGeneratedCode, wordSchema } from "@bartizan/model/json";
import * as z from "zod";

withoutGeneratedCode();

/** Examples of one threat. */
export const MOST_EXAMPLES = 50;

const controlsSchema = z
  .record(wordSchema, z.enum(CONTROL_STATES))
  .describe("Control id to its state here. Absent means that nobody has said.");
const idsSchema = z.array(idSchema).max(50);

const elementSchema = z
  .union([
    idSchema,
    z.strictObject({
      kind: idSchema.describe("The id of its kind."),
      in: idSchema.exactOptional().describe("The element that holds it."),
      zones: idsSchema.exactOptional().describe("Further memberships: a pod's node, a node's subnet."),
      trust: z.int().min(0).max(6).exactOptional().describe("Its trust level, 0 internet to 6 control plane."),
      facts: factsSchema.exactOptional(),
      defaults: z
        .record(idSchema, factsSchema)
        .exactOptional()
        .describe("Kind to facts: what holds for everything of that kind inside."),
      controls: controlsSchema.exactOptional(),
      stores: idsSchema.exactOptional().describe("Assets that lie here."),
      outOfScope: textSchema.exactOptional().describe("Why it is not analysed."),
    }),
  ])
  .describe("The id of a kind alone, or with what matters.");

const flowSchema = z
  .union([
    z.string().regex(/^[a-z][a-z0-9-]{0,63} -> [a-z][a-z0-9-]{0,63}$/),
    z.strictObject({
      from: idSchema.describe("Who opens the connection."),
      to: idSchema.describe("To whom."),
      facts: factsSchema.exactOptional(),
      carries: idsSchema.exactOptional().describe("Assets that go out."),
      returns: idsSchema.exactOptional().describe("Assets that come back."),
      controls: controlsSchema.exactOptional(),
    }),
  ])
  .describe('"from -> to" alone, or with what matters.');

/** One example of a threat, which is also its test. */
export const exampleSchema = z
  .strictObject({
    says: nameSchema.min(1).describe("What it shows, as a sentence."),
    outcome: z
      .enum(["raises", "silent", "asks"])
      .describe(
        "raises: it is there; silent: it is not, or is prevented; asks: it is possible and a question decides.",
      ),
    target: idSchema.describe("The element or flow the condition is about."),
    model: z
      .strictObject({
        assets: z.record(idSchema, z.enum(CLASSIFICATIONS)).exactOptional().describe("Assets by id, classified."),
        elements: z.record(idSchema, elementSchema).describe("Elements by id."),
        flows: z.record(idSchema, flowSchema).exactOptional().describe("Flows by id."),
      })
      .describe("A small graph."),
  })
  .describe("An example.");
