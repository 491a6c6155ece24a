import { LETTERS, type Letter, SEVERITIES, type Severity } from "@bartizan/model";
import type { Status, TriagedThreat } from "@bartizan/stride";
import { STATUS_LABELS } from "@bartizan/stride/words";

/** A number with the query line that lists what it counts. */
export interface Count {
  readonly count: number;
  readonly query: string;
}

/** What the summary counts; every number is that of the list that its query gives. */
export interface Tally {
  readonly open: readonly {
    readonly severity: Severity;
    readonly cells: readonly (Count & { letter: Letter })[];
    readonly all: Count;
  }[];
  readonly letters: readonly (Count & { letter: Letter })[];
  readonly all: Count;
  readonly statuses: readonly (Count & { readonly status: Status })[];
  readonly possible: Count;
  readonly reopened: Count;
  readonly bare: Count;
  readonly single: Count;
}

const STATUSES = Object.keys(STATUS_LABELS) as readonly Status[];

/** @param withPossible also counts open threats that an answer decides */
export function tallyOf(threats: readonly TriagedThreat[], withPossible: boolean): Tally {
  const open = threats.filter(
    ({ status, confidence }) => status === "open" && (withPossible || confidence === "confirmed"),
  );
  const base = `status:open is:confirmed${withPossible ? ",possible" : ""}`;
  const counted = (list: readonly unknown[], query: string): Count => ({ count: list.length, query });
  const where = (query: string, test: (threat: TriagedThreat) => boolean) => counted(threats.filter(test), query);
  return {
    open: SEVERITIES.map((severity) => {
      const row = open.filter((threat) => threat.severity === severity);
      return {
        severity,
        cells: LETTERS.map((letter) => ({
          letter,
          ...counted(
            row.filter((threat) => threat.letter === letter),
            `${base} sev:${severity} stride:${letter}`,
          ),
        })),
        all: counted(row, `${base} sev:${severity}`),
      };
    }),
    letters: LETTERS.map((letter) => ({
      letter,
      ...counted(
        open.filter((threat) => threat.letter === letter),
        `${base} stride:${letter}`,
      ),
    })),
    all: counted(open, base),
    statuses: STATUSES.filter((status) => status !== "open").map((status) => ({
      status,
      ...where(`status:${status}`, (threat) => threat.status === status),
    })),
    possible: where(
      "status:open is:possible",
      (threat) => threat.status === "open" && threat.confidence === "possible",
    ),
    reopened: where("is:reopened", ({ reopened }) => reopened !== undefined),
    bare: where("status:open is:bare is:confirmed", isBare),
    single: where("is:single", ({ layers }) => layers.single),
  };
}

function isBare({ status, confidence, layers }: TriagedThreat): boolean {
  return status === "open" && confidence === "confirmed" && layers.stops.length === 0;
}
