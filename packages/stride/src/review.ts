import type { Review } from "@bartizan/model";
import type { Status, Triaged, TriagedThreat } from "./triage.ts";

/** What a review remembers of the threats as they stood. */
export function reviewNow({ threats }: Triaged): Required<Pick<Review, "counts" | "open">> {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of threats) counts[status] = (counts[status] ?? 0) + 1;
  return { counts, open: threats.filter(isOpen).map(({ id }) => id) };
}

export interface SinceReview {
  /** Open now, and not then. */
  readonly opened: readonly TriagedThreat[];
  /** Open then, and not now: with how they stand, or undefined when they are no longer raised. */
  readonly closed: readonly { readonly id: string; readonly threat: TriagedThreat | undefined }[];
}

/** What has changed since a review; undefined for one that did not remember which threats were open. */
export function sinceReview({ open }: Pick<Review, "open">, { threats }: Triaged): SinceReview | undefined {
  if (open === undefined) return undefined;
  const then = new Set(open);
  const now = new Map(threats.map((threat) => [threat.id, threat]));
  return {
    opened: threats.filter((threat) => isOpen(threat) && !then.has(threat.id)),
    closed: open.flatMap((id) => {
      const threat = now.get(id);
      return threat && isOpen(threat) ? [] : [{ id, threat }];
    }),
  };
}

function isOpen({ status }: TriagedThreat): boolean {
  return status === "open";
}
