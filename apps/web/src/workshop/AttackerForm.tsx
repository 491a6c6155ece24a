import { ATTACKER_GROUPS, ATTACKER_SOURCES, type Attacker, type Id, NAME_LIMIT, TEXT_LIMIT } from "@bartizan/model";
import { useState } from "react";
import { documentStore } from "../document/documentStore.ts";
import { freshRecordId } from "../document/ids.ts";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { FormButtons } from "./Page.tsx";
import { put } from "./records.ts";
import { Starts } from "./Starts.tsx";
import { GROUP_LABELS, SOURCE_LABELS } from "./words.ts";

const NO_SOURCE = "";
const GROUPS = ATTACKER_GROUPS.map((id) => ({ id, label: GROUP_LABELS[id] }));
const SOURCES = [
  { id: NO_SOURCE, label: "Any source" },
  ...ATTACKER_SOURCES.map((id) => ({ id, label: SOURCE_LABELS[id] })),
];

/** Adds an attacker or changes one. */
export function AttackerForm({ id, onDone }: { id: Id | undefined; onDone: () => void }) {
  const known = id === undefined ? undefined : documentStore.getState().model.attackers.get(id);
  const [attacker, setAttacker] = useState<Attacker>(() => known ?? { name: "", group: "external" });
  const { starts = [] } = attacker;
  const name = attacker.name.trim();
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === "") return;
        put(
          "attackers",
          id ?? freshRecordId(documentStore.getState().model, "attackers", name),
          clean(attacker),
          `${known ? "change" : "add"} attacker ${name}`,
        );
        onDone();
      }}
    >
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label="Name"
          maxLength={NAME_LIMIT}
          placeholder="A stranger from the internet"
          value={attacker.name}
          onChange={({ target }) => setAttacker({ ...attacker, name: target.value })}
        />
        <TextField
          label="Stolen credential"
          maxLength={NAME_LIMIT}
          placeholder="The CI server's deploy key"
          value={attacker.credential ?? ""}
          onChange={({ target }) => setAttacker({ ...attacker, credential: target.value })}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Select
          label="What they have"
          value={attacker.group}
          options={GROUPS}
          onChange={(group) => setAttacker({ ...attacker, group })}
        />
        <Select
          label="Source"
          value={attacker.source ?? NO_SOURCE}
          options={SOURCES}
          onChange={(choice) => {
            const { source: _source, ...rest } = attacker;
            const source = ATTACKER_SOURCES.find((one) => one === choice);
            setAttacker({ ...rest, ...(source && { source }) });
          }}
        />
      </div>
      <Starts starts={starts} onChange={(next) => setAttacker({ ...attacker, starts: next })} />
      <TextField
        label="Not considered because"
        maxLength={TEXT_LIMIT}
        placeholder="Leave empty while they are reckoned with"
        value={attacker.outOfScope ?? ""}
        onChange={({ target }) => setAttacker({ ...attacker, outOfScope: target.value })}
      />
      <FormButtons
        ready={name !== ""}
        onCancel={onDone}
        onDelete={
          known &&
          (() => {
            put("attackers", id ?? "", undefined, `delete attacker ${known.name}`);
            onDone();
          })
        }
      />
    </form>
  );
}

/** Without empty fields. */
function clean({ credential, outOfScope, starts, ...rest }: Attacker): Attacker {
  return {
    ...rest,
    name: rest.name.trim(),
    ...(starts && starts.length > 0 && { starts }),
    ...(credential?.trim() && { credential: credential.trim() }),
    ...(outOfScope?.trim() && { outOfScope: outOfScope.trim() }),
  };
}
