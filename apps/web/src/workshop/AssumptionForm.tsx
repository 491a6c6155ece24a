import { type Assumption, type Id, TEXT_LIMIT } from "@bartizan/model";
import { useState } from "react";
import { documentStore } from "../document/documentStore.ts";
import { freshRecordId } from "../document/ids.ts";
import { Button } from "../ui/Button.tsx";
import { Chip } from "../ui/Chip.tsx";
import { PickDialog } from "../ui/PickDialog.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { FormButtons } from "./Page.tsx";
import { put } from "./records.ts";
import { supportsIn, supportText } from "./supports.ts";

/** Adds an assumption or changes one, and what rests on it. */
export function AssumptionForm({ id, onDone }: { id: Id | undefined; onDone: () => void }) {
  const { model } = documentStore.getState();
  const known = id === undefined ? undefined : model.assumptions.get(id);
  const [assumption, setAssumption] = useState<Assumption>(() => known ?? { text: "", holds: "unknown" });
  const [picking, setPicking] = useState(false);
  const { supports = [] } = assumption;
  const text = assumption.text.trim();
  const carry = (next: readonly string[]) => {
    const { supports: _supports, ...rest } = assumption;
    setAssumption({ ...rest, ...(next.length > 0 && { supports: [...next].sort() }) });
  };
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text === "") return;
        put(
          "assumptions",
          id ?? freshRecordId(documentStore.getState().model, "assumptions", text),
          { ...assumption, text },
          `${known ? "change" : "add"} an assumption`,
        );
        onDone();
      }}
    >
      <TextArea
        label="What is taken for granted"
        rows={2}
        maxLength={TEXT_LIMIT}
        value={assumption.text}
        onChange={({ target }) => setAssumption({ ...assumption, text: target.value })}
      />
      <div className="flex flex-wrap items-center gap-1.5">
        <span className="text-12 text-muted">Carries</span>
        {supports.map((support) => (
          <Chip
            key={support}
            remove={{
              label: `No longer carries ${supportText(model, support)}`,
              run: () => carry(supports.filter((one) => one !== support)),
            }}
          >
            {supportText(model, support)}
          </Chip>
        ))}
        <Button size="small" look="quiet" className="text-accent" onClick={() => setPicking(true)}>
          + fact or decision
        </Button>
      </div>
      <FormButtons
        ready={text !== ""}
        onCancel={onDone}
        onDelete={
          known &&
          (() => {
            put("assumptions", id ?? "", undefined, "delete an assumption");
            onDone();
          })
        }
      />
      {picking && (
        <PickDialog
          title="What rests on it"
          placeholder="Search facts that were said, and decisions"
          find={(query) =>
            supportsIn(documentStore.getState().model).filter(
              (one) => !supports.includes(one.id) && one.label.toLowerCase().includes(query.trim().toLowerCase()),
            )
          }
          onPick={(support) => carry([...supports, support])}
          onClose={() => setPicking(false)}
          empty="No fact was said and no decision made of that name."
        />
      )}
    </form>
  );
}
