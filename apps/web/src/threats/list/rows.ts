import { LETTERS, type Model, SEVERITIES } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";
import { targetName } from "../../document/targetName.ts";
import { threatTitle } from "../../document/threatTitle.ts";
import type { Sort } from "../panelStore.ts";

/** The same threat for the same reason, on one target or several. */
export interface ThreatGroup {
  readonly key: string;
  /** Worst first. */
  readonly threats: readonly [TriagedThreat, ...TriagedThreat[]];
}

/** A line of the list. */
export type Row =
  | { readonly key: string; readonly type: "group"; readonly group: ThreatGroup; readonly expanded: boolean }
  | { readonly key: string; readonly type: "threat"; readonly threat: TriagedThreat; readonly within?: ThreatGroup };

/** Possible threats belong to questions; where they are listed all the same, those of one entry are one group. */
function groupKey({ group, threat }: TriagedThreat): string {
  return group === "" ? `possible ${threat}` : group;
}

/** Threats by group, in the order asked for. */
export function grouped(threats: readonly TriagedThreat[], sort: Sort, model: Model): readonly ThreatGroup[] {
  const byKey = new Map<string, [TriagedThreat, ...TriagedThreat[]]>();
  for (const threat of threats) {
    const key = groupKey(threat);
    const known = byKey.get(key);
    if (known) known.push(threat);
    else byKey.set(key, [threat]);
  }
  const groups = [...byKey].map(([key, members]): ThreatGroup => {
    const [first, ...rest] = members.sort((a, b) => worse(a, b) || (a.id < b.id ? -1 : 1));
    return { key, threats: first ? [first, ...rest] : members };
  });
  const order = orders(model)[sort];
  return groups.sort((a, b) => order(a, b) || (a.key < b.key ? -1 : 1));
}

/** The lines of the list: a group of one is its threat, an expanded one is followed by its instances. */
export function rowsOf(groups: readonly ThreatGroup[], expanded: ReadonlySet<string>): readonly Row[] {
  return groups.flatMap((group): Row[] => {
    const [only, ...others] = group.threats;
    if (others.length === 0) return [{ key: only.id, type: "threat", threat: only }];
    const isExpanded = expanded.has(group.key);
    const head: Row = { key: group.key, type: "group", group, expanded: isExpanded };
    if (!isExpanded) return [head];
    const inner = group.threats.map((threat): Row => ({ key: threat.id, type: "threat", threat, within: group }));
    return [head, ...inner];
  });
}

/** The threats a row is about. */
export function threatsOf(row: Row): readonly TriagedThreat[] {
  return row.type === "group" ? row.group.threats : [row.threat];
}

/** The marked threats among these lines, each once. */
export function markedIn(rows: readonly Row[], marked: ReadonlySet<string>): readonly TriagedThreat[] {
  if (marked.size === 0) return [];
  const found = rows.flatMap(threatsOf).filter(({ id }) => marked.has(id));
  return [...new Map(found.map((threat) => [threat.id, threat])).values()];
}

function worse(a: TriagedThreat, b: TriagedThreat): number {
  const certain = (threat: TriagedThreat) => (threat.confidence === "confirmed" ? 0 : 1);
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || certain(a) - certain(b);
}

type Order = (a: ThreatGroup, b: ThreatGroup) => number;

function orders(model: Model): Readonly<Record<Sort, Order>> {
  const bySeverity: Order = (a, b) =>
    worse(a.threats[0], b.threats[0]) ||
    b.threats.length - a.threats.length ||
    threatTitle(a.threats[0], model).localeCompare(threatTitle(b.threats[0], model));
  const byLetter: Order = (a, b) => LETTERS.indexOf(a.threats[0].letter) - LETTERS.indexOf(b.threats[0].letter);
  const byElement: Order = (a, b) =>
    targetName(model, a.threats[0].target).localeCompare(targetName(model, b.threats[0].target));
  return {
    severity: bySeverity,
    letter: (a, b) => byLetter(a, b) || bySeverity(a, b),
    element: (a, b) => byElement(a, b) || bySeverity(a, b),
  };
}
