import { type Graph, type Id, LETTERS, type Letter, SEVERITIES, type Severity } from "@bartizan/model";
import type { Status, Triaged, TriagedThreat } from "./triage.ts";

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
  /** Open and confirmed. */
  readonly count: number;
  /** The worst of those; undefined when there is none. */
  readonly worst?: Severity;
  /** Open, and an answer decides. */
  readonly possible: number;
}

interface Tally {
  count: number;
  worst?: Severity;
  possible: number;
}

function addTo(tally: Tally, { severity, confidence }: TriagedThreat): void {
  if (confidence === "possible") {
    tally.possible += 1;
    return;
  }
  tally.count += 1;
  const { worst } = tally;
  if (!worst || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(worst)) tally.worst = severity;
}

/**
 * Open threats of each element and flow. A zone counts its own and those of everything inside it, and of flows that
 * stay inside; an element inside by two ways counts once.
 */
export function marksOf(graph: Graph, { threats }: Triaged): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, Tally>();
  for (const threat of threats) {
    if (threat.status !== "open") continue;
    for (const id of new Set([threat.target, ...zonesAround(graph, threat.target)])) {
      let tally = marks.get(id);
      if (!tally) {
        tally = { count: 0, possible: 0 };
        marks.set(id, tally);
      }
      addTo(tally, threat);
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
