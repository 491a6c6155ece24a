import type { TriagedThreat } from "@bartizan/stride";
import type { Thought } from "./think.ts";
import { threatLine } from "./threatLine.ts";

/** What a change of the model did to its threats. */
export interface ThreatChanges {
  /** Open now, and not before. */
  readonly opened: readonly TriagedThreat[];
  /** Open before, and not now: gone, decided or held by a control. As it was. */
  readonly closed: readonly TriagedThreat[];
  /** Open before and now, of another severity. As it is. */
  readonly shifted: readonly { readonly from: TriagedThreat; readonly to: TriagedThreat }[];
}

export function threatChanges(before: Thought, after: Thought): ThreatChanges {
  const open = ({ triaged }: Thought): Map<string, TriagedThreat> =>
    new Map(triaged.threats.filter(({ status }) => status === "open").map((threat) => [threat.id, threat]));
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

/** One line a threat, as `bartizan threats` writes them. */
export function threatChangeLines(
  { opened, closed, shifted }: ThreatChanges,
  before: Thought,
  after: Thought,
): string[] {
  return [
    ...opened.map((threat) => `opened  ${threatLine(after.model, threat)}`),
    ...closed.map((threat) => `closed  ${threatLine(before.model, threat)}`),
    ...shifted.map(({ from, to }) => `${from.severity} → ${threatLine(after.model, to)}`),
  ];
}
