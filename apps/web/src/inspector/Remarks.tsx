import { type Id, TEXT_LIMIT } from "@bartizan/model";
import { useState } from "react";
import { useDocument } from "../document/useDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Chip } from "../ui/Chip.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { Section } from "./Section.tsx";
import { setField } from "./setField.ts";
import { useDraft } from "./useDraft.ts";

/** Notes and tags of an element or flow, and whether it is left out. */
export function Remarks({ id }: { id: Id }) {
  return (
    <>
      <OutOfScope id={id} />
      <Notes id={id} />
      <Tags id={id} />
    </>
  );
}

function OutOfScope({ id }: { id: Id }) {
  const reason = useDocument(({ model }) => (model.elements.get(id) ?? model.flows.get(id))?.outOfScope);
  const [asking, setAsking] = useState(false);
  const draft = useDraft(reason ?? "", (text) =>
    setField(id, "outOfScope", text.trim() === "" ? undefined : text, "put out of scope"),
  );
  const shown = reason !== undefined || asking;
  return (
    <Section
      title="Scope"
      end={
        shown ? (
          <Button
            size="small"
            onClick={() => {
              setAsking(false);
              if (reason !== undefined) setField(id, "outOfScope", undefined, "put in scope");
            }}
          >
            Put in scope
          </Button>
        ) : (
          <Button size="small" look="quiet" onClick={() => setAsking(true)}>
            Put out of scope…
          </Button>
        )
      }
    >
      <div data-field="outOfScope">
        {shown ? (
          <TextArea
            label={
              reason === undefined
                ? "Why is it out of scope? It is, as soon as there is a reason."
                : "Out of scope because"
            }
            rows={2}
            maxLength={TEXT_LIMIT}
            {...(asking && reason === undefined && { autoFocus: true })}
            {...draft}
          />
        ) : (
          <p className="text-12 text-muted">In scope: its threats are looked for.</p>
        )}
      </div>
    </Section>
  );
}

function Notes({ id }: { id: Id }) {
  const notes = useDocument(({ model }) => (model.elements.get(id) ?? model.flows.get(id))?.notes ?? "");
  const draft = useDraft(notes, (text) => setField(id, "notes", text, "write notes on"));
  return (
    <Section title="Notes">
      <div data-field="notes">
        <TextArea label="Notes" quietLabel rows={2} maxLength={TEXT_LIMIT} {...draft} />
      </div>
    </Section>
  );
}

function Tags({ id }: { id: Id }) {
  const tags = useDocument(({ model }) => (model.elements.get(id) ?? model.flows.get(id))?.tags) ?? [];
  const [typed, setTyped] = useState("");
  const add = () => {
    const names = typed.split(",").map((tag) => tag.trim());
    const fresh = names.filter((tag) => tag !== "" && !tags.includes(tag));
    setTyped("");
    if (fresh.length > 0) setField(id, "tags", [...tags, ...new Set(fresh)], "tag");
  };
  return (
    <Section title="Tags">
      <div data-field="tags" className="flex flex-wrap items-center gap-1.5">
        {tags.map((tag) => (
          <Chip
            key={tag}
            remove={{
              label: `Remove tag ${tag}`,
              run: () =>
                setField(
                  id,
                  "tags",
                  tags.filter((one) => one !== tag),
                  "untag",
                ),
            }}
          >
            {tag}
          </Chip>
        ))}
        <input
          aria-label="Add a tag"
          placeholder="Add a tag"
          value={typed}
          className="h-6 w-24 min-w-0 flex-1 rounded-control border border-transparent bg-transparent px-1.5 text-12 placeholder:text-muted hover:border-hair"
          onChange={({ target }) => setTyped(target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== ",") return;
            event.preventDefault();
            add();
          }}
        />
      </div>
    </Section>
  );
}
