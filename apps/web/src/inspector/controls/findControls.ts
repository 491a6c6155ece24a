import { kindLabel, type Provider } from "@bartizan/model";
import { LAYER_LABELS } from "@bartizan/stride/words";
import { controlEntries, type KnownControl } from "../../document/entries.ts";
import type { PickerItem } from "../../ui/Picker.tsx";

/** Kinds named at most after a control that belongs elsewhere. */
const NAMED = 3;

export interface Wanted {
  query: string;
  /** Kind id of what the control would stand on; "flow" for a flow. */
  kind: string;
  /** Controls that stand there already. */
  taken: ReadonlySet<string>;
  /** Control id → threats it would act on. */
  useful: ReadonlyMap<string, number>;
  /** Whose names kinds go by. */
  provider: Provider | undefined;
}

/** Controls by name and line of defence: those that act on threats here first, then those for this kind, then the rest. */
export function findControls({ query, kind, taken, useful, provider }: Wanted): PickerItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: { entry: KnownControl; rank: number }[] = [];
  for (const entry of controlEntries()) {
    if (taken.has(entry.id)) continue;
    const text = `${entry.title} ${LAYER_LABELS[entry.layer]} ${entry.id}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    const fits = entry.appliesTo.includes(kind);
    found.push({ entry, rank: fits ? (useful.get(entry.id) ?? 0) : -1 });
  }
  return found
    .sort((a, b) => b.rank - a.rank || a.entry.title.localeCompare(b.entry.title))
    .map(({ entry, rank }) => ({ id: entry.id, label: entry.title, hint: hintOf(entry, rank, provider) }));
}

function hintOf(entry: KnownControl, rank: number, provider: Provider | undefined): string {
  const layer = LAYER_LABELS[entry.layer];
  if (rank > 0) return `${layer} · for ${rank === 1 ? "1 threat" : `${rank} threats`} here`;
  if (rank === 0) return layer;
  const kinds = entry.appliesTo.slice(0, NAMED).map((id) => (id === "flow" ? "Flow" : kindLabel(id, provider)));
  return `${layer} · usually on: ${kinds.join(", ")}`;
}
