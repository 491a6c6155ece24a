import { commands, FACTS, type Fact, type FactValue, type Id, kindLabel } from "@bartizan/model";
import { X } from "lucide-react";
import { useCallback, useState } from "react";
import { documentStore, edit } from "../../document/documentStore.ts";
import { targetName } from "../../document/targetName.ts";
import { useDocument } from "../../document/useDocument.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { PickDialog } from "../../ui/PickDialog.tsx";
import { FactField } from "../facts/FactField.tsx";
import { Section } from "../Section.tsx";
import { defaultsToAdd } from "./defaultsToAdd.ts";

/** "kind fact" */
type Key = string;

const NOTHING: Readonly<Record<string, Readonly<Record<string, FactValue>>>> = {};

/** What a zone says for everything of a kind inside it. */
export function Defaults({ id }: { id: Id }) {
  const defaults = useDocument((state) => state.model.elements.get(id)?.defaults) ?? NOTHING;
  const [picking, setPicking] = useState(false);
  /** Picked, with no value yet: nothing of it is in the model. */
  const [started, setStarted] = useState<readonly Key[]>([]);
  const find = useCallback((query: string) => defaultsToAdd(documentStore.getState().graph, id, query), [id]);
  const said = Object.entries(defaults).flatMap(([kind, facts]) => Object.keys(facts).map((fact) => `${kind} ${fact}`));
  const keys = [...new Set([...said, ...started])].sort();
  return (
    <Section title="For everything inside">
      {keys.length === 0 && (
        <p className="mb-1.5 text-12 text-muted">
          An answer given here holds for all of a kind inside, unless one says otherwise.
        </p>
      )}
      {keys.map((key) => {
        const [kind = "", factId = ""] = key.split(" ");
        const fact = FACTS.get(factId);
        if (!fact) return null;
        return (
          <DefaultRow
            key={key}
            kind={kind}
            fact={fact}
            value={defaults[kind]?.[factId]}
            onChange={(value) => {
              setDefault(id, kind, fact, value);
              if (value === undefined) setStarted([...started, key]);
            }}
            onRemove={() => {
              setDefault(id, kind, fact, undefined);
              setStarted(started.filter((one) => one !== key));
            }}
          />
        );
      })}
      <button
        type="button"
        className="min-h-6 cursor-default rounded-full border border-hair px-2.25 text-12 text-accent hover:bg-hover"
        onClick={() => setPicking(true)}
      >
        + answer for all
      </button>
      {picking && (
        <PickDialog
          title="Answer for everything of a kind"
          placeholder="Search kinds and facts"
          find={find}
          empty="No such fact."
          onClose={() => setPicking(false)}
          onPick={(key) => setStarted([...started, key])}
        />
      )}
    </Section>
  );
}

interface DefaultRowProps {
  kind: string;
  fact: Fact;
  value: FactValue | undefined;
  onChange: (value: FactValue | undefined) => void;
  onRemove: () => void;
}

function DefaultRow({ kind, fact, value, onChange, onRemove }: DefaultRowProps) {
  const provider = useDocument(({ model }) => model.info.provider);
  const whose = kind === "flow" ? "Flow" : kindLabel(kind, provider);
  return (
    <div data-field={`default ${fact.id}`} className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 py-1">
      <span className="min-w-0 flex-[1_1_7rem] break-words" title={fact.question}>
        <span className="text-muted">{whose}:</span> {fact.label}
      </span>
      <span className="flex min-w-0 items-center gap-1">
        <FactField
          fact={fact}
          reading={{ value, from: undefined, otherwise: undefined, conflict: [], mixed: false }}
          asked={value === undefined}
          onChange={onChange}
        />
        <IconButton
          label={`Remove ${fact.label} for ${whose}`}
          size="small"
          icon={<X size={12} aria-hidden />}
          onClick={onRemove}
        />
      </span>
    </div>
  );
}

function setDefault(zone: Id, kind: string, fact: Fact, value: FactValue | undefined): void {
  const { model } = documentStore.getState();
  const change = commands.setDefault(model, { zone, kind, fact: fact.id, value });
  edit(change, `set ${fact.label} for all in ${targetName(model, zone)}`, {
    merge: `default ${kind} ${fact.id} ${zone}`,
  });
}
