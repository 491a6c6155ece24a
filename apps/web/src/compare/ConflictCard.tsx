import { conflictSentence } from "@bartizan/model";
import { Button } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";
import type { Choice, ConflictRow, Take } from "./conflictRows.ts";
import { RecordLink } from "./RecordLink.tsx";

const TITLES = { base: "Before", ours: "Ours", theirs: "Theirs" } as const;
const BUTTONS = { base: "As it was", ours: "Keep ours", theirs: "Take theirs" } as const;

export interface ConflictCardProps {
  row: ConflictRow;
  /** The last choice could not be put in place. */
  refused: boolean;
  onTake: (take: Take) => void;
}

/** What both versions changed, with what it was and what each made of it, and a button under each. */
export function ConflictCard({ row, refused, onTake }: ConflictCardProps) {
  const { key, told, choices, now } = row;
  const { part, id, what, name, within, label } = told;
  return (
    <li data-conflict={key} className="border-hair border-t py-3">
      <p className="break-words">
        <RecordLink part={part} id={id}>
          <span className="font-medium">{name}</span>
        </RecordLink>
        <span className="text-muted">
          {" · "}
          {what}
          {within.length > 0 && ` in ${within.join(" › ")}`}
        </span>
      </p>
      <p className="pb-2">{label ?? <Whole row={row} />}</p>
      <div className="grid grid-cols-3 gap-2">
        {choices.map((choice) => (
          <ChoiceCard
            key={choice.take}
            choice={choice}
            of={label === undefined ? name : `${name}, ${label}`}
            onTake={() => onTake(choice.take)}
          />
        ))}
      </div>
      {(now !== undefined || refused) && (
        <p role={refused ? "alert" : undefined} className="flex items-center gap-3 pt-2">
          <span className="min-w-0 flex-1 break-words">
            {refused
              ? "The model would not hold together with that. Change it on the drawing, then leave it as it is."
              : `Somebody has changed it since: now it is ${now}.`}
          </span>
          <Button size="small" onClick={() => onTake("asIs")}>
            Leave it as it is
          </Button>
        </p>
      )}
    </li>
  );
}

/** What happened to a record that is disputed as a whole: the sentence without its subject. */
function Whole({ row: { told } }: { row: ConflictRow }) {
  const sentence = conflictSentence(told);
  const said = sentence.slice(sentence.lastIndexOf(`${told.name}: `) + told.name.length + 2);
  return `${said[0]?.toUpperCase()}${said.slice(1)}.`;
}

function ChoiceCard({ choice, of, onTake }: { choice: Choice; of: string; onTake: () => void }) {
  const { take, text, isNow } = choice;
  return (
    <div
      className={classes(
        "flex min-w-0 flex-col items-start gap-2 rounded-control border px-2.5 py-2",
        isNow ? "border-accent" : "border-hair",
      )}
    >
      <span className="text-12 text-muted">
        {TITLES[take]}
        {isNow && <span className="text-accent"> · in the model now</span>}
      </span>
      <span className={classes("flex-1 break-words", text === undefined && "text-muted")}>
        {text ?? (take === "base" ? "not there" : "taken away")}
      </span>
      <Button size="small" aria-label={`${BUTTONS[take]}: ${of}`} data-take={take} onClick={onTake}>
        {BUTTONS[take]}
      </Button>
    </div>
  );
}
