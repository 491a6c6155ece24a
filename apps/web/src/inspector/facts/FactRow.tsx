import type { Fact, FactValue } from "@bartizan/model";
import { valueText } from "../../document/valueText.ts";
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
    <div data-field={fact.id} className="px-4 py-1.25">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span
          className="min-w-0 flex-[1_1_7rem] break-words"
          title={`${fact.question}${fact.help ? `\n${fact.help}` : ""}`}
        >
          {fact.label}
        </span>
        <FactField fact={fact} reading={reading} asked={asked} onChange={onChange} />
      </div>
      <Origin fact={fact} reading={reading} onChange={onChange} />
    </div>
  );
}

function Origin({ fact, reading, onChange }: Omit<FactRowProps, "asked">) {
  const { from, otherwise, conflict, mixed } = reading;
  if (conflict.length > 0) {
    return (
      <p className="text-12 text-muted">
        Zones disagree:{" "}
        {conflict.map(({ at, value }, index) => (
          <span key={at}>
            {index > 0 && ", "}
            <TargetLink id={at} field={`default ${fact.id}`} /> says {valueText(fact, value)}
          </span>
        ))}
      </p>
    );
  }
  if (mixed) return <p className="text-12 text-muted">Not the same for all</p>;
  if (from) {
    return (
      <p className="text-12 text-muted">
        {from.via === "kind" ? (
          "as usual for its kind"
        ) : (
          <>
            from <TargetLink id={from.at} field={`default ${fact.id}`} />
          </>
        )}
      </p>
    );
  }
  if (!otherwise) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-12 text-muted">
      {otherwise.via === "kind" ? (
        <span>usual for its kind: {valueText(fact, otherwise.value)}</span>
      ) : (
        <span>
          <TargetLink id={otherwise.at} field={`default ${fact.id}`} /> says {valueText(fact, otherwise.value)}
        </span>
      )}
      <button
        type="button"
        className="min-h-6 cursor-default rounded-chip px-1 text-accent hover:bg-hover"
        onClick={() => onChange(undefined)}
      >
        Use that
      </button>
    </p>
  );
}
