import type { Id } from "@bartizan/model";
import type { FlowFilter } from "../catalogue/condition.ts";
import { type Check, NOTHING } from "./check.ts";
import type { Candidates } from "./existence.ts";
import { truthOf } from "./truth.ts";
import type { View } from "./view.ts";

/** Whether flows at what lies inside count as flows of the element: a zone is its border, a pod is its containers. */
function speaksForInside(view: View, id: Id): boolean {
  const kind = view.kind(id);
  return kind?.zone === true && (kind.row === "none" || kind.id === "pod");
}

/** Flows that reach an element from outside of it (`in`) or leave it (`out`), each with its other end. */
export function flowsAcross(view: View, id: Id, direction: "in" | "out"): readonly (readonly [flow: Id, other: Id])[] {
  const ends = (at: Id): readonly Id[] => (direction === "in" ? view.flowsIn(at) : view.flowsOut(at));
  const other = (flow: Id): Id => view.flow(flow)?.[direction === "in" ? "from" : "to"] ?? "";
  const own = ends(id).map((flow) => [flow, other(flow)] as const);
  if (!speaksForInside(view, id)) return own;
  const inside = new Set([id, ...view.contents(id)]);
  const across = [...inside].filter((at) => at !== id).flatMap(ends);
  return [...own, ...across.map((flow) => [flow, other(flow)] as const)]
    .filter(([, far]) => !inside.has(far))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export function flowCandidates({ direction, other, where: inner }: FlowFilter, where: Check | undefined): Candidates {
  const kinds = other && new Set(other.kinds);
  const ways = direction === "any" ? (["in", "out"] as const) : [direction];
  return {
    name: JSON.stringify({ direction, other, inner }),
    where,
    of: (view, self) =>
      ways.flatMap((way) =>
        flowsAcross(view, self, way)
          .filter(([, far]) => kinds === undefined || kinds.has(view.kindId(far)))
          .map(([id, counts]) => ({ id, counts })),
      ),
    because(view, self, id) {
      const flow = view.flow(id);
      const inside = (end: Id | undefined): boolean =>
        end === self || (end !== undefined && view.members(end).has(self));
      const [field, far] = inside(flow?.to) ? ["in", flow?.from] : ["out", flow?.to];
      return { kind: "flow", target: self, field: field ?? "in", value: view.kindId(far ?? ""), at: id };
    },
    missing: (self) => ({
      kind: "flow",
      target: self,
      field: `no ${direction}`,
      value: other ? other.kinds.join(", ") : "",
    }),
  };
}

/** Which kind of element a flow starts or ends at. */
export function compileEnd(side: "from" | "to", kinds: readonly string[]): Check {
  const wanted = new Set(kinds);
  const endOf = (view: View, self: Id): Id => view.flow(self)?.[side] ?? "";
  const test = (view: View, self: Id): boolean => wanted.has(view.kindId(endOf(view, self)));
  const told = (view: View, self: Id) => {
    const at = endOf(view, self);
    return [{ kind: "flow", target: self, field: side, value: view.kindId(at), at } as const];
  };
  return {
    test: (view, self) => truthOf(test(view, self)),
    open: (view, self) => truthOf(test(view, self)),
    because: (view, self) => (test(view, self) ? told(view, self) : NOTHING),
    against: told,
    stops: () => NOTHING,
  };
}
