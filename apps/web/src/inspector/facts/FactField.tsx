import type { Fact, FactValue } from "@bartizan/model";
import { Segmented } from "../../ui/Segmented.tsx";
import { Select } from "../../ui/Select.tsx";
import { CheckList } from "./CheckList.tsx";
import type { FactReading } from "./reading.ts";
import { NumberField, WordsField } from "./TypedFields.tsx";

export interface FactFieldProps {
  fact: Fact;
  reading: FactReading;
  asked: boolean;
  onChange: (value: FactValue | undefined) => void;
}

/** No answer, in a list of answers. */
const UNKNOWN = "?";
/** Several that differ: none of the answers is taken. */
const MIXED = "";
const UNKNOWN_TEXT = "Nobody knows yet";
/** Letters that fit side by side beside a label in the narrowest panel. */
const SIDE_BY_SIDE = 14;

/** The field of a fact, by what it can hold. */
export function FactField({ fact, reading, asked, onChange }: FactFieldProps) {
  switch (fact.type) {
    case "enum":
      return <Choice fact={fact} reading={reading} asked={asked} onChange={onChange} />;
    case "set":
      return <CheckList fact={fact} reading={reading} asked={asked} onChange={onChange} />;
    case "integer":
      return <NumberField fact={fact} reading={reading} asked={asked} onChange={onChange} />;
    case "text":
      return <WordsField fact={fact} reading={reading} asked={asked} onChange={onChange} />;
  }
}

function Choice({ fact, reading, asked, onChange }: FactFieldProps) {
  const members = yesFirst(fact.values ?? []);
  const known = reading.value !== undefined;
  const value = known ? String(reading.value) : reading.mixed ? MIXED : UNKNOWN;
  // A value from elsewhere cannot be made unknown from here.
  const canForget = reading.from === undefined;
  const choose = (id: string) => id !== value && onChange(id === UNKNOWN ? undefined : id);
  const open = asked && !known;
  const letters = members.reduce((sum, member) => sum + member.label.length, 0);
  if (members.length <= 3 && letters <= SIDE_BY_SIDE) {
    const unknown = {
      id: UNKNOWN,
      label: "?",
      hint: UNKNOWN_TEXT,
      tone: open ? ("open" as const) : ("quiet" as const),
    };
    const options = canForget ? [...members, unknown] : members;
    return <Segmented label={fact.label} value={value} onChange={choose} options={options} />;
  }
  const stranger = known && !members.some(({ id }) => id === value) ? [{ id: value, label: value }] : [];
  const unknown = canForget ? [{ id: UNKNOWN, label: UNKNOWN_TEXT, short: "?" }] : [];
  const mixed = reading.mixed ? [{ id: MIXED, label: "Differs" }] : [];
  return (
    <Select
      label={fact.label}
      small
      open={open}
      value={value}
      onChange={(id) => id !== MIXED && choose(id)}
      options={[...mixed, ...members, ...stranger, ...unknown]}
    />
  );
}

/** "Yes · No" reads better than "No · Yes", whichever of them is the risk. */
function yesFirst(members: NonNullable<Fact["values"]>): NonNullable<Fact["values"]> {
  const isYesNo = members.length === 2 && members[0]?.id === "no" && members[1]?.id === "yes";
  return isYesNo ? [...members].reverse() : members;
}
