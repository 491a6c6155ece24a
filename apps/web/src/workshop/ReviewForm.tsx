import { type Id, type Review, TEXT_LIMIT } from "@bartizan/model";
import { reviewNow } from "@bartizan/stride";
import { useState } from "react";
import { documentStore } from "../document/documentStore.ts";
import { freshRecordId } from "../document/ids.ts";
import { today } from "../engine/today.ts";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { FormButtons } from "./Page.tsx";
import { People, type Person } from "./People.tsx";
import { put } from "./records.ts";

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
      id ?? freshRecordId(documentStore.getState().model, "reviews", `review ${date}`),
      review,
      `${known ? "change" : "sign off"} the review of ${date}`,
    );
    onDone();
  };
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
      <People people={people} onChange={setPeople} />
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
