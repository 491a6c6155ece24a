import type { FactValue } from "@bartizan/model";
import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";

export interface FreeAnswerProps {
  label: string;
  type: "integer" | "text";
  onAnswer: (value: FactValue) => void;
}

/** An answer that is a number or a text. */
export function FreeAnswer({ label, type, onAnswer }: FreeAnswerProps) {
  const [text, setText] = useState("");
  const value = type === "text" ? text.trim() : /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
  return (
    <form
      className="flex items-center gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== undefined && value !== "") onAnswer(value);
      }}
    >
      <TextField
        label={label}
        quietLabel
        className={type === "integer" ? "w-24" : "w-48"}
        inputMode={type === "integer" ? "numeric" : "text"}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button size="small" type="submit" disabled={value === undefined || value === ""}>
        Answer
      </Button>
    </form>
  );
}
