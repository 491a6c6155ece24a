import { FACTS, FLOW_FACT_IDS, type Graph, type Id, KINDS, kindById, kindLabel } from "@bartizan/model";
import type { PickerItem } from "../../ui/Picker.tsx";

/** Facts that no zone can answer for others: they are about one thing only. */
const NEVER = new Set(["technology", "port"]);

/**
 * What a zone may answer for everything of a kind inside it, as "kind fact": kinds that are inside already and flows
 * first, and there first the facts that are best asked at such a zone.
 */
export function defaultsToAdd(graph: Graph, zone: Id, query: string): PickerItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const element = graph.model.elements.get(zone);
  const said = element?.defaults ?? {};
  const inside = new Set(graph.contents(zone).flatMap((id) => graph.model.elements.get(id)?.kind ?? []));
  const found: { item: PickerItem; rank: number }[] = [];
  for (const kind of ["flow", ...KINDS.keys()]) {
    const label = kind === "flow" ? "Flow" : kindLabel(kind, graph.model.info.provider);
    const facts = kind === "flow" ? FLOW_FACT_IDS : kindById(kind).facts;
    const here = kind === "flow" || inside.has(kind);
    for (const id of facts) {
      const fact = FACTS.get(id);
      if (!fact || NEVER.has(id) || said[kind]?.[id] !== undefined) continue;
      const text = `${label} ${fact.label}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
      const rank = (here ? 2 : 0) + (element && fact.askAt.includes(element.kind) ? 1 : 0);
      found.push({ item: { id: `${kind} ${id}`, label: `${label}: ${fact.label}`, hint: fact.question }, rank });
    }
  }
  return found.sort((a, b) => b.rank - a.rank).map(({ item }) => item);
}
