import type { Id } from "@bartizan/model";
import type { Question } from "@bartizan/stride";
import { counted } from "@bartizan/stride/words";
import { useEffect, useMemo, useRef, useState } from "react";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { setPanel, usePanel } from "../panelStore.ts";
import { QuestionCard } from "./QuestionCard.tsx";

/** Questions shown to begin with, and more at a time. */
const PAGE = 15;
const NOTHING: readonly Question[] = [];

/** What nobody has said yet, the answer that settles most first. Those put off stand last. */
export function Questions({ scope }: { scope: ReadonlySet<Id> | undefined }) {
  const questions = useAsked(scope);
  const wanted = usePanel((state) => state.question);
  const [shown, setShown] = useState(PAGE);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLUListElement>(null);
  const sorted = useMemo(
    () => [...questions.filter(({ key }) => !later.has(key)), ...questions.filter(({ key }) => later.has(key))],
    [questions, later],
  );
  const at = wanted === undefined ? -1 : sorted.findIndex(({ key }) => key === wanted);
  const visible = sorted.slice(0, Math.max(shown, at + 1));

  useEffect(() => {
    if (wanted === undefined) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(wanted)}"]`);
    card?.scrollIntoView({ block: "start" });
    card?.querySelector<HTMLElement>("[data-answers] button")?.focus({ preventScroll: true });
    setPanel({ question: undefined });
  }, [wanted]);

  if (questions.length === 0) {
    return <p className="px-4 py-3 text-muted">Nothing to answer here: every threat is confirmed or ruled out.</p>;
  }
  const rest = sorted.length - visible.length;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <ul ref={list} aria-label="Questions">
        {visible.map((question) => (
          <QuestionCard
            key={question.key}
            question={question}
            onLater={() => setLater(new Set([...later, question.key]))}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div className="border-hair border-t px-4 py-2.5">
          <Button size="small" onClick={() => setShown(visible.length + PAGE)}>
            Show {Math.min(PAGE, rest)} more of {counted(rest, "question")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The questions about something in scope; undefined is the whole model. */
export function useAsked(scope: ReadonlySet<Id> | undefined): readonly Question[] {
  const questions = useDocument((state) => state.analysis?.analysis.questions) ?? NOTHING;
  return useMemo(
    () =>
      scope === undefined
        ? questions
        : questions.filter(({ askAt, targets }) => scope.has(askAt) || targets.some((target) => scope.has(target))),
    [questions, scope],
  );
}
