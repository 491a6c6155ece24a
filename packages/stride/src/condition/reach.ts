import type { Id } from "@bartizan/model";

/** What reachability answers; the engine keeps it current between analyses. */
export interface Reach {
  /** Whether a way leads from there to the element past none of these kinds. */
  path(from: string, avoiding: readonly string[], to: Id): boolean;
  /** How a control that stands in the path covers the element. */
  gate(control: string, id: Id): GateReading;
  /** How easily somebody gets to the element, 1 to 4; undefined when nothing says where anybody starts. */
  exposure(id: Id): 1 | 2 | 3 | 4 | undefined;
}

/**
 * `closed`: every way passes a place where it is in force; `planned`: would, once it is there; `bypassed`: a way
 * leads round it; `apart`: no way from the untrusted side, or none of its places lies on one.
 */
export interface GateReading {
  readonly is: "closed" | "verified" | "planned" | "bypassed" | "apart";
  readonly at?: Id;
}
