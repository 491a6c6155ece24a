import { CLASSIFICATIONS, CONTROL_STATES } from "@bartizan/model";
import { idSchema, textSchema, withoutGeneratedCode, wordSchema } from "@bartizan/model/json";
import * as z from "zod";

withoutGeneratedCode();

const kindSchema = idSchema.describe("The id of a kind.");
const kindsSchema = z.array(kindSchema).min(1).max(100);
const whoseSchema = wordSchema.describe(
  "self, parent, from or to (the ends of a flow), or a kind: the nearest of that kind around it.",
);

/** What somebody says of a fact; the same in conditions and in what a control needs or is denied by. */
export const factConditionSchema = z
  .strictObject({
    fact: wordSchema.describe("The id of a fact."),
    of: whoseSchema,
    in: z
      .array(z.union([textSchema, z.int()]))
      .min(1)
      .max(100)
      .describe("The value is one of these; of a set: it holds one of these. Unsaid: unknown."),
  })
  .describe("A fact has one of these values.");

/**
 * The shapes of a condition by the word that tells them apart. `inner` is what stands where a condition holds another:
 * the condition itself for the published schema, anything at all where each level is looked at by itself.
 */
export function conditionShapes<Inner extends z.ZodType>(inner: Inner) {
  const parts = z.array(inner).min(1).max(100);
  const flow = z.strictObject({
    direction: z.enum(["in", "out", "any"]).describe("Seen from the element: in = it receives the connection."),
    other: z
      .strictObject({ kinds: kindsSchema.describe("Any of these kinds.") })
      .exactOptional()
      .describe("What is at the other end."),
    where: inner.exactOptional().describe("What holds of the flow, which is self here."),
  });
  const contains = z.strictObject({
    kind: kindSchema,
    where: inner.exactOptional().describe("What holds of the contained element, which is self here."),
  });
  return {
    all: z.strictObject({ all: parts.describe("Conditions.") }).describe("All of these hold."),
    any: z.strictObject({ any: parts.describe("Conditions.") }).describe("At least one of these holds."),
    not: z.strictObject({ not: inner.describe("A condition.") }).describe("This does not hold."),
    fact: factConditionSchema,
    crosses: z
      .strictObject({
        crosses: z
          .strictObject({
            kind: kindSchema,
            direction: z.enum(["in", "out", "any"]).describe("in = opened from the less trusted side."),
          })
          .describe("Which boundary, and which way."),
      })
      .describe("A flow crosses a boundary of this kind; on an element: one of its flows does."),
    inside: z
      .strictObject({ inside: z.strictObject({ kind: kindSchema }).describe("What it lies in.") })
      .describe("It lies in a zone of this kind, at any depth."),
    contains: z
      .strictObject({ contains: contains.describe("What it contains.") })
      .describe("Something of this kind lies inside it, at any depth."),
    flow: z.strictObject({ flow: flow.describe("Which flow.") }).describe("It has such a flow."),
    carries: z
      .strictObject({
        carries: z.strictObject({ atLeast: z.enum(CLASSIFICATIONS).describe("A classification.") }).describe("What."),
      })
      .describe("A flow carries or returns an asset of this classification or above."),
    stores: z
      .strictObject({
        stores: z.strictObject({ atLeast: z.enum(CLASSIFICATIONS).describe("A classification.") }).describe("What."),
      })
      .describe("It stores an asset of this classification or above."),
    end: z
      .strictObject({
        end: z
          .strictObject({
            side: z.enum(["from", "to"]).describe("from opens the connection."),
            kinds: kindsSchema.describe("Any of these kinds."),
          })
          .describe("Which end."),
      })
      .describe("Only of a flow: it starts or ends at one of these kinds."),
    path: z
      .strictObject({
        path: z
          .strictObject({
            from: z.enum(["internet", "external", "lessTrusted"]).describe("Where the way starts."),
            avoiding: z.array(kindSchema).max(100).describe("Kinds that it does not pass; [] means any way."),
          })
          .describe("Which way."),
      })
      .describe("A way exists from there that passes none of these kinds."),
    count: z
      .strictObject({
        count: z
          .strictObject({
            of: z
              .union([
                z.strictObject({ flow: flow.describe("Flows that are counted.") }),
                z.strictObject({ contains: contains.describe("Elements that are counted.") }),
              ])
              .describe("What is counted."),
            atLeast: z.int().min(1).max(1000).describe("So many, or more."),
          })
          .describe("What, and how many."),
      })
      .describe("At least so many matching flows or contained elements."),
    control: z
      .strictObject({
        control: wordSchema.describe("The id of a control."),
        state: z.array(z.enum(CONTROL_STATES)).min(1).max(5).describe("Its state is one of these. Unsaid: unknown."),
        of: whoseSchema.exactOptional(),
      })
      .describe("Where a control makes the threat possible: its state is one of these."),
  };
}

/** The words that tell conditions apart. */
export type ConditionWord = keyof ReturnType<typeof conditionShapes>;

/** Conditions as they are published: each may hold others. */
export const conditionSchema: z.ZodType = z.lazy(() => published).meta({ id: "condition" });

const published: z.ZodType = z
  .union(Object.values(conditionShapes(conditionSchema)) as unknown as readonly [z.ZodType, ...z.ZodType[]])
  .describe("What must hold: yes, no, or unknown as long as nobody has said.");
