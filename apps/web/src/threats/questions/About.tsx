import type { Id } from "@bartizan/model";
import type { Question, TriagedThreat } from "@bartizan/stride";
import { useMemo } from "react";
import { targetName } from "../../document/targetName.ts";
import { threatTitle } from "../../document/threatTitle.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Sentence } from "../details/Sentence.tsx";
import { grouped } from "../list/rows.ts";
import { LetterBox, SeveritySquare } from "../list/SeveritySquare.tsx";

/** Elements named before the rest is counted. */
const NAMED = 12;
const NOTHING: readonly TriagedThreat[] = [];

/** Whom a question is about, and the possible threats that wait for its answer. */
export function About({ question, field }: { question: Question; field: string | undefined }) {
  const model = useDocument((state) => state.model);
  const threats = useDocument((state) => state.analysis?.triaged.threats) ?? NOTHING;
  const groups = useMemo(() => {
    const waiting = new Set(question.threats);
    return grouped(
      threats.filter(({ id }) => waiting.has(id)),
      "severity",
      model,
    );
  }, [threats, question, model]);
  const shown = question.targets.slice(0, NAMED);
  const rest = question.targets.length - shown.length;
  const link = (target: Id) => ({ target, ...(field !== undefined && { field }) });
  return (
    <div className="mt-1 flex flex-col gap-1 border-hair border-l-2 pl-2 text-12 text-muted">
      <p className="break-words">
        <Sentence
          parts={shown.flatMap((target, index) => [
            ...(index > 0 ? [{ text: ", " }] : []),
            { text: targetName(model, target), link: link(target) },
          ])}
        />
        {rest > 0 && ` and ${rest} more`}
      </p>
      {groups.map(({ key, threats: [first, ...others] }) => (
        <p key={key} className="flex items-start gap-2">
          <SeveritySquare severity={first.severity} />
          <LetterBox letter={first.letter} />
          <span className="min-w-0 break-words">
            {threatTitle(first, model)}
            {others.length > 0 && ` × ${others.length + 1}`}
          </span>
        </p>
      ))}
    </div>
  );
}
