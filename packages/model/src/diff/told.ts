import type { Part } from "../change.ts";
import type { CrossingDirection } from "../graph/crossing.ts";
import type { Id } from "../schema/id.ts";

/** A change of a model as a reviewer reads it: data for a list, a table or sentences. */
export interface Telling {
  /** Part by part, elements and flows first; by name inside. */
  readonly records: readonly Told[];
  /** Flows that cross other boundaries than before. */
  readonly crossings: readonly ToldCrossings[];
  /** Diagrams in which things lie elsewhere. */
  readonly places: readonly ToldPlaces[];
}

/** What happened to one record. */
export interface Told {
  readonly part: Exclude<Part, "layout">;
  readonly id: string;
  readonly verb: "added" | "removed" | "changed";
  /** What it is, inside a sentence: "pod", "flow", "decision". */
  readonly what: string;
  /** What people call it: `cart`, `orders-api → ledger`. Before the change when it is only renamed. */
  readonly name: string;
  /** The zones around an element, outermost first. */
  readonly within: readonly string[];
  /** What is said of it now, or was before; of an added or removed one everything. */
  readonly fields: readonly ToldField[];
}

export interface ToldField {
  /** The way to the value inside the record; empty when the record is the value. */
  readonly path: readonly string[];
  readonly label: string;
  /** Absent where nothing was said, or is said now. */
  readonly before?: string;
  readonly after?: string;
  /** Of a set instead of before and after. */
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}

export interface ToldCrossings {
  readonly flow: Id;
  readonly name: string;
  /** Boundaries that it crosses now and did not before. */
  readonly appear: readonly ToldCrossing[];
  readonly disappear: readonly ToldCrossing[];
}

export interface ToldCrossing {
  readonly zone: Id;
  /** "namespace shop" */
  readonly name: string;
  readonly side: "leave" | "enter";
  readonly direction: CrossingDirection;
}

export interface ToldPlaces {
  readonly diagram: Id;
  readonly name: string;
  /** How many elements were moved, made larger or smaller, opened or closed. */
  readonly elements: number;
  /** How many flows have other corners. */
  readonly flows: number;
}
