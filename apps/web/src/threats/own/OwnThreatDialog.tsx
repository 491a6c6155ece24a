import { commands, type Id, LETTERS, NAME_LIMIT, type OwnThreat, SEVERITIES, TEXT_LIMIT } from "@bartizan/model";
import { LETTER_LABELS, SEVERITY_LABELS } from "@bartizan/stride/words";
import { useState } from "react";
import { documentStore, edit } from "../../document/documentStore.ts";
import { freshRecordId } from "../../document/ids.ts";
import { targetName } from "../../document/targetName.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";

export type OwnThreatDialogProps = {
  onClose: () => void;
} & ({ /** The threat to change. */ id: string } | { /** What a new one is about. */ target: Id });

const LETTER_CHOICES = LETTERS.map((id) => ({ id, label: `${id} · ${LETTER_LABELS[id]}` }));
const SEVERITY_CHOICES = SEVERITIES.map((id) => ({ id, label: SEVERITY_LABELS[id] }));

/** A threat that no catalogue knows, written by hand. */
export function OwnThreatDialog({ onClose, ...about }: OwnThreatDialogProps) {
  const { model } = documentStore.getState();
  const known = "id" in about ? model.threats.get(about.id) : undefined;
  const [threat, setThreat] = useState<OwnThreat>(
    () => known ?? { target: "target" in about ? about.target : "", letter: "T", title: "", severity: "medium" },
  );
  const ready = threat.title.trim() !== "";
  const put = (id: string, record: OwnThreat | undefined, what: string) => {
    edit(commands.putRecord(documentStore.getState().model, { part: "threats", id, record }), what);
    onClose();
  };
  return (
    <Dialog
      title={`${known ? "Threat" : "New threat"} to ${targetName(model, threat.target)}`}
      width="small"
      open
      onClose={onClose}
      footer={
        <>
          {"id" in about && known && (
            <Button
              look="danger"
              className="mr-auto"
              onClick={() => put(about.id, undefined, `delete threat ${known.title}`)}
            >
              Delete
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="own-threat" disabled={!ready}>
            {known ? "Save" : "Add threat"}
          </Button>
        </>
      }
    >
      <form
        id="own-threat"
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          const id = "id" in about ? about.id : freshRecordId(documentStore.getState().model, "threats", threat.title);
          put(
            id,
            { ...threat, title: threat.title.trim() },
            `${known ? "change" : "add"} threat ${threat.title.trim()}`,
          );
        }}
      >
        <TextField
          label="Title"
          maxLength={NAME_LIMIT}
          value={threat.title}
          placeholder="Who does what, and what comes of it"
          onChange={({ target }) => setThreat({ ...threat, title: target.value })}
        />
        <div className="flex flex-wrap gap-2">
          <Select
            label="Letter"
            value={threat.letter}
            options={LETTER_CHOICES}
            onChange={(letter) => setThreat({ ...threat, letter })}
          />
          <Select
            label="Severity"
            value={threat.severity}
            options={SEVERITY_CHOICES}
            onChange={(severity) => setThreat({ ...threat, severity })}
          />
        </div>
        <TextArea
          label="What could happen"
          rows={4}
          maxLength={TEXT_LIMIT}
          value={threat.text ?? ""}
          onChange={({ target }) => setThreat({ ...threat, text: target.value })}
        />
      </form>
    </Dialog>
  );
}
