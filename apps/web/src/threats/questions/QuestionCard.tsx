import { FACTS, type Fact, type FactValue } from "@bartizan/model";
import { answer, type Question } from "@bartizan/stride";
import { answerText, counted, questionText } from "@bartizan/stride/words";
import { useRef, useState } from "react";
import { documentStore, edit } from "../../document/documentStore.ts";
import { controlTitle } from "../../document/entries.ts";
import { say } from "../../document/notices.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { Sentence } from "../details/Sentence.tsx";
import { About } from "./About.tsx";
import { askedOf } from "./askedOf.ts";
import { ControlsAnswer } from "./ControlsAnswer.tsx";
import { FreeAnswer } from "./FreeAnswer.tsx";
import { SetAnswer } from "./SetAnswer.tsx";

/** One question with its answers in place. An answer holds for all that are asked about, and is one undo step. */
export function QuestionCard({ question, onLater }: { question: Question; onLater: () => void }) {
  const model = useDocument((state) => state.model);
  const card = useRef<HTMLLIElement>(null);
  const [given, setGiven] = useState(false);
  const [listing, setListing] = useState(false);
  const text = questionText(question, controlTitle);
  const { before, name } = askedOf(model, question);
  const type = typeOf(question);

  const give = (value: FactValue) => {
    const label = `answer “${text}”`;
    // The card goes when the threats are settled; the focus goes on now.
    focusNext(card.current);
    setGiven(true);
    edit(answer(documentStore.getState().model, question, value), label);
    say(`Answered: ${answerText(question, value, controlTitle)}`);
  };
  const wait = () => {
    focusNext(card.current);
    onLater();
  };
  return (
    <li
      ref={card}
      data-question={question.key}
      aria-label={text}
      aria-busy={given}
      className="border-hair border-t px-4 py-2.5 first:border-t-0 aria-busy:opacity-60"
    >
      <p className="break-words font-medium">{text}</p>
      <p className="break-words text-12 text-muted">
        {before}
        <Sentence parts={[{ text: name, link: { target: question.askAt, ...fieldOf(question) } }]} />
        {` · settles ${question.controls ? "at least " : ""}${counted(question.settles, "threat")}`}
        {" · "}
        <button
          type="button"
          aria-expanded={listing}
          className="cursor-default rounded-chip text-accent underline decoration-dotted underline-offset-2 hover:decoration-solid"
          onClick={() => setListing(!listing)}
        >
          {listing ? "hide" : "which?"}
        </button>
      </p>
      {listing && <About question={question} field={fieldOf(question).field} />}
      <div data-answers className="mt-1.5 flex flex-wrap items-center gap-1.5">
        {type === "enum" &&
          question.answers.map(({ value, settles }) => (
            <Button
              key={String(value)}
              size="small"
              className="h-auto min-h-6 whitespace-normal"
              onClick={() => give(value)}
            >
              {answerText(question, value)}
              <span className="text-11 text-muted">
                <span aria-hidden="true">{settles}</span>
                <span className="sr-only">, settles {counted(settles, "threat")}</span>
              </span>
            </Button>
          ))}
        {type === "controls" && <ControlsAnswer question={question} onAnswer={give} />}
        {type === "set" && <SetAnswer question={question} onAnswer={give} />}
        {(type === "integer" || type === "text") && <FreeAnswer label={text} type={type} onAnswer={give} />}
        <Button size="small" look="quiet" onClick={wait}>
          Not now
        </Button>
      </div>
    </li>
  );
}

/** How it is answered: controls of one line of defence together, one control like a fact with three values. */
function typeOf({ fact, controls }: Question): Fact["type"] | "controls" | undefined {
  if (fact !== undefined) return FACTS.get(fact)?.type;
  return controls && controls.length > 1 ? "controls" : "enum";
}

function fieldOf({ fact, controls }: Question): { field?: string } {
  const field = fact ?? controls?.[0]?.id;
  return field === undefined ? {} : { field };
}

/** Moves the focus to the next card, or the one before. */
function focusNext(card: HTMLElement | null): void {
  const next = card?.nextElementSibling ?? card?.previousElementSibling;
  next?.querySelector<HTMLElement>("[data-answers] button, [data-answers] input")?.focus();
}
