import type { Id } from "@bartizan/model";
import type { ContainsFilter } from "../catalogue/condition.ts";
import type { Check } from "./check.ts";
import { NOTHING } from "./check.ts";
import type { Candidates, Maybe } from "./existence.ts";
import type { Because } from "./reasons.ts";
import { truthOf } from "./truth.ts";
import type { View } from "./view.ts";
import { possibleNodes } from "./whose.ts";

/** Pods that nobody drew on a node may run on this one; undefined when it lies in no cluster. */
export function podsOnNoNode(view: View, node: Id): Maybe | undefined {
  const zone = view.nearest(node, "cluster");
  if (zone === undefined) return undefined;
  const ids = view.once("pods on no node", zone, () =>
    view.contentsOf(zone, "pod").filter((pod) => view.nearest(pod, "node") === undefined),
  );
  return { zone, ids };
}

export function containedCandidates({ kind, where: inner }: ContainsFilter, where: Check | undefined): Candidates {
  return {
    name: JSON.stringify({ kind, inner }),
    where,
    of: (view, self) => view.contentsOf(self, kind).map((id) => ({ id, counts: id })),
    ...(kind === "pod" && {
      maybe: (view: View, self: Id) => (view.kindId(self) === "node" ? podsOnNoNode(view, self) : undefined),
    }),
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
