import type { Element, Id } from "@bartizan/model";
import type { Triaged } from "@bartizan/stride";

/** How many elements are so. */
export function countThings(elements: ReadonlyMap<Id, Element>, isSo: (id: Id) => boolean): number {
  let count = 0;
  for (const id of elements.keys()) if (isSo(id)) count++;
  return count;
}

/** Threats that are open and confirmed, open and only possible, and mitigated. */
export function countThreats({ threats }: Pick<Triaged, "threats">): {
  open: number;
  possible: number;
  mitigated: number;
} {
  const counts = { open: 0, possible: 0, mitigated: 0 };
  for (const { status, confidence } of threats) {
    if (status === "mitigated") counts.mitigated++;
    else if (status === "open") counts[confidence === "possible" ? "possible" : "open"]++;
  }
  return counts;
}
