import type { Fact, FactValue } from "@bartizan/model";
import { valueText } from "@bartizan/stride/words";
import { TargetLink } from "../TargetLink.tsx";
import { FactField } from "./FactField.tsx";
import type { FactReading } from "./reading.ts";

export interface FactRowProps {
  fact: Fact;
  reading: FactReading;
  /** Somebody waits for the answer. */
  asked: boolean;
  onChange: (value: FactValue | undefined) => void;
}

/** A fact with its field, and where its value comes from. */
export function FactRow({ fact, reading, asked, onChange }: FactRowProps) {
  return (
    <div data-field={fact.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 px-4 py-1">
      <span className="min-w-0 flex-[1_1_7rem] break-words leading-tight">
        <span title={`${fact.question}${fact.help ? `\n${fact.help}` : ""}`}>{fact.label}</span>{" "}
        <span className="text-12 text-muted">
          <Origin fact={fact} reading={reading} onChange={onChange} />
        </span>
      </span>
      <span data-control className="contents">
        <FactField fact={fact} reading={reading} asked={asked} onChange={onChange} />
      </span>
    </div>
  );
}

function Origin({ fact, reading, onChange }: Omit<FactRowProps, "asked">) {
  const { from, otherwise, conflict, mixed } = reading;
  const field = `default ${fact.id}`;
  if (conflict.length > 0) {
    return (
      <>
        zones disagree:{" "}
        {conflict.map(({ at, value }, index) => (
          <span key={at}>
            {index > 0 && ", "}
            <TargetLink id={at} field={field} /> says {valueText(fact, value)}
          </span>
        ))}
      </>
    );
  }
  if (mixed) return "not the same for all";
  if (from?.via === "kind") return "as usual for its kind";
  if (from?.via === "drawn") {
    return (
      <span title={fact.computed}>
        as drawn: <TargetLink id={from.at} quiet />
      </span>
    );
  }
  if (from) {
    return (
      <>
        from <TargetLink id={from.at} field={field} quiet />
      </>
    );
  }
  if (!otherwise || String(otherwise.value) === String(reading.value)) return null;
  return (
    <>
      {otherwise.via === "kind" && "usual"}
      {otherwise.via === "drawn" && "as drawn"}
      {otherwise.via === "default" && <TargetLink id={otherwise.at} field={field} quiet />}:{" "}
      {valueText(fact, otherwise.value)}{" "}
      <button
        type="button"
        aria-label={`Use that for ${fact.label}: ${valueText(fact, otherwise.value)}`}
        className="cursor-default rounded-chip px-1 text-accent hover:bg-hover"
        onClick={() => onChange(undefined)}
      >
        use that
      </button>
    </>
  );
}
