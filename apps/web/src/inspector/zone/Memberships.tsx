import { clash, type Id, kindLabel, kindOf, liesIn, type Model } from "@bartizan/model";
import { useCallback, useState } from "react";
import { documentStore } from "../../document/documentStore.ts";
import { targetName } from "../../document/targetName.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Chip } from "../../ui/Chip.tsx";
import { PickDialog } from "../../ui/PickDialog.tsx";
import type { PickerItem } from "../../ui/Picker.tsx";
import { Section } from "../Section.tsx";
import { setField } from "../setField.ts";

const NOTHING: readonly Id[] = [];

/** The further zones an element belongs to: its node, its subnet, a compliance scope, a team. */
export function Memberships({ id }: { id: Id }) {
  const model = useDocument((state) => state.model);
  const zones = model.elements.get(id)?.zones ?? NOTHING;
  const [picking, setPicking] = useState(false);
  const find = useCallback((query: string) => zonesToJoin(documentStore.getState().model, id, query), [id]);
  return (
    <Section title="Also belongs to">
      <div data-field="zones" className="flex flex-wrap items-center gap-1.5">
        {zones.map((zone) => (
          <Chip
            key={zone}
            remove={{
              label: `Take out of ${targetName(model, zone)}`,
              run: () =>
                setField(
                  id,
                  "zones",
                  zones.filter((one) => one !== zone),
                  "change zones of",
                ),
            }}
          >
            {targetName(model, zone)}
          </Chip>
        ))}
        <button
          type="button"
          className="min-h-6 cursor-default rounded-full border border-hair px-2.25 text-12 text-accent hover:bg-hover"
          onClick={() => setPicking(true)}
        >
          + zone
        </button>
      </div>
      {picking && (
        <PickDialog
          title={`Zone that ${targetName(model, id)} also belongs to`}
          placeholder="Search nodes, subnets and other zones"
          find={find}
          empty="No zone of that name."
          onClose={() => setPicking(false)}
          onPick={(zone) => setField(id, "zones", [...zones, zone], "change zones of")}
        />
      )}
    </Section>
  );
}

/** Zones it could join, by name: those it is not in yet and that do not lie in it. */
export function zonesToJoin(model: Model, id: Id, query: string): PickerItem[] {
  const wanted = query.trim().toLowerCase();
  const element = model.elements.get(id);
  const items: PickerItem[] = [];
  for (const [zone, other] of model.elements) {
    const kind = kindOf(other);
    if (!kind.zone || zone === id || element?.zones?.includes(zone)) continue;
    if (!`${other.name} ${kindLabel(kind, model.info.provider)}`.toLowerCase().includes(wanted)) continue;
    if (liesIn(model, id, zone) || liesIn(model, zone, id)) continue;
    if (element?.parent !== undefined && clash(model, element.parent, zone) !== undefined) continue;
    items.push({ id: zone, label: other.name, hint: kindLabel(kind, model.info.provider) });
  }
  return items.sort((a, b) => a.label.localeCompare(b.label));
}
