import { DECISION_STATUSES, type Decision, NAME_LIMIT, TEXT_LIMIT } from "@bartizan/model";
import { counted } from "@bartizan/stride/words";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { decideAll, type Verdict } from "./decideAll.ts";
import { DECISION_WORDS } from "./decisionWords.ts";
import { OwnSeverity } from "./OwnSeverity.tsx";

export interface DecisionFormProps {
  ids: readonly string[];
  /** What it says to begin with. */
  start: Pick<Decision, "status"> & Partial<Verdict>;
  onDone: () => void;
  onCancel: () => void;
}

const STATUSES = DECISION_STATUSES.map((id) => ({ id, label: DECISION_WORDS[id].label }));

/** What is decided about threats, and why. Enter decides, Shift and Enter begin a new line. */
export function DecisionForm({ ids, start, onDone, onCancel }: DecisionFormProps) {
  const [verdict, setVerdict] = useState<Verdict>({ reason: "", ...start });
  const [owed, setOwed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);

  const decide = (event?: FormEvent) => {
    event?.preventDefault();
    if (verdict.reason.trim() === "") {
      setOwed(true);
      form.current?.querySelector("textarea")?.focus();
      return;
    }
    decideAll(ids, clean(verdict));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
    if (event.key === "Enter" && !event.shiftKey && event.target instanceof HTMLTextAreaElement) decide(event);
  };
  return (
    <form
      ref={form}
      aria-label={`Decide ${counted(ids.length, "threat")}`}
      className="flex flex-col gap-2 rounded-node border border-hair bg-surface p-2.5 text-text"
      onSubmit={decide}
      onKeyDown={onKeyDown}
    >
      <div>
        <Select
          label="Decision"
          small
          value={verdict.status}
          options={STATUSES}
          onChange={(status) => setVerdict({ ...verdict, status })}
        />
      </div>
      <TextArea
        label={DECISION_WORDS[verdict.status].reason}
        rows={2}
        maxLength={TEXT_LIMIT}
        value={verdict.reason}
        aria-required
        aria-invalid={owed && verdict.reason.trim() === ""}
        onChange={({ target }) => setVerdict({ ...verdict, reason: target.value })}
      />
      {owed && verdict.reason.trim() === "" && (
        <p role="alert" className="text-12 text-boundary">
          A decision needs a reason.
        </p>
      )}
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label="Owner"
          maxLength={NAME_LIMIT}
          value={verdict.owner ?? ""}
          onChange={({ target }) => setVerdict({ ...verdict, owner: target.value })}
        />
        <TextField
          label="Holds until"
          type="date"
          value={verdict.until ?? ""}
          onChange={({ target }) => setVerdict({ ...verdict, until: target.value })}
        />
      </div>
      <OwnSeverity own={verdict} onChange={(own) => setVerdict({ ...withoutSeverity(verdict), ...own })} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
        <Button size="small" look="primary" type="submit">
          {ids.length === 1 ? "Decide" : `Decide all ${ids.length}`}
        </Button>
      </div>
    </form>
  );
}

function withoutSeverity({ severity: _severity, vector: _vector, ...verdict }: Verdict): Verdict {
  return verdict;
}

/** Without empty fields. */
function clean({ owner, until, ...verdict }: Verdict): Verdict {
  return {
    ...verdict,
    reason: verdict.reason.trim(),
    ...(owner?.trim() && { owner: owner.trim() }),
    ...(until && { until }),
  };
}
