import { DecisionPart } from "../decide/DecisionPart.tsx";
import type { ThreatGroup } from "../list/rows.ts";

/** What may be done with all threats of a group at once. */
export function GroupDetails({ group, onLeave }: { group: ThreatGroup; onLeave: (decided: boolean) => void }) {
  return (
    <div className="ml-8 border-accent border-l-2 py-1 pr-4 pl-2.5 text-12 text-muted">
      <DecisionPart threats={group.threats} onLeave={onLeave} />
    </div>
  );
}
