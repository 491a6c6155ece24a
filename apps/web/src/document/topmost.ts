import type { Id } from "@bartizan/model";
import type { DocumentState } from "./documentStore.ts";

/** Selected elements without those that lie inside another selected one: what moves, is copied or goes together. */
export function topmost({ graph, selection }: DocumentState): Id[] {
  return [...selection.elements].filter((id) => !graph.ancestors(id).some((zone) => selection.elements.has(zone)));
}

/** "Pod" for one, "3 elements" for several: what an undo step or a notice calls them. */
export function called({ model }: Pick<DocumentState, "model">, ids: readonly Id[], many = "elements"): string {
  const [first] = ids;
  if (ids.length !== 1 || first === undefined) return `${ids.length} ${many}`;
  return model.elements.get(first)?.name ?? model.flows.get(first)?.name ?? "flow";
}
