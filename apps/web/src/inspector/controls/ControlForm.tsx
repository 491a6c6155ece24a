import { CONTROL_STATES, type ControlUse, type Id, NAME_LIMIT, TEXT_LIMIT } from "@bartizan/model";
import { STATE_LABELS } from "@bartizan/stride/words";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDraft } from "../useDraft.ts";
import { Needs } from "./Needs.tsx";
import { useControlProse } from "./useControlProse.ts";

export interface ControlFormProps {
  control: string;
  /** Where it stands. */
  place: Id;
  title: string;
  use: ControlUse;
  /** Undefined takes the control away: nobody has said then. */
  onChange: (use: ControlUse | undefined) => void;
  onClose: () => void;
}

const STATES = CONTROL_STATES.map((id) => ({ id, label: STATE_LABELS[id] }));

/** How far a control is, who sees to it, and what shows that it works. */
export function ControlForm({ control, place, title, use, onChange, onClose }: ControlFormProps) {
  const set = (field: "owner" | "due" | "ticket" | "evidence", text: string) => {
    const { [field]: _before, ...rest } = use;
    onChange(text.trim() === "" ? rest : { ...rest, [field]: text });
  };
  const prose = useControlProse(control);
  const owner = useDraft(use.owner ?? "", (text) => set("owner", text));
  const ticket = useDraft(use.ticket ?? "", (text) => set("ticket", text));
  const evidence = useDraft(use.evidence ?? "", (text) => set("evidence", text));
  return (
    <fieldset aria-label={title} className="mt-2 flex flex-col gap-2 rounded-node border border-hair p-2.5">
      <p className="font-medium">{title}</p>
      {prose && <p className="break-words text-12 text-muted">{prose.description}</p>}
      <Needs control={control} place={place} />
      <div className="flex items-center justify-between gap-2">
        <span className="text-12 text-muted">State</span>
        <Select
          label={`State of ${title}`}
          small
          value={use.state}
          options={STATES}
          onChange={(state) => onChange({ ...use, state })}
        />
      </div>
      <div className="grid grid-cols-2 gap-2">
        <TextField label="Owner" maxLength={NAME_LIMIT} {...owner} />
        <TextField label="Due" type="date" value={use.due ?? ""} onChange={({ target }) => set("due", target.value)} />
      </div>
      <TextField label="Ticket" maxLength={NAME_LIMIT} {...ticket} />
      <TextArea
        label="Evidence"
        rows={2}
        maxLength={TEXT_LIMIT}
        placeholder="What shows that it works?"
        {...evidence}
      />
      <div className="flex justify-between gap-2">
        <Button size="small" look="danger" onClick={() => onChange(undefined)}>
          Remove
        </Button>
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
    </fieldset>
  );
}
