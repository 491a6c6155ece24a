import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";

/** The diagrams in the order in which they are shown: "main", then by name. */
export function diagramIds({ diagrams }: Pick<Model, "diagrams">): Id[] {
  const rank = (id: Id): string => `${id === "main" ? 0 : 1}${diagrams.get(id)?.name.toLowerCase() ?? ""}`;
  return [...diagrams.keys()].sort((a, b) => compare(rank(a), rank(b)) || compare(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
