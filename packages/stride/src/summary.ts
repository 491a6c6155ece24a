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
  /** Place in SEVERITIES of the worst; past their end when there is none. */
  worst: number;
  possible: number;
}

function tallyOf(tallies: Map<Id, Tally>, id: Id): Tally {
  let tally = tallies.get(id);
  if (!tally) {
    tally = { count: 0, worst: SEVERITIES.length, possible: 0 };
    tallies.set(id, tally);
  }
  return tally;
}

/** Open threats by what they are listed under. */
function talliesOf(threats: readonly TriagedThreat[]): Map<Id, Tally> {
  const tallies = new Map<Id, Tally>();
  for (const { status, target, confidence, severity } of threats) {
    if (status !== "open") continue;
    const tally = tallyOf(tallies, target);
    if (confidence === "possible") tally.possible += 1;
    else {
      tally.count += 1;
      tally.worst = Math.min(tally.worst, SEVERITIES.indexOf(severity));
    }
  }
  return tallies;
}

/**
 * Open threats of each element and flow. A zone counts its own and those of everything inside it, and of flows that
 * stay inside; an element inside by two ways counts once.
 */
export function marksOf(graph: Graph, { threats }: Triaged): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, Tally>();
  for (const [target, { count, worst, possible }] of talliesOf(threats)) {
    for (const id of new Set([target, ...zonesAround(graph, target)])) {
      const tally = tallyOf(marks, id);
      tally.count += count;
      tally.worst = Math.min(tally.worst, worst);
      tally.possible += possible;
    }
  }
  return new Map([...marks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, tally]) => [id, markOf(tally)]));
}

function markOf({ count, worst, possible }: Tally): Mark {
  const severity = SEVERITIES[worst];
  return severity === undefined ? { count, possible } : { count, worst: severity, possible };
}

function zonesAround(graph: Graph, target: Id): readonly Id[] {
  const flow = graph.model.flows.get(target);
  if (!flow) return [...graph.members(target)];
  const others = graph.members(flow.to);
  return [...graph.members(flow.from)].filter((zone) => others.has(zone));
}
