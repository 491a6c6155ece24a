import type { ControlState, FactValue, Id } from "@bartizan/model";
import { type Ask, all, type Expression } from "./expression.ts";
import { NO, truthOf, UNKNOWN } from "./truth.ts";
import type { View } from "./view.ts";

/** Why a control that is said to be there does not count for a target. */
export type Failing = "bypassed" | "needs" | "excluded" | "inside" | "programme" | "kind";

/** How things stand with one control for one target. */
export interface Standing {
  readonly state: ControlState | "unsaid";
  /** Where that was said, or the element that is this control. */
  readonly at?: Id;
  /** Whether it would count: in scope, needs met, not excluded. */
  readonly holds: Expression;
  readonly failing?: Failing;
  /** When nobody has said: where to ask. */
  readonly ask?: Ask;
}

/** Reads a control for a target by the control's scope. An unknown control is nowhere. */
export type ControlReader = (view: View, control: string, target: Id) => Standing;

const IN_FORCE = ["implemented", "verified"];

/** Whether it is in force for the target. */
export function inForce({ state, holds, ask }: Standing): Expression {
  if (state === "unsaid") return all([ask ? answered(ask, IN_FORCE) : UNKNOWN, holds]);
  return IN_FORCE.includes(state) ? holds : NO;
}

/** Whether it is in force, or will be when what is planned is done. */
export function willBe(standing: Standing): Expression {
  return standing.state === "planned" ? standing.holds : inForce(standing);
}

/** An open leaf that holds when the control turns out to be in one of these states. */
export function answered(ask: Ask, states: readonly string[]): Expression {
  const decide = (value: FactValue) => truthOf(typeof value === "string" && states.includes(value));
  return { is: "open", ask, decide, waits: false };
}
