import { type Id, NAME_LIMIT, type Review, TEXT_LIMIT } from "@bartizan/model";
import { reviewNow } from "@bartizan/stride";
import { X } from "lucide-react";
import { useState } from "react";
import { documentStore } from "../document/documentStore.ts";
import { today } from "../engine/today.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { FormButtons } from "./Page.tsx";
import { freshRecordId, put } from "./records.ts";

interface Person {
  readonly key: number;
  readonly name: string;
  readonly role: string;
}

/** Adds a review of the model as it stands now, or changes what is written about one. */
export function ReviewForm({ id, onDone }: { id: Id | undefined; onDone: () => void }) {
  const known = id === undefined ? undefined : documentStore.getState().model.reviews.get(id);
  const [date, setDate] = useState(known?.date ?? today());
  const [outcome, setOutcome] = useState(known?.outcome ?? "");
  const [people, setPeople] = useState<readonly Person[]>(() =>
    (known?.people ?? [{ name: "", role: "" }]).map(({ name, role }, key) => ({ key, name, role })),
  );
  const named = people.filter(({ name }) => name.trim() !== "");
  const ready = named.length > 0 && outcome.trim() !== "" && date !== "";
  const save = () => {
    const { analysis } = documentStore.getState();
    const review: Review = {
      ...(known ?? (analysis && reviewNow(analysis.triaged))),
      date,
      people: named.map(({ name, role }) => ({ name: name.trim(), role: role.trim() })),
      outcome: outcome.trim(),
    };
    put(
      "reviews",
      id ?? freshRecordId("reviews", `review ${date}`),
      review,
      `${known ? "change" : "sign off"} the review of ${date}`,
    );
    onDone();
  };
  const change = (key: number, part: Partial<Person>) =>
    setPeople(people.map((person) => (person.key === key ? { ...person, ...part } : person)));
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) save();
      }}
    >
      <div className="w-44">
        <TextField label="Day" type="date" value={date} onChange={({ target }) => setDate(target.value)} />
      </div>
      {people.map(({ key, name, role }) => (
        <div key={key} className="flex items-end gap-2">
          <div className="flex-1">
            <TextField
              label="Who"
              maxLength={NAME_LIMIT}
              value={name}
              onChange={({ target }) => change(key, { name: target.value })}
            />
          </div>
          <div className="flex-1">
            <TextField
              label="As what"
              maxLength={NAME_LIMIT}
              value={role}
              onChange={({ target }) => change(key, { role: target.value })}
            />
          </div>
          <IconButton
            label={`Without ${name || "this person"}`}
            icon={<X size={14} aria-hidden />}
            onClick={() => setPeople(people.filter((one) => one.key !== key))}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          look="quiet"
          className="text-accent"
          onClick={() =>
            setPeople([...people, { key: 1 + Math.max(0, ...people.map(({ key }) => key)), name: "", role: "" }])
          }
        >
          + person
        </Button>
      </div>
      <TextArea
        label="What came out of it"
        rows={3}
        maxLength={TEXT_LIMIT}
        value={outcome}
        onChange={({ target }) => setOutcome(target.value)}
      />
      <FormButtons
        ready={ready}
        onCancel={onDone}
        onDelete={
          known &&
          (() => {
            put("reviews", id ?? "", undefined, `delete the review of ${known.date}`);
            onDone();
          })
        }
      />
    </form>
  );
}
