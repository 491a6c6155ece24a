import { type Considered, commands, type Id, type Letter, NAME_LIMIT, TEXT_LIMIT } from "@bartizan/model";
import { LETTER_LABELS } from "@bartizan/stride/words";
import { useState } from "react";
import { documentStore, edit } from "../../document/documentStore.ts";
import { targetName } from "../../document/targetName.ts";
import { today } from "../../engine/today.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";

export interface ConsideredDialogProps {
  target: Id;
  letter: Letter;
  onClose: () => void;
}

/** Who looked last, to begin with. */
let lastBy = "";

/** Notes that somebody looked at one element and one letter and found nothing, and why. */
export function ConsideredDialog({ target, letter, onClose }: ConsideredDialogProps) {
  const { model } = documentStore.getState();
  const key = `${target}/${letter}`;
  const known = model.considered.get(key);
  const [by, setBy] = useState(known?.by ?? lastBy);
  const [because, setBecause] = useState(known?.because ?? "");
  const name = targetName(model, target);
  const ready = by.trim() !== "" && because.trim() !== "";
  const put = (record: Considered | undefined, what: string) => {
    const change = commands.putRecord(documentStore.getState().model, { part: "considered", id: key, record });
    edit(change, `${what} ${LETTER_LABELS[letter].toLowerCase()} of ${name}`);
    onClose();
  };
  return (
    <Dialog
      title={`${LETTER_LABELS[letter]} of ${name}`}
      description="Somebody looked here and found nothing. The note says who, and why there is nothing to find."
      width="small"
      open
      onClose={onClose}
      footer={
        <>
          {known && (
            <Button look="danger" className="mr-auto" onClick={() => put(undefined, "reopen")}>
              Take back
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="considered" disabled={!ready}>
            Considered, none
          </Button>
        </>
      }
    >
      <form
        id="considered"
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          lastBy = by.trim();
          put({ ...known, by: by.trim(), because: because.trim(), date: today() }, "consider");
        }}
      >
        <TextField
          label="Who looked"
          maxLength={NAME_LIMIT}
          value={by}
          onChange={({ target }) => setBy(target.value)}
        />
        <TextArea
          label="Why there is nothing to find"
          rows={3}
          maxLength={TEXT_LIMIT}
          value={because}
          onChange={({ target }) => setBecause(target.value)}
        />
      </form>
    </Dialog>
  );
}
