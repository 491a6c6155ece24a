import { canConnect, commands, type Id } from "@bartizan/model";
import { useCallback, useState } from "react";
import { documentStore, edit } from "../../document/documentStore.ts";
import { kindName, targetName } from "../../document/targetName.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { PickDialog } from "../../ui/PickDialog.tsx";
import type { PickerItem } from "../../ui/Picker.tsx";
import { TargetLink } from "../TargetLink.tsx";

const SIDES = [
  { side: "from", label: "From", help: "opens the connection" },
  { side: "to", label: "To", help: "receives it" },
] as const;

type Side = (typeof SIDES)[number]["side"];

/** The two ends of a flow, each a link and a way to choose another one. */
export function Ends({ id }: { id: Id }) {
  const flow = useDocument((state) => state.model.flows.get(id));
  const [changing, setChanging] = useState<Side>();
  const find = useCallback((query: string) => (changing ? endsFor(id, changing, query) : []), [id, changing]);
  if (!flow) return null;
  const word = changing === "from" ? "opens" : "receives";
  return (
    <section aria-label="Ends" className="px-4 pt-1.5">
      {SIDES.map(({ side, label, help }) => (
        <div key={side} data-field={side} className="flex items-center justify-between gap-3 py-1">
          <span title={help}>{label}</span>
          <span className="flex min-w-0 items-center gap-1.5">
            <span className="min-w-0 break-words text-right">
              <TargetLink id={flow[side]} />
            </span>
            <Button size="small" aria-label={`Change where it goes ${side}`} onClick={() => setChanging(side)}>
              Change…
            </Button>
          </span>
        </div>
      ))}
      {changing && (
        <PickDialog
          title={`What ${word} the connection?`}
          placeholder="Search elements"
          find={find}
          empty="Nothing of that name can be connected."
          onClose={() => setChanging(undefined)}
          onPick={(end) => setEnd(id, changing, end)}
        />
      )}
    </section>
  );
}

function endsFor(id: Id, side: Side, query: string): PickerItem[] {
  const { model, graph } = documentStore.getState();
  const flow = model.flows.get(id);
  if (!flow) return [];
  const wanted = query.trim().toLowerCase();
  const items: PickerItem[] = [];
  for (const [end, element] of model.elements) {
    const kind = kindName(model, end);
    if (end === flow[side] || !`${element.name} ${kind}`.toLowerCase().includes(wanted)) continue;
    const connectable = side === "from" ? canConnect(model, end, flow.to) : canConnect(model, flow.from, end);
    if (!connectable) continue;
    const path = graph.ancestors(end).map((zone) => targetName(model, zone));
    items.push({ id: end, label: element.name, hint: [kind, ...path].join(" · ") });
  }
  return items.sort((a, b) => a.label.localeCompare(b.label));
}

function setEnd(flow: Id, side: Side, end: Id): void {
  const { model } = documentStore.getState();
  edit(commands.setEnds(model, { flow, [side]: end }), `reconnect ${targetName(model, flow)}`);
}
