import { valueText } from "@bartizan/stride/words";
import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { classes } from "../../ui/classes.ts";
import type { FactFieldProps } from "./FactField.tsx";

/** Which members of a set hold: a line that opens to boxes to tick. */
export function CheckList({ fact, reading, asked, onChange }: FactFieldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { value } = reading;
  const chosen = new Set(typeof value === "object" ? value : []);
  const known = value !== undefined;
  const toggle = (member: string) => {
    const next = new Set(chosen);
    if (!next.delete(member)) next.add(member);
    onChange([...next]);
  };
  return (
    <div className={open ? "w-full" : "min-w-0 max-w-full"}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${fact.label}: ${known ? valueText(fact, value) : reading.mixed ? "differs" : "nobody knows yet"}`}
        className={classes(
          "inline-flex min-h-6 max-w-full cursor-default items-center gap-1.5 rounded-control border border-hair px-2 text-left text-12 hover:border-control",
          asked && !known && "font-semibold shadow-open",
          !known && "text-muted",
        )}
        onClick={() => setOpen(!open)}
      >
        <span className="min-w-0 break-words">{known ? valueText(fact, value) : reading.mixed ? "Differs" : "?"}</span>
        <ChevronDown size={14} className="shrink-0" aria-hidden />
      </button>
      {open && (
        <fieldset
          id={id}
          aria-label={fact.label}
          className="mt-1 flex flex-col rounded-control border border-hair p-1.5"
        >
          {(fact.values ?? []).map((member) => (
            <Box
              key={member.id}
              label={member.label}
              checked={chosen.has(member.id)}
              onChange={() => toggle(member.id)}
            />
          ))}
          <Box label="None of these" checked={known && chosen.size === 0} onChange={() => onChange([])} />
          {reading.from === undefined && (
            <Box label="Nobody knows yet" checked={!known && !reading.mixed} onChange={() => onChange(undefined)} />
          )}
        </fieldset>
      )}
    </div>
  );
}

function Box({ label, checked, onChange }: { label: string; checked: boolean; onChange: () => void }) {
  return (
    <label className="flex min-h-6 cursor-default items-center gap-2 rounded-chip px-1 text-12 hover:bg-hover">
      <input type="checkbox" checked={checked} onChange={onChange} className="size-3.5 shrink-0 accent-accent" />
      {label}
    </label>
  );
}
