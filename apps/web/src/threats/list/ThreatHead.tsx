import type { Model } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";
import { counted, STATUS_LABELS } from "@bartizan/stride/words";
import { ChevronDown, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { fullName, kindName } from "../../document/targetName.ts";
import { threatTitle } from "../../document/threatTitle.ts";
import { useDocument } from "../../document/useDocument.ts";
import { classes } from "../../ui/classes.ts";
import { usePanel } from "../panelStore.ts";
import type { Row } from "./rows.ts";
import { LetterBox, SeveritySquare } from "./SeveritySquare.tsx";

export interface HeadProps {
  row: Row;
  /** Has the focus, or gets it when the list does. */
  active: boolean;
  open: boolean;
  onPress: () => void;
  onFocus: () => void;
}

/** Targets named at most for a group. */
const NAMED = 3;

/** The line of a threat or of a group, as the button that opens it. */
export function ThreatHead({ row, active, open, onPress, onFocus }: HeadProps) {
  const model = useDocument((state) => state.model);
  const threats: readonly TriagedThreat[] = row.type === "group" ? row.group.threats : [row.threat];
  const isMarked = usePanel(({ marked }) => marked.size > 0 && threats.every(({ id }) => marked.has(id)));
  const [threat] = threats;
  if (!threat) return null;
  const within = row.type === "threat" && row.within !== undefined;
  const title = threatTitle(threat, model);
  const where = row.type === "group" ? groupTargets(threats, model) : fullName(model, threat.target);
  return (
    <button
      type="button"
      data-head
      aria-expanded={open}
      tabIndex={active ? 0 : -1}
      className={classes(
        "grid w-full cursor-default grid-cols-[1.375rem_1.125rem_minmax(0,1fr)_auto] items-start gap-2 border-hair border-t py-2 pr-4 text-left outline-offset-[-2px]",
        within ? "pl-8" : "pl-4",
        open || isMarked ? "bg-soft/55" : "hover:bg-hover",
        isMarked && "shadow-marked",
      )}
      onClick={onPress}
      onFocus={onFocus}
    >
      <SeveritySquare severity={threat.severity} />
      <LetterBox letter={threat.letter} />
      <span className="min-w-0 break-words">
        <span className={within ? "" : "font-medium"}>{within ? where : title}</span>
        {!within && <span className="block text-12 text-muted">{where}</span>}
        <Remarks threats={threats} />
        {isMarked && <span className="sr-only">marked</span>}
      </span>
      <span className="flex items-center gap-1 whitespace-nowrap text-11 text-muted">
        {row.type === "group" ? (
          <>
            <span>
              <span aria-hidden="true">× {threats.length}</span>
              <span className="sr-only">{counted(threats.length, "threat")}</span>
            </span>
            {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          </>
        ) : (
          <Status threat={threat} />
        )}
      </span>
    </button>
  );
}

function Status({ threat }: { threat: TriagedThreat }) {
  if (threat.status === "open" && threat.confidence === "possible") return "possible";
  return STATUS_LABELS[threat.status];
}

function Remarks({ threats }: { threats: readonly TriagedThreat[] }) {
  const [threat] = threats;
  const remarks: ReactNode[] = [];
  const reopened = threats.filter((one) => one.reopened !== undefined).length;
  if (reopened > 0) remarks.push(threats.length === 1 ? "decision reopened" : `${reopened} reopened`);
  if (threat?.own) remarks.push("added by hand");
  if (threat?.confidence === "possible" && threat.questions.length > 0) {
    remarks.push(counted(threat.questions.length, "unknown"));
  }
  if (remarks.length === 0) return null;
  return <span className="block text-12 text-muted">{remarks.join(" · ")}</span>;
}

function groupTargets(threats: readonly TriagedThreat[], model: Model): string {
  const names = [...new Set(threats.map(({ target }) => fullName(model, target)))];
  const kinds = new Set(threats.map(({ target }) => kindName(model, target)));
  const [kind] = kinds;
  const shown = names.slice(0, NAMED).join(", ");
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return `${kinds.size === 1 ? `${kind}: ` : ""}${shown}${more}`;
}
