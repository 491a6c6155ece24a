import type { Id } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";
import { counted, LAYER_LABELS } from "@bartizan/stride/words";
import { useMemo } from "react";
import { useDocument } from "../../document/useDocument.ts";
import { isIn } from "../list/listed.ts";
import { setPanel } from "../panelStore.ts";
import { HeldByOne } from "./HeldByOne.tsx";
import { LineControls, LineGap } from "./LineControls.tsx";
import { type Line, linesOf } from "./linesOf.ts";

const NOTHING: readonly TriagedThreat[] = [];

/** Which controls hold on which line of defence, where the gaps are, and what hangs on one line alone. */
export function Lines({ scope }: { scope: ReadonlySet<Id> | undefined }) {
  const threats = useDocument((state) => state.analysis?.triaged.threats) ?? NOTHING;
  const here = useMemo(() => threats.filter((threat) => isIn(scope, threat)), [threats, scope]);
  const lines = useMemo(() => linesOf(here), [here]);
  const single = useMemo(() => here.filter(({ layers }) => layers.single), [here]);
  const bare = here.filter(({ layers, status }) => layers.stops.length === 0 && status === "open").length;
  if (here.length === 0) return <p className="px-4 py-3 text-muted">There are no threats here to defend against.</p>;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto pb-3">
      <p className="px-4 py-2.5 text-12 text-muted">
        {counted(here.length, "threat")}, {bare} of them open with nothing in the way.
      </p>
      <HeldByOne threats={single} />
      {lines.map((line) => (
        <LineSection key={line.layer} line={line} total={here.length} />
      ))}
    </div>
  );
}

/** Gaps named for a line before the rest is counted. */
const GAPS = 4;

function LineSection({ line, total }: { line: Line; total: number }) {
  const label = LAYER_LABELS[line.layer];
  const notices = line.layer === "detection";
  const shown = line.gaps.slice(0, GAPS);
  return (
    <section aria-label={label} className="border-hair border-t px-4 py-2.5">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-medium">{label}</h3>
        <span className="text-12 text-muted">
          {notices ? "sees" : "holds"} {line.held} of {total}
        </span>
      </div>
      <Bar part={line.held / total} />
      <LineControls heading="in place" controls={line.holding} />
      <LineControls heading="planned" controls={line.planned} />
      {shown.length > 0 && (
        <div className="mt-1 text-12">
          <h4 className="text-muted">not there</h4>
          <ul>
            {shown.map(({ control, threats }) => (
              <LineGap
                key={control}
                control={control}
                threats={threats}
                onPress={() => setPanel({ tab: "threats", query: `control:${control}`, active: undefined })}
              />
            ))}
          </ul>
          {line.gaps.length > GAPS && <p className="text-muted">and {line.gaps.length - GAPS} more</p>}
        </div>
      )}
    </section>
  );
}

function Bar({ part }: { part: number }) {
  return (
    <div aria-hidden="true" className="my-1.5 h-1 overflow-hidden rounded-full bg-hair">
      <div className="h-full bg-accent" style={{ width: `${Math.round(part * 100)}%` }} />
    </div>
  );
}
