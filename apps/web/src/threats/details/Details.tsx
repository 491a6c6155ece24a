import type { TriagedThreat } from "@bartizan/stride";
import { CircleSlash2, LocateFixed, Pencil } from "lucide-react";
import { useState } from "react";
import { openDialog } from "../../document/dialogs.ts";
import { threatTitle } from "../../document/threatTitle.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { DecisionPart } from "../decide/DecisionPart.tsx";
import { OwnThreatDialog } from "../own/OwnThreatDialog.tsx";
import { showOnCanvas } from "../scope/followSelection.ts";
import { Because } from "./Because.tsx";
import { DecidedBy } from "./DecidedBy.tsx";
import { HeldBy } from "./HeldBy.tsx";
import { Proof } from "./Proof.tsx";
import { References } from "./References.tsx";
import { ThreatControls } from "./ThreatControls.tsx";
import { useProse } from "./useProse.ts";
import { Weight } from "./Weight.tsx";
import { WouldStop } from "./WouldStop.tsx";

/** Why a threat is there, what would stop it, what holds it, and what is decided about it. */
export function Details({ threat, onLeave }: { threat: TriagedThreat; onLeave: (decided: boolean) => void }) {
  const prose = useProse(threat.threat);
  const title = useDocument((state) => threatTitle(threat, state.model));
  const own = useDocument((state) => (threat.own ? state.model.threats.get(threat.threat) : undefined));
  const [editing, setEditing] = useState(false);
  const text = own ? own.text : prose?.description;
  return (
    <section
      aria-label={`About: ${title}`}
      className="mr-4 mb-2.5 ml-[4.375rem] flex flex-col gap-1.5 border-accent border-l-2 py-0.5 pl-2.5 text-12 text-muted"
    >
      {text && <p className="whitespace-pre-line break-words text-text">{text}</p>}
      <Because threat={threat} />
      <DecidedBy threat={threat} />
      <WouldStop threat={threat} />
      <HeldBy threat={threat} />
      {threat.provider && <Proof threat={threat} />}
      <DecisionPart threats={[threat]} onLeave={onLeave} />
      <ThreatControls threat={threat} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={() => showOnCanvas([threat])}>
          <LocateFixed size={13} aria-hidden />
          Show on canvas
        </Button>
        {own && (
          <Button size="small" onClick={() => setEditing(true)}>
            <Pencil size={13} aria-hidden />
            Edit threat…
          </Button>
        )}
        {!own && (
          <Button size="small" onClick={() => openDialog({ kind: "switch-off", threat: threat.threat })}>
            <CircleSlash2 size={13} aria-hidden />
            Switch off for this model…
          </Button>
        )}
      </div>
      {!own && <Weight threat={threat} />}
      {prose?.exploit && (
        <details>
          <summary className="cursor-default rounded-chip">How it is exploited</summary>
          <p className="whitespace-pre-line break-words pt-1">{prose.exploit}</p>
        </details>
      )}
      {prose && <References references={prose.references} />}
      {editing && own && <OwnThreatDialog id={threat.threat} onClose={() => setEditing(false)} />}
    </section>
  );
}
