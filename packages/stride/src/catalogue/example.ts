import type { Classification, ControlState, FactValue } from "@bartizan/model";

/** An element of an example: its kind alone, or with what matters. */
export type ExampleElement =
  | string
  | {
      readonly kind: string;
      /** The element that holds it. */
      readonly in?: string;
      /** Further memberships: a pod's node, a node's subnet. */
      readonly zones?: readonly string[];
      readonly trust?: number;
      readonly facts?: Readonly<Record<string, FactValue>>;
      /** Kind → fact → value for everything inside. */
      readonly defaults?: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
      readonly controls?: Readonly<Record<string, ControlState>>;
      readonly stores?: readonly string[];
      readonly outOfScope?: string;
    };

/** A flow of an example: `"from -> to"` alone, or with what matters. */
export type ExampleFlow =
  | string
  | {
      readonly from: string;
      readonly to: string;
      readonly facts?: Readonly<Record<string, FactValue>>;
      readonly carries?: readonly string[];
      readonly returns?: readonly string[];
      readonly controls?: Readonly<Record<string, ControlState>>;
    };

/** A small graph. Ids are chosen freely (`^[a-z][a-z0-9-]{0,63}$`) and serve as names. */
export interface ExampleGraph {
  /** Asset id → classification. */
  readonly assets?: Readonly<Record<string, Classification>>;
  readonly elements: Readonly<Record<string, ExampleElement>>;
  readonly flows?: Readonly<Record<string, ExampleFlow>>;
}

/**
 * One example of a threat, which is also its test.
 * `raises`: the condition is true on `target` and no preventing set of controls is in place.
 * `silent`: no threat on `target`, or a preventing set is in place.
 * `asks`: the threat is possible and a question decides it.
 */
export interface Example {
  readonly says: string;
  readonly outcome: "raises" | "silent" | "asks";
  readonly model: ExampleGraph;
  /** The element or flow the condition is about (for `to` and `from`: the flow). */
  readonly target: string;
}

/** The examples of several threats, by threat id. */
export type ExamplesByThreat = Readonly<Record<string, readonly Example[]>>;
