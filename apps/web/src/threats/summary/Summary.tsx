import type { Id } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";
import { LETTER_LABELS, SEVERITY_LABELS, STATUS_LABELS } from "@bartizan/stride/words";
import { type ReactNode, useMemo, useState } from "react";
import { useDocument } from "../../document/useDocument.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { isIn } from "../list/listed.ts";
import { SeveritySquare } from "../list/SeveritySquare.tsx";
import { setPanel } from "../panelStore.ts";
import { type Count, tallyOf } from "./tally.ts";

const NOTHING: readonly TriagedThreat[] = [];
const COUNTED = [
  { id: "confirmed", label: "Confirmed" },
  { id: "all", label: "With possible" },
] as const;

interface SummaryProps {
  scope: ReadonlySet<Id> | undefined;
  /** How many questions are open here. */
  questions: number;
}

/** Where a model stands, in numbers; each opens the list that it counts. */
export function Summary({ scope, questions }: SummaryProps) {
  const triaged = useDocument((state) => state.analysis?.triaged);
  const [counted, setCounted] = useState<"confirmed" | "all">("confirmed");
  const here = useMemo(() => (triaged?.threats ?? NOTHING).filter((threat) => isIn(scope, threat)), [triaged, scope]);
  const tally = useMemo(() => tallyOf(here, counted === "all"), [here, counted]);
  const gone = triaged?.gone.length ?? 0;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto pb-3">
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 pt-2.5 pb-1.5">
        <h3 className="font-medium">Open by severity and letter</h3>
        <Segmented label="Which open threats are counted" value={counted} onChange={setCounted} options={COUNTED} />
      </div>
      <table className="w-full table-fixed border-collapse text-12">
        <thead>
          <tr>
            <th scope="col" className="w-24 px-4 py-1 text-left font-normal">
              <span className="sr-only">Severity</span>
            </th>
            {tally.letters.map(({ letter }) => (
              <th key={letter} scope="col" title={LETTER_LABELS[letter]} className="py-1 font-semibold text-muted">
                <span aria-hidden="true">{letter}</span>
                <span className="sr-only">{LETTER_LABELS[letter]}</span>
              </th>
            ))}
            <th scope="col" className="py-1 pr-3 font-semibold text-muted">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {tally.open.map(({ severity, cells, all }) => (
            <tr key={severity} className="border-hair border-t">
              <th scope="row" className="px-4 py-1 text-left font-normal">
                <span className="flex items-center gap-2">
                  <SeveritySquare severity={severity} />
                  <span aria-hidden="true">{SEVERITY_LABELS[severity]}</span>
                </span>
              </th>
              {cells.map((cell) => (
                <Cell
                  key={cell.letter}
                  count={cell}
                  of={`${SEVERITY_LABELS[severity]}, ${LETTER_LABELS[cell.letter]}`}
                />
              ))}
              <Cell count={all} of={SEVERITY_LABELS[severity]} strong />
            </tr>
          ))}
          <tr className="border-hair border-t">
            <th scope="row" className="px-4 py-1 text-left font-semibold">
              All
            </th>
            {tally.letters.map((cell) => (
              <Cell key={cell.letter} count={cell} of={LETTER_LABELS[cell.letter]} strong />
            ))}
            <Cell count={tally.all} of="open" strong />
          </tr>
        </tbody>
      </table>
      <Numbers title="To look at">
        <Line count={tally.bare} text="open with nothing in the way" />
        <Line count={tally.single} text="held by one line of defence only" />
        <Line count={tally.reopened} text="open again: what was decided no longer stands" />
        <Line
          count={{ count: questions, query: "" }}
          text={`questions open, which decide ${tally.possible.count} possible threats`}
          onPress={() => setPanel({ tab: "questions" })}
        />
        <Line
          count={{ count: gone, query: "" }}
          text="decisions about threats that are gone"
          onPress={() => setPanel({ tab: "threats", gone: true })}
        />
      </Numbers>
      <Numbers title="By status">
        <Line count={tally.possible} text="possible: open until somebody answers" />
        {tally.statuses.map((count) => (
          <Line key={count.status} count={count} text={STATUS_LABELS[count.status]} />
        ))}
      </Numbers>
    </div>
  );
}

function list(query: string): void {
  setPanel({ tab: "threats", query, active: undefined, opened: undefined });
}

function Cell({ count: { count, query }, of, strong }: { count: Count; of: string; strong?: boolean }) {
  return (
    <td className="p-0 text-center last:pr-3">
      {count === 0 ? (
        <span className="text-muted opacity-50">
          <span aria-hidden="true">·</span>
          <span className="sr-only">0</span>
        </span>
      ) : (
        <button
          type="button"
          aria-label={`${count} ${of}: list them`}
          className={`h-6 w-full min-w-6 cursor-default rounded-control tabular-nums hover:bg-soft hover:text-accent ${strong ? "font-semibold" : ""}`}
          onClick={() => list(query)}
        >
          {count}
        </button>
      )}
    </td>
  );
}

function Numbers({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="px-4 pt-3">
      <h3 className="pb-0.5 font-medium">{title}</h3>
      <ul className="text-12">{children}</ul>
    </section>
  );
}

function Line({ count: { count, query }, text, onPress }: { count: Count; text: string; onPress?: () => void }) {
  const number = <span className="w-9 shrink-0 text-right font-semibold tabular-nums">{count}</span>;
  if (count === 0) {
    return (
      <li className="-mx-1.5 flex min-h-6 items-center gap-2.5 px-1.5 text-muted">
        {number}
        {text}
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className="-mx-1.5 flex min-h-6 w-[calc(100%+0.75rem)] cursor-default items-center gap-2.5 rounded-control px-1.5 text-left hover:bg-hover hover:text-accent"
        onClick={onPress ?? (() => list(query))}
      >
        {number}
        {text}
      </button>
    </li>
  );
}
