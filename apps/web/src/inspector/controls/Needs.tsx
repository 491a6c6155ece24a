import { FACTS, type Id, kindLabel, valueText } from "@bartizan/model";
import type { FactCondition } from "@bartizan/stride";
import { counted, FAILING_LABELS } from "@bartizan/stride/words";
import { Check, CircleHelp, X } from "lucide-react";
import { useMemo } from "react";
import { controlEntry, controlTitle } from "../../document/entries.ts";
import { meaning } from "../../document/meaning.ts";
import { useDocument } from "../../document/useDocument.ts";
import { TargetLink } from "../TargetLink.tsx";
import { excludedBy, isMet, type Met, type Needed, needsOf } from "./needs.ts";

/** Elements named before the rest is counted. */
const NAMED = 3;

/** What a control needs to be of use where it stands, whether that is there, and what it leaves out. */
export function Needs({ control, place }: { control: string; place: Id }) {
  const graph = useDocument(meaning);
  const threats = useDocument((state) => state.analysis?.triaged.threats);
  const entry = controlEntry(control);
  const needs = useMemo(() => (entry ? needsOf(graph, place, entry) : []), [graph, place, entry]);
  const excluded = useMemo(() => (entry ? excludedBy(graph, place, entry) : []), [graph, place, entry]);
  const verdict = useMemo(() => verdictOf(threats ?? [], control, place), [threats, control, place]);
  if (needs.length === 0 && excluded.length === 0 && verdict === undefined) return null;
  return (
    <div className="flex flex-col gap-1 text-12">
      {verdict && <p className={verdict.works ? "text-muted" : "text-boundary"}>{verdict.text}</p>}
      {needs.length > 0 && (
        <ul aria-label="It needs" className="flex flex-col gap-1">
          {needs.map((ways) => (
            <li key={ways.map(nameOf).join()} className="flex items-start gap-1.5">
              <Sign met={isMet(ways) ? "yes" : (ways[0]?.met ?? "no")} />
              <span className="min-w-0 break-words">
                <span className="text-muted">needs </span>
                {ways.map((way, index) => (
                  <span key={nameOf(way)}>
                    {index > 0 && <span className="text-muted"> or </span>}
                    <Way way={way} />
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {excluded.map(({ fact, at }) => (
        <p key={fact.fact} className="break-words text-muted">
          leaves out whatever has {factText(fact)}
          {at.length > 0 && ": "}
          {at.slice(0, NAMED).map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <TargetLink id={id} field={fact.fact} />
            </span>
          ))}
          {at.length > NAMED && ` and ${at.length - NAMED} more`}
          {at.length === 0 && "; nothing here has"}
        </p>
      ))}
    </div>
  );
}

const MET_WORDS: Readonly<Record<Met, string>> = {
  yes: "there",
  planned: "planned",
  unsaid: "nobody has said",
  no: "not there",
  nowhere: "not drawn",
};

function Way({ way }: { way: Needed }) {
  const provider = useDocument((state) => state.model.info.provider);
  const { need, met, at } = way;
  const name = "control" in need ? controlTitle(need.control) : factText(need);
  const field = "control" in need ? need.control : need.fact;
  return (
    <>
      {name} <span className="text-muted">{MET_WORDS[met]}</span>
      {at !== undefined && (
        <>
          <span className="text-muted"> on </span>
          <TargetLink id={at} field={field} />
        </>
      )}
      {at === undefined && "of" in need && need.of !== "self" && (
        <span className="text-muted"> (no {kindLabel(need.of, provider)} here)</span>
      )}
    </>
  );
}

function Sign({ met }: { met: Met }) {
  if (met === "yes") return <Check size={14} aria-hidden className="mt-0.5 shrink-0 text-ok" />;
  if (met === "unsaid") return <CircleHelp size={14} aria-hidden className="mt-0.5 shrink-0 text-muted" />;
  return <X size={14} aria-hidden className="mt-0.5 shrink-0 text-boundary" />;
}

function nameOf({ need }: Needed): string {
  return "control" in need ? need.control : `${need.fact} of ${need.of}`;
}

/** "Network plug-in enforces policies = Yes" */
function factText({ fact, in: values }: FactCondition): string {
  const known = FACTS.get(fact);
  return `${known?.label ?? fact} = ${values.map((value) => valueText(known, value)).join(" or ")}`;
}

interface Verdict {
  readonly works: boolean;
  readonly text: string;
}

type Threats = readonly {
  readonly controls: readonly {
    readonly id: string;
    readonly at?: Id;
    readonly counts: boolean;
    readonly failing?: keyof typeof FAILING_LABELS;
  }[];
}[];

/** What the engine makes of a control that stands here; undefined where no threat is about it. */
function verdictOf(threats: Threats, control: string, place: Id): Verdict | undefined {
  const links = threats.flatMap(({ controls }) => controls.filter(({ id, at }) => id === control && at === place));
  const works = links.filter(({ counts }) => counts).length;
  const failing = links.find((link) => link.failing === "needs" || link.failing === "bypassed")?.failing;
  const idle = links.filter((link) => link.failing !== undefined && link.failing === failing).length;
  if (failing) {
    const other = works > 0 ? `Acts on ${counted(works, "threat")}. ` : "";
    return { works: false, text: `${other}Of no use against ${counted(idle, "threat")}: ${FAILING_LABELS[failing]}.` };
  }
  return works > 0 ? { works: true, text: `Acts on ${counted(works, "threat")}.` } : undefined;
}
