import type { Attacker, Id } from "@bartizan/model";
import { reachOf } from "@bartizan/stride";
import { counted } from "@bartizan/stride/words";
import { useState } from "react";
import { closeDialog } from "../document/dialogs.ts";
import { threatsDoor } from "../document/doors.ts";
import { threatEntry } from "../document/entries.ts";
import { targetName } from "../document/targetName.ts";
import { useDocument } from "../document/useDocument.ts";
import { Button } from "../ui/Button.tsx";
import { AttackerForm } from "./AttackerForm.tsx";
import { Card, Page } from "./Page.tsx";
import { GROUP_LABELS, SOURCE_LABELS } from "./words.ts";

const NEW = "";

/** Who is reckoned with, where they start, and what that makes of the threats. */
export function Attackers() {
  const attackers = useDocument((state) => state.model.attackers);
  const [editing, setEditing] = useState<Id>();
  const done = () => setEditing(undefined);
  return (
    <Page
      lead="Who might attack, what they have to begin with, and where they start. What lies within their reach along the drawing makes a threat theirs."
      {...(editing !== NEW && { add: { label: "+ attacker", run: () => setEditing(NEW) } })}
    >
      {attackers.size === 0 && editing !== NEW && (
        <p className="text-12.5 text-muted">
          Nobody yet. The usual four: a stranger from the internet, somebody in a breached container, somebody with a
          stolen credential, and somebody who misuses rights they were given.
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {editing === NEW && (
          <Card label="New attacker">
            <AttackerForm id={undefined} onDone={done} />
          </Card>
        )}
        {[...attackers].map(([id, attacker]) => (
          <Card key={id} label={attacker.name}>
            {editing === id ? (
              <AttackerForm id={id} onDone={done} />
            ) : (
              <Told id={id} attacker={attacker} onEdit={() => setEditing(id)} />
            )}
          </Card>
        ))}
      </ul>
    </Page>
  );
}

function Told({ id, attacker, onEdit }: { id: Id; attacker: Attacker; onEdit: () => void }) {
  const model = useDocument((state) => state.model);
  const { name, group, source, starts = [], credential, outOfScope } = attacker;
  const sort = [GROUP_LABELS[group], ...(source ? [SOURCE_LABELS[source]] : [])].join(" · ");
  return (
    <>
      <div className="flex items-baseline justify-between gap-3">
        <p className="min-w-0 break-words">
          <b className="font-semibold">{name}</b> <span className="text-12 text-muted">{sort}</span>
        </p>
        <Button size="small" onClick={onEdit}>
          Edit
        </Button>
      </div>
      <p className="break-words text-12 text-muted">
        {starts.length > 0
          ? `Starts at ${starts.map((start) => targetName(model, start)).join(", ")}.`
          : "Nobody has said where they start."}
        {credential && ` Has ${credential}.`}
      </p>
      {outOfScope !== undefined ? (
        <p className="break-words text-12 text-muted">Not considered: {outOfScope}</p>
      ) : (
        <Doing id={id} attacker={attacker} />
      )}
    </>
  );
}

/** How far the attacker gets, and how many open threats are theirs. */
function Doing({ id, attacker }: { id: Id; attacker: Attacker }) {
  const graph = useDocument((state) => state.graph);
  const threats = useDocument((state) => state.analysis?.triaged.threats) ?? [];
  const { steps, threatens } = reachOf(graph, attacker, threatEntry);
  const open = threats.filter((threat) => threat.status === "open" && threatens(threat));
  const confirmed = open.filter(({ confidence }) => confidence === "confirmed").length;
  const near = [...steps.values()].filter((step) => step === 1).length;
  const far = [...steps.values()].filter((step) => step > 1).length;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p className="text-12 text-muted">
        {steps.size > 0 &&
          `Gets at ${counted(near, "element")} at once and at ${far} more by taking over what lies between. `}
        {counted(open.length, "open threat")}, {confirmed} confirmed.
      </p>
      <Button
        size="small"
        disabled={open.length === 0}
        onClick={() => {
          closeDialog();
          threatsDoor.use(({ ask }) => ask(`status:open attacker:${id}`));
        }}
      >
        List their threats
      </Button>
    </div>
  );
}
