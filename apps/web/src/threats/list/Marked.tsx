import { counted } from "@bartizan/stride/words";
import { Button } from "../../ui/Button.tsx";
import { DecisionPart } from "../decide/DecisionPart.tsx";
import { setPanel, usePanel } from "../panelStore.ts";
import { markedIn, type Row } from "./rows.ts";

/** What may be done with all marked threats of the list at once; nothing while none is marked. */
export function Marked({ rows, onLeave }: { rows: readonly Row[]; onLeave: (decided: boolean) => void }) {
  const marked = usePanel((state) => state.marked);
  const threats = markedIn(rows, marked);
  if (threats.length === 0) return null;
  return (
    <section
      aria-label="Marked threats"
      className="flex flex-col gap-2 border-hair border-t bg-soft/55 px-4 py-2 text-12 text-muted"
    >
      <div className="flex items-center justify-between gap-2">
        <span className="text-text">{counted(threats.length, "threat")} marked</span>
        <Button
          size="small"
          look="quiet"
          onClick={() => {
            setPanel({ marked: new Set(), deciding: undefined });
            onLeave(false);
          }}
        >
          Clear
        </Button>
      </div>
      <DecisionPart threats={threats} at="marks" onLeave={onLeave} />
    </section>
  );
}
