import type { Id } from "@bartizan/model";
import type { Check } from "./check.ts";
import { NOTHING } from "./check.ts";
import type { Candidate, Candidates } from "./existence.ts";
import type { Because } from "./reasons.ts";
import { truthOf, UNKNOWN, YES } from "./truth.ts";
import type { View } from "./view.ts";
import { possibleNodes } from "./whose.ts";

/** Pods that nobody drew on a node may run on this one. */
function maybeOn(view: View, node: Id): readonly Id[] {
  const cluster = view.nearest(node, "cluster");
  if (cluster === undefined) return [];
  return view.once("pods on no node", cluster, () =>
    view.contentsOf(cluster, "pod").filter((pod) => view.nearest(pod, "node") === undefined),
  );
}

export function containedCandidates(kind: string, where: Check | undefined): Candidates {
  return {
    where,
    of(view, self) {
      const certain = view.contentsOf(self, kind).map((id): Candidate => ({ id, truth: YES, counts: id }));
      if (kind !== "pod" || view.kindId(self) !== "node") return certain;
      return [...certain, ...maybeOn(view, self).map((id): Candidate => ({ id, truth: UNKNOWN, counts: id }))];
    },
    because: (_view, self, id) => ({ kind: "containment", target: self, field: "contains", value: kind, at: id }),
    missing: (self) => ({ kind: "containment", target: self, field: "no contains", value: kind }),
  };
}

export function compileInside(kind: string): Check {
  const around = (view: View, self: Id): Id | undefined => {
    const zone = view.outwards(self).find((id) => id !== self && view.element(id)?.kind === kind);
    return zone ?? (kind === "node" ? possibleNodes(view, self)[0] : undefined);
  };
  const test = (view: View, self: Id): boolean => around(view, self) !== undefined;
  return {
    test: (view, self) => truthOf(test(view, self)),
    open: (view, self) => truthOf(test(view, self)),
    because(view, self): readonly Because[] {
      const at = around(view, self);
      return at === undefined ? NOTHING : [{ kind: "containment", target: self, field: "inside", value: kind, at }];
    },
    against: (_view, self) => [{ kind: "containment", target: self, field: "no inside", value: kind }],
    stops: () => NOTHING,
  };
}
