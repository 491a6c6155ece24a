import { type Id, kindLabel } from "@bartizan/model";
import { useState } from "react";
import { documentStore } from "../document/documentStore.ts";
import { targetName } from "../document/targetName.ts";
import { Button } from "../ui/Button.tsx";
import { Chip } from "../ui/Chip.tsx";
import { PickDialog } from "../ui/PickDialog.tsx";

export interface StartsProps {
  starts: readonly Id[];
  onChange: (starts: readonly Id[]) => void;
}

/** The elements and zones at which an attacker starts. */
export function Starts({ starts, onChange }: StartsProps) {
  const { model } = documentStore.getState();
  const [picking, setPicking] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span className="text-12 text-muted">Starts at</span>
      {starts.map((start) => (
        <Chip
          key={start}
          remove={{
            label: `Not at ${targetName(model, start)}`,
            run: () => onChange(starts.filter((one) => one !== start)),
          }}
        >
          {targetName(model, start)}
        </Chip>
      ))}
      <Button size="small" look="quiet" className="text-accent" onClick={() => setPicking(true)}>
        + element or zone
      </Button>
      {picking && (
        <PickDialog
          title="Where the attacker starts"
          placeholder="Search elements and zones"
          find={(query) => startsFor(query, starts)}
          onPick={(start) => onChange([...starts, start].sort())}
          onClose={() => setPicking(false)}
          empty="No element of that name."
        />
      )}
    </div>
  );
}

function startsFor(query: string, chosen: readonly Id[]) {
  const { model } = documentStore.getState();
  const wanted = query.trim().toLowerCase();
  return [...model.elements]
    .map(([id, { kind, name }]) => ({ id, label: name, hint: kindLabel(kind, model.info.provider) }))
    .filter(({ id, label, hint }) => !chosen.includes(id) && `${label} ${hint}`.toLowerCase().includes(wanted))
    .sort((a, b) => a.label.localeCompare(b.label));
}
