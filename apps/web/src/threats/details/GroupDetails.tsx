import { LocateFixed } from "lucide-react";
import { Button } from "../../ui/Button.tsx";
import { DecisionPart } from "../decide/DecisionPart.tsx";
import type { ThreatGroup } from "../list/rows.ts";
import { showOnCanvas } from "../scope/followSelection.ts";

/** What may be done with all threats of a group at once. */
export function GroupDetails({ group, onLeave }: { group: ThreatGroup; onLeave: (decided: boolean) => void }) {
  return (
    <div className="ml-8 flex flex-col items-start gap-1.5 border-accent border-l-2 py-1 pr-4 pl-2.5 text-12 text-muted">
      <DecisionPart threats={group.threats} onLeave={onLeave} />
      <Button size="small" onClick={() => showOnCanvas(group.threats)}>
        <LocateFixed size={13} aria-hidden />
        Show all on canvas
      </Button>
    </div>
  );
}
