import { type ControlUse, commands, type Id } from "@bartizan/model";
import { useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import { documentStore, edit } from "../../document/documentStore.ts";
import { controlTitle } from "../../document/entries.ts";
import { reveal, revealStore } from "../../document/reveal.ts";
import { targetName } from "../../document/targetName.ts";
import { useDocument } from "../../document/useDocument.ts";
import { PickDialog } from "../../ui/PickDialog.tsx";
import { ControlChip } from "./ControlChip.tsx";
import { ControlForm } from "./ControlForm.tsx";
import { controlsInThreats } from "./coveringControls.ts";
import { findControls } from "./findControls.ts";

const NONE: Readonly<Record<string, ControlUse>> = {};

/** The controls put on an element or flow, those that reach it from elsewhere, and a way to put on more. */
export function Controls({ id }: { id: Id }) {
  const model = useDocument((state) => state.model);
  const threats = useDocument((state) => state.analysis?.triaged.threats);
  const [opened, setOpened] = useOpened(id);
  const [picking, setPicking] = useState(false);
  const { covering, unsaid } = useMemo(() => controlsInThreats(threats ?? [], id), [threats, id]);
  const own = (model.elements.get(id) ?? model.flows.get(id))?.controls ?? NONE;
  const { provider } = model.info;
  const kind = model.elements.get(id)?.kind ?? "flow";
  const find = useCallback(
    (query: string) => findControls({ query, kind, taken: new Set(Object.keys(own)), useful: unsaid, provider }),
    [kind, own, unsaid, provider],
  );
  const uses = Object.entries(own).sort(([a], [b]) => controlTitle(a).localeCompare(controlTitle(b)));
  const openUse = opened === undefined ? undefined : own[opened];
  return (
    <section aria-label="Controls" className="px-4 pt-1 pb-3">
      <div className="flex flex-wrap gap-1.5">
        {covering.map(({ control, at, state }) => (
          <ControlChip
            key={`${control} ${at}`}
            title={controlTitle(control)}
            note={state === "planned" ? `planned on ${targetName(model, at)}` : `from ${targetName(model, at)}`}
            onClick={() => reveal(at, control)}
          />
        ))}
        {uses.map(([control, use]) => (
          <ControlChip
            key={control}
            field={control}
            title={controlTitle(control)}
            note={noteOf(use)}
            expanded={control === opened}
            onClick={() => setOpened(control === opened ? undefined : control)}
          />
        ))}
        <button
          type="button"
          className="min-h-6 cursor-default rounded-full border border-hair px-2.25 text-12 text-accent hover:bg-hover"
          onClick={() => setPicking(true)}
        >
          + control
        </button>
      </div>
      {opened !== undefined && openUse && (
        <ControlForm
          key={opened}
          control={opened}
          place={id}
          title={controlTitle(opened)}
          use={openUse}
          onChange={(use) => put(id, opened, use)}
          onClose={() => setOpened(undefined)}
        />
      )}
      {picking && (
        <PickDialog
          title={`Add a control to ${targetName(model, id)}`}
          placeholder="Search controls"
          find={find}
          empty="No control of that name."
          onClose={() => setPicking(false)}
          onPick={(control) => {
            put(id, control, { state: "implemented" });
            setOpened(control);
          }}
        />
      )}
    </section>
  );
}

/** The control whose form is open: the one that was asked for, or the one that was pressed last. */
function useOpened(id: Id): [string | undefined, (control: string | undefined) => void] {
  const asked = useStore(revealStore, (state) => state.asked);
  const [pressed, setPressed] = useState<{ control: string | undefined; turn: number }>();
  const turn = asked?.turn ?? 0;
  const revealed = asked?.target === id ? asked.field : undefined;
  const opened = pressed && pressed.turn === turn ? pressed.control : revealed;
  return [opened, (control) => setPressed({ control, turn })];
}

function noteOf({ state }: ControlUse): string | undefined {
  const notes: Partial<Record<ControlUse["state"], string>> = {
    none: "not there",
    planned: "planned",
    verified: "verified",
    "not-applicable": "not applicable",
  };
  return notes[state];
}

function put(target: Id, control: string, use: ControlUse | undefined): void {
  const { model } = documentStore.getState();
  const label = `${use ? "set" : "remove"} ${controlTitle(control)} on ${targetName(model, target)}`;
  edit(commands.setControl(model, { target, control, use }), label, { merge: `control ${control} ${target}` });
}
