import { NAME_LIMIT } from "@bartizan/model";
import { X } from "lucide-react";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { TextField } from "../ui/TextField.tsx";

/** Somebody who took part. The key tells apart two who are not named yet. */
export interface Person {
  readonly key: number;
  readonly name: string;
  readonly role: string;
}

export interface PeopleProps {
  people: readonly Person[];
  onChange: (people: readonly Person[]) => void;
}

/** Who took part in a review, and as what: a line each. */
export function People({ people, onChange }: PeopleProps) {
  const change = (key: number, part: Partial<Person>) =>
    onChange(people.map((person) => (person.key === key ? { ...person, ...part } : person)));
  const freshKey = 1 + Math.max(0, ...people.map(({ key }) => key));
  return (
    <>
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
            onClick={() => onChange(people.filter((one) => one.key !== key))}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          look="quiet"
          className="text-accent"
          onClick={() => onChange([...people, { key: freshKey, name: "", role: "" }])}
        >
          + person
        </Button>
      </div>
    </>
  );
}
