import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { countOpen, dropTrial, followTrial, keepTrial, trialStore } from "./trial.ts";

/** What an edit on trial does to the number of open threats, and whether it stays. */
export function TrialBar() {
  const trial = useStore(trialStore, (state) => state.trial);
  const analysis = useDocument((state) => state.analysis);
  useEffect(followTrial, []);
  const after = useMemo(
    () => (trial && analysis && analysis.revision >= trial.revision ? countOpen(analysis.triaged) : undefined),
    [trial, analysis],
  );
  return (
    <div role="status" aria-label="What if">
      {trial && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-hair border-b bg-soft px-4 py-2 text-12">
          <span className="min-w-0 flex-[1_1_12rem] break-words">
            <b className="font-semibold">What if:</b> {trial.label}
            <span className="block">
              {after
                ? `${told("open", trial.before.confirmed, after.confirmed)} · ${told("possible", trial.before.possible, after.possible)}`
                : "Counting…"}
            </span>
          </span>
          <span className="flex gap-2">
            <Button size="small" onClick={dropTrial}>
              Drop
            </Button>
            <Button size="small" look="primary" onClick={keepTrial}>
              Apply
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}

/** "11 → 7 open" */
function told(what: string, before: number, after: number): string {
  return before === after ? `${after} ${what} as before` : `${before} → ${after} ${what}`;
}
