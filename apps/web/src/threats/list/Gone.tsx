import type { Triaged } from "@bartizan/stride";
import { counted, STATUS_LABELS } from "@bartizan/stride/words";
import { useEffect, useRef } from "react";
import { threatEntry } from "../../document/entries.ts";
import { targetName } from "../../document/targetName.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { forget } from "../decide/decideAll.ts";
import { setPanel, usePanel } from "../panelStore.ts";

const NOTHING: Triaged["gone"] = [];

/** Decisions whose threats are no longer raised: kept, because they may come back. */
export function Gone() {
  const gone = useDocument((state) => state.analysis?.triaged.gone) ?? NOTHING;
  const model = useDocument((state) => state.model);
  const open = usePanel((state) => state.gone);
  const part = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) part.current?.scrollIntoView({ block: "start" });
  }, [open]);
  if (gone.length === 0) return null;
  return (
    <details
      ref={part}
      open={open}
      onToggle={({ currentTarget }) => setPanel({ gone: currentTarget.open })}
      className="border-hair border-t px-4 py-2.5 text-12 text-muted"
    >
      <summary className="cursor-default rounded-chip">
        {counted(gone.length, "decision")} about {gone.length === 1 ? "a threat that is" : "threats that are"} gone
      </summary>
      <ul className="pt-1">
        {gone.map(({ id, decision }) => {
          const [threat = "", target = ""] = id.split("@");
          const title = threatEntry(threat)?.title ?? threat;
          return (
            <li key={id} className="flex items-start justify-between gap-3 py-1">
              <span className="min-w-0 break-words">
                <span className="text-text">{title}</span> {targetName(model, target.split("→")[0] ?? "")} ·{" "}
                {STATUS_LABELS[decision.status]}: {decision.reason}
              </span>
              <Button
                size="small"
                look="quiet"
                aria-label={`Forget the decision about ${title}`}
                onClick={() => forget([id], "forget a decision")}
              >
                Forget
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
