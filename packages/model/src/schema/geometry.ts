import * as z from "zod";
import { idSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";

withoutGeneratedCode();

// Pixels at 100 %. Far outside any screen, and still exact in every kind of number.
const coordinate = z.int().min(-10_000_000).max(10_000_000);
const length = z.int().min(1).max(10_000_000);

export const boxRowSchema = z
  .tuple([coordinate, coordinate, length, length])
  .describe("x, y, width, height in pixels, relative to the zone it is drawn in.");
export const collapsedRowSchema = z
  .tuple([coordinate, coordinate, length, length, z.literal("collapsed")])
  .describe("A zone that is drawn closed.");
export const bendsRowSchema = z
  .array(z.tuple([coordinate, coordinate]))
  .describe("The corners of a flow, in pixels of the diagram.");

export const layoutSchema = z
  .record(idSchema, z.record(idSchema, z.union([boxRowSchema, collapsedRowSchema, bendsRowSchema])))
  .describe(
    "Where things lie: the id of a diagram, in it the id of an element or flow. What has no place here gets one by itself.",
  );

/** Integer pixels, relative to the zone it is drawn in. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly collapsed?: true;
}

/** The corners of a flow in absolute diagram coordinates. */
export interface Bends {
  readonly bends: readonly (readonly [number, number])[];
}

/** As it stands in the file, on one line. */
export type LayoutRow = z.output<typeof boxRowSchema | typeof collapsedRowSchema | typeof bendsRowSchema>;

/** Whether a place is that of a flow; else it is the box of an element. */
export function isBends(place: Box | Bends): place is Bends {
  return "bends" in place;
}
