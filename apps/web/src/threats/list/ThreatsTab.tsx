import { counted } from "@bartizan/stride/words";
import { useState } from "react";
import { only } from "../../document/selection.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { OwnThreatDialog } from "../own/OwnThreatDialog.tsx";
import { setPanel, USUAL_QUERY, usePanel } from "../panelStore.ts";
import { withFilter } from "../query/parseQuery.ts";
import { QueryLine } from "../query/QueryLine.tsx";
import { ScopeChip } from "../scope/ScopeChip.tsx";
import { Gone } from "./Gone.tsx";
import type { Listed } from "./listed.ts";
import { ThreatList } from "./ThreatList.tsx";

/** The list of threats under what narrows it. */
export function ThreatsTab({ listed }: { listed: Listed }) {
  const target = useDocument((state) => only(state.selection));
  const [adding, setAdding] = useState<string>();
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2">
        <ScopeChip />
        <QueryLine onAdd={target === undefined ? undefined : () => setAdding(target)} />
      </div>
      <ThreatList rows={listed.rows}>
        {listed.rows.length === 0 && <Nothing />}
        <More listed={listed} />
        <Gone />
      </ThreatList>
      {adding !== undefined && <OwnThreatDialog target={adding} onClose={() => setAdding(undefined)} />}
    </>
  );
}

/** Why the list is empty. */
function Nothing() {
  const analysed = useDocument((state) => state.analysis !== undefined);
  const empty = useDocument((state) => state.model.elements.size === 0);
  const query = usePanel((state) => state.query);
  if (empty) return <p className="px-4 py-3 text-muted">Draw something, and its threats appear here.</p>;
  if (!analysed) return <p className="px-4 py-3 text-muted">Looking for threats…</p>;
  const text = query === USUAL_QUERY ? "No open threat here." : "No threat fits this filter.";
  return (
    <div className="flex flex-col items-start gap-2 px-4 py-3">
      <p className="text-muted">{text}</p>
      {query !== USUAL_QUERY && (
        <Button size="small" onClick={() => setPanel({ query: USUAL_QUERY })}>
          Show open threats
        </Button>
      )}
    </div>
  );
}

/** What is listed under questions instead. */
function More({ listed }: { listed: Listed }) {
  const { underQuestions } = listed;
  const query = usePanel((state) => state.query);
  if (underQuestions.length === 0) return null;
  const questions = new Set(underQuestions.flatMap((threat) => threat.questions));
  return (
    <p className="border-hair border-t px-4 py-2.5 text-12 text-muted">
      <button
        type="button"
        className="cursor-default rounded-chip text-accent underline decoration-dotted underline-offset-2 hover:decoration-solid"
        onClick={() => setPanel({ tab: "questions" })}
      >
        {underQuestions.length} more under {counted(questions.size, "question")}
      </button>
      : possible until somebody answers.{" "}
      <button
        type="button"
        className="cursor-default rounded-chip text-accent underline decoration-dotted underline-offset-2 hover:decoration-solid"
        onClick={() => setPanel({ query: withFilter(query, "is", ["confirmed", "possible"]), active: undefined })}
      >
        List them here
      </button>
    </p>
  );
}
