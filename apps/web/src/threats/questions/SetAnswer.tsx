import type { FactValue } from "@bartizan/model";
import type { Question } from "@bartizan/stride";
import { answerText, counted } from "@bartizan/stride/words";
import { useState } from "react";
import { Button } from "../../ui/Button.tsx";

/** An answer of several parts: boxes to tick, and a button that says that none of them holds. */
export function SetAnswer({ question, onAnswer }: { question: Question; onAnswer: (value: FactValue) => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const members = question.answers.flatMap(({ value }) =>
    typeof value === "object" && value.length === 1 ? value : [],
  );
  const none = question.answers.find(({ value }) => typeof value === "object" && value.length === 0);
  const toggle = (member: string) =>
    setChosen(chosen.includes(member) ? chosen.filter((one) => one !== member) : [...chosen, member]);
  return (
    <div className="flex w-full flex-col gap-1">
      {members.map((member) => (
        <label key={member} className="flex min-h-6 cursor-default items-center gap-2 text-12">
          <input
            type="checkbox"
            className="size-3.5 shrink-0 accent-accent"
            checked={chosen.includes(member)}
            onChange={() => toggle(member)}
          />
          {answerText(question, [member])}
        </label>
      ))}
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" disabled={chosen.length === 0} onClick={() => onAnswer(chosen)}>
          These
        </Button>
        <Button size="small" onClick={() => onAnswer([])}>
          None of these
          <span className="text-11 text-muted">
            <span aria-hidden="true">{none?.settles ?? 0}</span>
            <span className="sr-only">, settles {counted(none?.settles ?? 0, "threat")}</span>
          </span>
        </Button>
      </div>
    </div>
  );
}
