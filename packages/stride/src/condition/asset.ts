import { CLASSIFICATIONS, type Classification, type Id } from "@bartizan/model";
import { type Check, NOTHING } from "./check.ts";
import type { Because } from "./reasons.ts";
import { truthOf } from "./truth.ts";
import type { View } from "./view.ts";

/** Assets of a level or above that an element stores, or that a flow (or the flows of an element) carries. */
export function compileAsset(verb: "stores" | "carries", least: Classification): Check {
  const level = CLASSIFICATIONS.indexOf(least);

  function holders(view: View, self: Id): readonly Id[] {
    if (verb === "stores" || view.graph.model.flows.has(self)) return [self];
    return [...view.flowsIn(self), ...view.flowsOut(self)];
  }

  function found(view: View, self: Id): readonly Because[] {
    return holders(view, self).flatMap((target) =>
      view.holds(target).flatMap((at): readonly Because[] => {
        const classification = view.asset(at)?.classification;
        if (classification === undefined || CLASSIFICATIONS.indexOf(classification) < level) return NOTHING;
        return [{ kind: "asset", target, field: verb, value: classification, at }];
      }),
    );
  }

  return {
    test: (view, self) => truthOf(found(view, self).length > 0),
    open: (view, self) => truthOf(found(view, self).length > 0),
    because: found,
    against: (_view, self) => [{ kind: "asset", target: self, field: `no ${verb}`, value: least }],
    stops: () => NOTHING,
  };
}
