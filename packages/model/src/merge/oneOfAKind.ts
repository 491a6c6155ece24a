import { kindOf } from "../kinds/registry.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import type { Draft, Sides } from "./draft.ts";
import type { MergeReport } from "./report.ts";

/** Where each branch put an element into another zone of a kind of which it can be in one only, ours stands. */
export function keepOneOfAKind(draft: Draft, { base, ours, theirs }: Sides, report: MergeReport): void {
  for (const id of [...draft.elements.keys()].sort()) {
    const element = draft.elements.get(id);
    const zones = element?.zones ?? [];
    if (!element || zones.length < 2) continue;
    const [was, one, other] = [base, ours, theirs].map((side) => side.elements.get(id)?.zones ?? []);
    const kindFor = (zone: Id): string => {
      const found = draft.elements.get(zone);
      return found && kindOf(found).exclusive ? found.kind : "";
    };
    const fromOurs = zones.filter((zone) => one?.includes(zone) && !other?.includes(zone));
    const surplus = zones.filter(
      (zone) =>
        other?.includes(zone) &&
        !one?.includes(zone) &&
        kindFor(zone) !== "" &&
        fromOurs.some((rival) => kindFor(rival) === kindFor(zone)),
    );
    if (surplus.length === 0) continue;
    const kept = zones.filter((zone) => !surplus.includes(zone));
    draft.elements.set(id, normalRecord("elements", { ...element, zones: kept }));
    report.clash("elements", id)(["zones"], was, one, other);
    for (const zone of surplus)
      report.repair({ code: "oneOfAKind", part: "elements", id, path: ["zones"], other: zone });
  }
}
