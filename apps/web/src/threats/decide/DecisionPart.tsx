import type { Decision } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";
import { counted, REOPENED_LABELS, SEVERITY_LABELS } from "@bartizan/stride/words";
import { Button } from "../../ui/Button.tsx";
import { setPanel, usePanel } from "../panelStore.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { undecideAll } from "./decideAll.ts";
import { DECISION_WORDS } from "./decisionWords.ts";

export interface DecisionPartProps {
  threats: readonly TriagedThreat[];
  /** Whether it stands in a row of the list or over it, for all that are marked. */
  at?: "row" | "marks";
  /** Told when somebody is done with the form; the focus is the caller's business then. */
  onLeave: (decided: boolean) => void;
}

/** What was decided about threats, with ways to decide, to change that and to take it back. */
export function DecisionPart({ threats, at = "row", onLeave }: DecisionPartProps) {
  const deciding = usePanel((state) => state.deciding);
  const ids = threats.map(({ id }) => id);
  const [threat] = threats;
  if (!threat) return null;
  const one = threats.length === 1 ? threat.decision : undefined;
  const decided = threats.filter(({ decision }) => decision !== undefined).length;
  if (deciding?.at === at && deciding.ids.length === ids.length && deciding.ids[0] === ids[0]) {
    const { status } = deciding;
    return (
      <DecisionForm
        key={status}
        ids={ids}
        start={one ? { ...verdictOf(one), status } : { status }}
        onDone={() => onLeave(true)}
        onCancel={() => {
          setPanel({ deciding: undefined });
          onLeave(false);
        }}
      />
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {one && <Told decision={one} reopened={threat.reopened} />}
      <Button size="small" onClick={() => setPanel({ deciding: { ids, status: one?.status ?? "accepted", at } })}>
        {one ? "Change decision…" : threats.length === 1 ? "Decide…" : `Decide all ${threats.length}…`}
      </Button>
      {decided > 0 && (
        <Button size="small" look="quiet" onClick={() => undecideAll(ids)}>
          {one ? "Take back" : `Take back ${counted(decided, "decision")}`}
        </Button>
      )}
    </div>
  );
}

function Told({ decision, reopened }: { decision: Decision; reopened: TriagedThreat["reopened"] }) {
  const { status, reason, owner, until, severity, vector } = decision;
  return (
    <p className="w-full break-words">
      <b className="font-semibold text-text">{reopened ? "reopened" : "decided"}</b>{" "}
      {reopened && `because ${REOPENED_LABELS[reopened]}. It was: `}
      {DECISION_WORDS[status].reason.toLowerCase()} <span className="text-text">{reason}</span>
      {owner && ` · ${owner}`}
      {until && ` · until ${until}`}
      {severity && ` · severity set to ${SEVERITY_LABELS[severity].toLowerCase()}`}
      {vector && ` by ${vector}`}
    </p>
  );
}

function verdictOf({ seen: _seen, ...verdict }: Decision) {
  return verdict;
}
