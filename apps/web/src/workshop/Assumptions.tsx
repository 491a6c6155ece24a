import type { Assumption, Id } from "@bartizan/model";
import { useState } from "react";
import { useDocument } from "../document/useDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { AssumptionForm } from "./AssumptionForm.tsx";
import { Card, Page } from "./Page.tsx";
import { put } from "./records.ts";
import { supportText } from "./supports.ts";
import { HOLDS_LABELS } from "./words.ts";

const NEW = "";
const HOLDS = (["yes", "unknown", "no"] as const).map((id) => ({ id, label: HOLDS_LABELS[id] }));

/** What is taken for granted, whether it still holds, and what rests on it. */
export function Assumptions() {
  const assumptions = useDocument((state) => state.model.assumptions);
  const [editing, setEditing] = useState<Id>();
  const done = () => setEditing(undefined);
  return (
    <Page
      lead="What is taken for granted. Facts and decisions can rest on it: when it no longer holds, the facts are asked again and the decisions are open again."
      {...(editing !== NEW && { add: { label: "+ assumption", run: () => setEditing(NEW) } })}
    >
      {assumptions.size === 0 && editing !== NEW && (
        <p className="text-12.5 text-muted">Nothing is written down yet.</p>
      )}
      <ul className="flex flex-col gap-2">
        {editing === NEW && (
          <Card label="New assumption">
            <AssumptionForm id={undefined} onDone={done} />
          </Card>
        )}
        {[...assumptions].map(([id, assumption]) => (
          <Card key={id} label={assumption.text}>
            {editing === id ? (
              <AssumptionForm id={id} onDone={done} />
            ) : (
              <Told id={id} assumption={assumption} onEdit={() => setEditing(id)} />
            )}
          </Card>
        ))}
      </ul>
    </Page>
  );
}

function Told({ id, assumption, onEdit }: { id: Id; assumption: Assumption; onEdit: () => void }) {
  const model = useDocument((state) => state.model);
  const { text, holds, supports = [] } = assumption;
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <p className="min-w-0 break-words font-medium">{text}</p>
        <div className="flex shrink-0 items-center gap-2">
          <Select
            label={`Whether “${text}” holds`}
            small
            value={holds}
            options={HOLDS}
            onChange={(next) =>
              put("assumptions", id, { ...assumption, holds: next }, `say that an assumption ${HOLDS_LABELS[next]}`)
            }
          />
          <Button size="small" onClick={onEdit}>
            Edit
          </Button>
        </div>
      </div>
      {supports.length > 0 && (
        <ul className="text-12 text-muted">
          {supports.map((support) => (
            <li key={support} className={holds === "no" ? "break-words text-boundary" : "break-words"}>
              {holds === "no" ? "no longer stands: " : "carries "}
              {supportText(model, support)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
