import type { ControlState, Id } from "@bartizan/model";
import type { Whose } from "../catalogue/condition.ts";
import { type Check, NOTHING } from "./check.ts";
import { any, type Expression, truthNow } from "./expression.ts";
import type { Because } from "./reasons.ts";
import { answered, type ControlReader } from "./standing.ts";
import { NO, truthOf, UNKNOWN, YES } from "./truth.ts";
import type { View } from "./view.ts";
import { whose } from "./whose.ts";

/** A control in one of these states, where its being there (or being said not to be) makes the threat possible. */
export function compileControl(
  control: string,
  states: readonly ControlState[],
  of: Whose,
  read: ControlReader,
): Check {
  const openOne = (view: View, target: Id): Expression => {
    const { state, open: leaf } = read(view, control, target);
    if (state !== "unsaid") return truthOf(states.includes(state));
    return leaf ? answered(leaf.ask, states) : UNKNOWN;
  };
  const open = (view: View, self: Id): Expression => any(whose(view, self, of).map((target) => openOne(view, target)));

  const told = (view: View, self: Id): readonly Because[] =>
    whose(view, self, of).flatMap((target): readonly Because[] => {
      const { state, at } = read(view, control, target);
      if (state === "unsaid") return NOTHING;
      const because: Because = { kind: "control", target, field: control, value: state };
      return [at === undefined || at === target ? because : { ...because, at }];
    });

  return {
    test: (view, self) => truthNow(open(view, self)),
    open,
    because: (view, self) => (truthNow(open(view, self)) === YES ? told(view, self) : NOTHING),
    against: (view, self) => (truthNow(open(view, self)) === NO ? told(view, self) : NOTHING),
    stops: () => NOTHING,
  };
}
