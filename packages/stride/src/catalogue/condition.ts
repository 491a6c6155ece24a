import type { Classification, ControlState } from "@bartizan/model";

/**
 * What a threat's condition may say. A condition is data: the engine compiles it once, evaluates it in three values
 * (yes, no, unknown) and explains itself from it.
 */

/**
 * Whose fact or control: `self` is what the condition is about (in `contains.where` the contained element, in
 * `flow.where` the flow), `from` and `to` are the ends of that flow, `parent` the element that holds it, and any other
 * word is a kind: the nearest of that kind among itself, its ancestors and its zones. No such element: no.
 */
export type Whose = string;

export interface FactCondition {
  readonly fact: string;
  readonly of: Whose;
  /** The value is one of these; for a set: it holds one of these. Unsaid: unknown. */
  readonly in: readonly (string | number)[];
}

export type CrossingDirection = "in" | "out" | "any";

export interface FlowFilter {
  /** Seen from the element: `in` = it receives the connection. */
  readonly direction: "in" | "out" | "any";
  readonly other?: { readonly kinds: readonly string[] };
  /** Evaluated with the flow as `self`. */
  readonly where?: Condition;
}

export interface ContainsFilter {
  /** Among all descendants and zone members. */
  readonly kind: string;
  /** Evaluated with the contained element as `self`. */
  readonly where?: Condition;
}

/** `internet`: elements of that kind; `external`: all external entities and the internet; `lessTrusted`: whatever lies on a lower trust level. */
export type PathStart = "internet" | "external" | "lessTrusted";

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | FactCondition
  /** A flow crosses a boundary of this kind; `in` = opened from the less trusted side. On an element: one of its flows does. */
  | { readonly crosses: { readonly kind: string; readonly direction: CrossingDirection } }
  /** It lies in a zone of this kind (parent chain or membership). */
  | { readonly inside: { readonly kind: string } }
  | { readonly contains: ContainsFilter }
  | { readonly flow: FlowFilter }
  /** A flow carries or returns such an asset. On an element: one of its flows does. */
  | { readonly carries: { readonly atLeast: Classification } }
  | { readonly stores: { readonly atLeast: Classification } }
  /** Only where `self` is a flow. */
  | { readonly end: { readonly side: "from" | "to"; readonly kinds: readonly string[] } }
  /** A way exists from there that passes none of these kinds; an empty list means any way. */
  | { readonly path: { readonly from: PathStart; readonly avoiding: readonly string[] } }
  /** At least so many matching flows or contained elements. */
  | {
      readonly count: {
        readonly of: { readonly flow: FlowFilter } | { readonly contains: ContainsFilter };
        readonly atLeast: number;
      };
    }
  /** Only where a control makes the threat possible; unsaid: unknown. */
  | { readonly control: string; readonly state: readonly ControlState[]; readonly of?: Whose };
