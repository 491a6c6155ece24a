import { type Id, NAME_LIMIT } from "@bartizan/model";
import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { choiceOf } from "../actions/choices.ts";
import { deleteDiagram } from "../actions/deleteDiagram.ts";
import { duplicateDiagram } from "../actions/duplicateDiagram.ts";
import { editDiagram } from "../actions/editDiagram.ts";
import { renameDiagram } from "../document/diagrams.ts";
import { documentStore, setDiagram } from "../document/documentStore.ts";
import { viewStore } from "../document/view.ts";
import { classes } from "../ui/classes.ts";
import { Menu } from "../ui/Menu.tsx";

export interface DiagramTabProps {
  id: Id;
  name: string;
  shown: boolean;
}

/** One diagram: a click shows it, a double click or F2 renames it; the one on screen has a menu. */
export function DiagramTab({ id, name, shown }: DiagramTabProps) {
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const done = (next: string | undefined) => {
    flushSync(() => setRenaming(false));
    button.current?.focus();
    if (next !== undefined) renameDiagram(id, next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F2") return;
    event.preventDefault();
    setRenaming(true);
  };
  return (
    <span
      className={classes(
        "relative flex shrink-0 items-center border-hair border-r",
        shown ? "bg-canvas text-text" : "text-muted hover:bg-hover hover:text-text",
      )}
    >
      {shown && <span aria-hidden className="absolute inset-x-0 -top-px h-0.5 bg-accent" />}
      {renaming ? (
        <NameField name={name} onDone={done} />
      ) : (
        <button
          ref={button}
          type="button"
          aria-current={shown ? "page" : undefined}
          className={classes(
            "h-full max-w-52 cursor-default truncate pl-3 focus-visible:outline-offset-[-2px]",
            shown ? "pr-1 font-medium" : "pr-3",
          )}
          onClick={() => setDiagram(id)}
          onDoubleClick={() => setRenaming(true)}
          onKeyDown={onKeyDown}
        >
          {name}
        </button>
      )}
      {shown && !renaming && (
        <Menu
          label={`Diagram ${name}`}
          trigger={
            <button
              type="button"
              aria-label={`What can be done with diagram ${name}`}
              className="mr-1 flex size-6 cursor-default items-center justify-center rounded-control text-muted hover:bg-hover hover:text-text"
            >
              <ChevronDown size={13} aria-hidden />
            </button>
          }
          groups={() => {
            const rename = { id: "rename-diagram", label: "Rename", keys: "F2", run: () => setRenaming(true) };
            const now = [documentStore.getState(), viewStore.getState()] as const;
            return [
              [rename, choiceOf(editDiagram, ...now)],
              [choiceOf(duplicateDiagram, ...now), choiceOf(deleteDiagram, ...now)],
            ];
          }}
        />
      )}
    </span>
  );
}

function NameField({ name, onDone }: { name: string; onDone: (name: string | undefined) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const done = (next: string | undefined) => {
    if (closed.current) return;
    closed.current = true;
    onDone(next);
  };
  return (
    <input
      ref={field}
      aria-label="Name of the diagram"
      defaultValue={name}
      maxLength={NAME_LIMIT}
      autoComplete="off"
      spellCheck={false}
      className="mx-1.5 h-6 w-40 rounded-control border border-accent bg-surface px-1.5 text-12 text-text"
      onBlur={({ target }) => done(target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") done(event.currentTarget.value);
        else if (event.key === "Escape") done(undefined);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
