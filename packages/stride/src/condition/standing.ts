import type { ControlState, FactValue, Id } from "@bartizan/model";
import { type Ask, all, type Expression, type Leaf, leaf, unless } from "./expression.ts";
import { NO, truthOf, UNKNOWN, YES } from "./truth.ts";
import type { View } from "./view.ts";

/** Why a control that is said to be there does not count for a target. */
export type Failing = "bypassed" | "needs" | "excluded" | "denied" | "inside" | "programme" | "kind";

/** How things stand with one control for one target. */
export interface Standing {
  readonly state: ControlState | "unsaid";
  /** Where that was said, or the element that is this control. */
  readonly at?: Id;
  /** Whether it would count: in scope, needs met, not excluded. */
  readonly holds: Expression;
  readonly failing?: Failing;
  /** When nobody has said: where to ask, and what an answer makes of it. */
  readonly open?: Leaf;
  /** As long as nobody has said: what would tell that it is not there. */
  readonly denied?: Expression;
}

/** Reads a control for a target by the control's scope. An unknown control is nowhere. */
export type ControlReader = (view: View, control: string, target: Id) => Standing;

/** Whether it is in force for the target. */
export function inForce({ state, holds, open, denied }: Standing): Expression {
  if (state === "implemented" || state === "verified") return holds;
  if (state !== "unsaid" || holds === NO) return NO;
  if (!open) return UNKNOWN;
  const said = denied === undefined ? open : unless(open, denied);
  return holds === YES ? said : all([said, holds]);
}

/** Whether it is in force, or will be when what is planned is done. */
export function willBe(standing: Standing): Expression {
  return standing.state === "planned" ? standing.holds : inForce(standing);
}

const IN_FORCE: readonly string[] = ["implemented", "verified"];

/**
 * The state of a control after an answer to the question it is part of: one state for all its controls, or a list of
 * those that are in place while the others are not.
 */
export function stateIn(answer: FactValue, control: string): ControlState {
  if (typeof answer === "object") return answer.includes(control) ? "implemented" : "none";
  return answer as ControlState;
}

/** A leaf that holds when the control turns out to be in one of these states. */
export function answered(ask: Ask, states: readonly string[] = IN_FORCE): Leaf {
  return leaf(ask, (value) => truthOf(states.includes(stateIn(value, ask.id))));
}
