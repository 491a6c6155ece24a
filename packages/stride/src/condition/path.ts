import type { Id } from "@bartizan/model";
import type { PathStart } from "../catalogue/condition.ts";
import { type Check, NOTHING } from "./check.ts";
import { truthOf } from "./truth.ts";
import type { View } from "./view.ts";

/** Whether it can be reached from there past none of these kinds. For a flow: whether its sender can. */
export function compilePath(from: PathStart, avoiding: readonly string[]): Check {
  const value = [...avoiding].sort().join(", ");
  const test = (view: View, self: Id): boolean => view.path(from, avoiding, view.flow(self)?.from ?? self);
  return {
    test: (view, self) => truthOf(test(view, self)),
    open: (view, self) => truthOf(test(view, self)),
    because: (view, self) => (test(view, self) ? [{ kind: "path", target: self, field: from, value }] : NOTHING),
    against: (_view, self) => [{ kind: "path", target: self, field: `no ${from}`, value }],
    stops: () => NOTHING,
  };
}
