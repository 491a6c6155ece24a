import type { TriagedThreat } from "@bartizan/stride";
import { questionText } from "@bartizan/stride/words";
import { controlTitle } from "../../document/entries.ts";
import { useDocument } from "../../document/useDocument.ts";
import { InlineLink } from "../../ui/InlineLink.tsx";
import { setPanel } from "../panelStore.ts";

/** The questions that decide a threat that is only possible. */
export function DecidedBy({ threat }: { threat: TriagedThreat }) {
  const questions = useDocument((state) => state.analysis?.analysis.questions) ?? [];
  const deciding = questions.filter(({ key }) => threat.questions.includes(key));
  if (threat.confidence !== "possible" || deciding.length === 0) return null;
  return (
    <p className="break-words">
      <b className="font-semibold text-text">possible until</b>{" "}
      {deciding.map((question, index) => (
        <span key={question.key}>
          {index > 0 && " "}
          <InlineLink to={question.key} onPress={() => setPanel({ tab: "questions", question: question.key })}>
            {questionText(question, controlTitle)}
          </InlineLink>
        </span>
      ))}
    </p>
  );
}
