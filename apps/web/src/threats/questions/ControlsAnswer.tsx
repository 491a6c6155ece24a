import type { FactValue } from "@bartizan/model";
import type { AskedControl, Question } from "@bartizan/stride";
import { answerText, counted } from "@bartizan/stride/words";
import { useState } from "react";
import { controlTitle } from "../../document/entries.ts";
import { Button } from "../../ui/Button.tsx";

/** Which controls of one line of defence are in place: boxes to tick; those left out are said not to be there. */
export function ControlsAnswer({ question, onAnswer }: { question: Question; onAnswer: (value: FactValue) => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].sort());
  return (
    <div className="flex w-full flex-col gap-1">
      {question.controls?.map(({ id, settles }: AskedControl) => (
        <label key={id} className="flex min-h-6 cursor-default items-start gap-2 text-12">
          <input
            type="checkbox"
            className="mt-0.5 size-3.5 shrink-0 accent-accent"
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <span className="min-w-0 flex-1 break-words">{controlTitle(id)}</span>
          <Settles count={settles} />
        </label>
      ))}
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" disabled={chosen.length === 0} onClick={() => onAnswer(chosen)}>
          These, no others
        </Button>
        {question.answers.map(({ value, settles }) => (
          <Button key={String(value)} size="small" onClick={() => onAnswer(value)}>
            {answerText(question, value)}
            <Settles count={settles} />
          </Button>
        ))}
      </div>
    </div>
  );
}

function Settles({ count }: { count: number }) {
  return (
    <span className="shrink-0 text-11 text-muted">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">, settles {counted(count, "threat")}</span>
    </span>
  );
}
