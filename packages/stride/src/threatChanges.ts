import type { Triaged, TriagedThreat } from "./triage.ts";

/** What a change of the model did to its threats. */
export interface ThreatChanges {
  /** Open now, and not before. */
  readonly opened: readonly TriagedThreat[];
  /** Open before, and not now: gone, decided or held by a control. As it was. */
  readonly closed: readonly TriagedThreat[];
  /** Open before and now, of another severity. As it is. */
  readonly shifted: readonly { readonly from: TriagedThreat; readonly to: TriagedThreat }[];
}

/** The threats of two versions of a model compared by id. */
export function threatChanges(before: Triaged, after: Triaged): ThreatChanges {
  const open = ({ threats }: Triaged): Map<string, TriagedThreat> =>
    new Map(threats.filter(({ status }) => status === "open").map((threat) => [threat.id, threat]));
  const [was, is] = [open(before), open(after)];
  return {
    opened: [...is.values()].filter(({ id }) => !was.has(id)),
    closed: [...was.values()].filter(({ id }) => !is.has(id)),
    shifted: [...is.values()].flatMap((to) => {
      const from = was.get(to.id);
      return from && from.severity !== to.severity ? [{ from, to }] : [];
    }),
  };
}
