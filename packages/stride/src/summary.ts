import { type Graph, type Id, LETTERS, type Letter, SEVERITIES, type Severity } from "@bartizan/model";
import type { Status, Triaged } from "./triage.ts";

export interface Summary {
  /** Open threats: severity → letter → how many. */
  readonly open: Readonly<Record<Severity, Readonly<Record<Letter, number>>>>;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly confirmed: number;
  readonly possible: number;
  readonly reopened: number;
  readonly gone: number;
  /** Threats that a single line of defence stops, by id. */
  readonly heldByOne: readonly string[];
}

const STATUSES: readonly Status[] = [
  "open",
  "planned",
  "mitigated",
  "accepted",
  "transferred",
  "not-applicable",
  "provider",
];

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

/** How many threats there are of each sort. */
export function summary({ threats, gone }: Triaged): Summary {
  const open = Object.fromEntries(SEVERITIES.map((severity) => [severity, zeros(LETTERS)])) as Record<
    Severity,
    Record<Letter, number>
  >;
  const byStatus = zeros(STATUSES);
  for (const { severity, letter, status } of threats) {
    byStatus[status] += 1;
    if (status === "open") open[severity][letter] += 1;
  }
  return {
    open,
    byStatus,
    confirmed: threats.filter(({ confidence }) => confidence === "confirmed").length,
    possible: threats.filter(({ confidence }) => confidence === "possible").length,
    reopened: threats.filter(({ reopened }) => reopened !== undefined).length,
    gone: gone.length,
    heldByOne: threats.filter(({ layers }) => layers.single).map(({ id }) => id),
  };
}

export interface Mark {
  readonly count: number;
  readonly worst: Severity;
}

/**
 * Open threats of each element and flow. A zone counts its own and those of everything inside it, and of flows that
 * stay inside; an element inside by two ways counts once.
 */
export function marksOf(graph: Graph, { threats }: Triaged): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, { count: number; worst: Severity }>();
  for (const { target, severity, status } of threats) {
    if (status !== "open") continue;
    for (const id of new Set([target, ...zonesAround(graph, target)])) {
      const mark = marks.get(id);
      if (!mark) marks.set(id, { count: 1, worst: severity });
      else {
        mark.count += 1;
        if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(mark.worst)) mark.worst = severity;
      }
    }
  }
  return new Map([...marks].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function zonesAround(graph: Graph, target: Id): readonly Id[] {
  const flow = graph.model.flows.get(target);
  if (!flow) return [...graph.members(target)];
  const others = graph.members(flow.to);
  return [...graph.members(flow.from)].filter((zone) => others.has(zone));
}
