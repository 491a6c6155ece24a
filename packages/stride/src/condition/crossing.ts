import type { Crossing, Id } from "@bartizan/model";
import type { CrossingDirection } from "../catalogue/condition.ts";
import { type Check, NOTHING } from "./check.ts";
import type { Because } from "./reasons.ts";
import { truthOf } from "./truth.ts";
import type { View } from "./view.ts";

/** Enough to recognise the reason; a subnet with a hundred flows does not need them all. */
const SHOWN = 5;

export function compileCrossing(kind: string, direction: CrossingDirection): Check {
  const wanted = (crossing: Crossing): boolean =>
    crossing.kind === kind && (direction === "any" || crossing.direction === direction);

  const flowsOf = (view: View, self: Id): readonly Id[] =>
    view.graph.model.flows.has(self) ? [self] : [...view.flowsIn(self), ...view.flowsOut(self)];

  const test = (view: View, self: Id): boolean => flowsOf(view, self).some((flow) => view.crossings(flow).some(wanted));

  return {
    test: (view, self) => truthOf(test(view, self)),
    open: (view, self) => truthOf(test(view, self)),
    because: (view, self) =>
      flowsOf(view, self)
        .flatMap((flow) =>
          view
            .crossings(flow)
            .filter(wanted)
            .map(
              (crossing): Because => ({
                kind: "crossing",
                target: flow,
                field: kind,
                value: crossing.direction,
                at: crossing.zone,
              }),
            ),
        )
        .slice(0, SHOWN),
    // Borders that are not crossed would be a long list that nobody asked for: what is left shows where the flow runs.
    against: () => NOTHING,
    stops: () => NOTHING,
  };
}
