import { NAME_LIMIT, SEVERITIES, type Severity } from "@bartizan/model";
import { SEVERITY_LABELS } from "@bartizan/stride/words";
import { useEffect, useState } from "react";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { type Cvss, loadCvss } from "../details/loadCvss.ts";
import type { Verdict } from "./decideAll.ts";

type Own = Pick<Verdict, "severity" | "vector">;

export interface OwnSeverityProps {
  own: Own;
  onChange: (own: Own) => void;
}

const AS_COMPUTED = "";
const CHOICES = [
  { id: AS_COMPUTED, label: "as computed" },
  ...SEVERITIES.map((id) => ({ id, label: SEVERITY_LABELS[id] })),
];

/** A person's own estimate instead of the computed severity, chosen or from a CVSS vector. */
export function OwnSeverity({ own: { severity, vector }, onChange }: OwnSeverityProps) {
  const [cvss, setCvss] = useState<Cvss>();
  const [text, setText] = useState(vector ?? "");
  useEffect(() => {
    let mounted = true;
    void loadCvss().then((loaded) => mounted && setCvss(loaded));
    return () => {
      mounted = false;
    };
  }, []);
  const typed = text.trim();
  const scores = typed === "" ? undefined : cvss?.scoresOf(typed);

  const type = (next: string) => {
    setText(next);
    const own = cvss?.scoresOf(next.trim());
    if (cvss && own) onChange({ severity: cvss.ratingOf(own.overall), vector: next.trim() });
    else if (vector !== undefined) onChange({});
  };
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center justify-between gap-3">
        <span>Severity</span>
        <Select
          label="Severity"
          small
          value={severity ?? AS_COMPUTED}
          options={CHOICES}
          onChange={(choice) => {
            const own = SEVERITIES.find((id): id is Severity => id === choice);
            setText("");
            onChange(own ? { severity: own } : {});
          }}
        />
      </div>
      <TextField
        label="or by a CVSS vector"
        maxLength={NAME_LIMIT}
        placeholder="CVSS:3.1/AV:… or CVSS:4.0/AV:…"
        value={text}
        aria-invalid={cvss !== undefined && typed !== "" && scores === undefined}
        onChange={({ target }) => type(target.value)}
      />
      {cvss && typed !== "" && (
        <p role="status" className={scores ? "text-12 text-muted" : "text-12 text-boundary"}>
          {scores
            ? `Scores ${scores.overall.toFixed(1)}: ${SEVERITY_LABELS[cvss.ratingOf(scores.overall)].toLowerCase()}.`
            : "Not a whole vector of CVSS 3.1 or 4.0: the severity stays as it is."}
        </p>
      )}
    </div>
  );
}
