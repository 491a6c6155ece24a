import * as z from "zod";
import { HIERARCHIES } from "./hierarchy.ts";
import { idSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { nameSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

export const DIAGRAM_KINDS = ["data-flow", "process-flow"] as const;

export const markerShape = {
  label: nameSchema.describe('What stands in the marker, such as "5.1".'),
  on: idSchema.describe("The element or flow it sits on."),
  text: textSchema.describe("What it says."),
  at: z.tuple([z.int(), z.int()]).exactOptional().describe("Pixels from the place it has by itself."),
};

export const diagramShape = {
  name: nameSchema.describe("What people call it."),
  kind: z
    .enum(DIAGRAM_KINDS)
    .exactOptional()
    .describe("data-flow unless said otherwise. process-flow draws the flows with a step and no others."),
  nest: z
    .enum(HIERARCHIES)
    .exactOptional()
    .describe("Elements are drawn inside their zone of this hierarchy; its zones, pods and nodes are the only boxes."),
  elements: z.array(idSchema).exactOptional().describe("What is shown; absent means everything."),
  markers: z
    .record(idSchema, z.looseObject(markerShape))
    .exactOptional()
    .describe("Numbers and notes on the picture, by id."),
};

export const diagramSchema = z.looseObject(diagramShape).describe("A picture of the model.");

export type Marker = RecordOf<typeof markerShape>;
export type Diagram = RecordOf<typeof diagramShape>;
