import { TEXT_LIMIT } from "@bartizan/model";
import { classes } from "../../ui/classes.ts";
import { fieldLook } from "../../ui/TextField.tsx";
import { useDraft } from "../useDraft.ts";
import type { FactFieldProps } from "./FactField.tsx";

/** A whole number; empty: nobody knows yet. */
export function NumberField({ fact, reading, asked, onChange }: FactFieldProps) {
  const draft = useDraft(reading.value === undefined ? "" : String(reading.value), (text) => {
    if (text.trim() === "") onChange(undefined);
    else if (isWhole(text)) onChange(Number(text));
  });
  const wrong = draft.value.trim() !== "" && !isWhole(draft.value);
  return (
    <input
      {...draft}
      aria-label={fact.label}
      aria-invalid={wrong}
      inputMode="numeric"
      autoComplete="off"
      placeholder="?"
      className={look("max-w-20", asked && reading.value === undefined, wrong)}
    />
  );
}

/** Free words; empty: nobody knows yet. */
export function WordsField({ fact, reading, asked, onChange }: FactFieldProps) {
  const draft = useDraft(reading.value === undefined ? "" : String(reading.value), (text) =>
    onChange(text.trim() === "" ? undefined : text),
  );
  return (
    <input
      {...draft}
      aria-label={fact.label}
      autoComplete="off"
      placeholder="?"
      maxLength={TEXT_LIMIT}
      className={look("max-w-44", asked && reading.value === undefined, false)}
    />
  );
}

function isWhole(text: string): boolean {
  return /^\d{1,9}$/.test(text.trim());
}

function look(width: string, open: boolean, wrong: boolean): string {
  return classes(fieldLook, "h-6 px-2 text-12", width, open && "shadow-open", wrong && "border-boundary");
}
