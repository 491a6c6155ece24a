import { type Diagram, HIERARCHIES, type Id, NAME_LIMIT } from "@bartizan/model";
import { type ReactNode, useState } from "react";
import { addDiagram, changeDiagram, freeDiagramName, NEST_WORDS } from "../document/diagrams.ts";
import { closeDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { TextField } from "../ui/TextField.tsx";
import { ElementChoice } from "./ElementChoice.tsx";

const KINDS = [
  { id: "data-flow", label: "All flows" },
  { id: "process-flow", label: "Steps of a process" },
] as const;
const NESTS = [
  { id: "place", label: "Where they lie" },
  ...HIERARCHIES.map((id) => ({ id, label: `By ${NEST_WORDS[id]}` })),
] as const;
const SHOWS = [
  { id: "everything", label: "Everything" },
  { id: "chosen", label: "What is chosen" },
] as const;

const ABOUT_NEST = {
  place: "Zones are drawn inside each other as they lie in the model.",
  network: "Networks and subnets are the boxes. What else a thing belongs to is written on it.",
  kubernetes: "Clusters and namespaces are the boxes. What else a thing belongs to is written on it.",
  host: "Nodes are the boxes, with what runs on them inside. Its namespace is written on it.",
  compliance: "Compliance scopes and teams are the boxes. What else a thing belongs to is written on it.",
} as const;

/** What a diagram is called, and what of the model it shows in which way. Without an id: a new one. */
export function DiagramDialog({ id }: { id: Id | undefined }) {
  const [diagram, setDiagram] = useState(() => initial(id));
  const [touched, setTouched] = useState(id !== undefined);
  const { kind = "data-flow", nest = "place", elements } = diagram;
  const named = diagram.name.trim() !== "";
  const put = (part: Partial<Record<keyof Diagram, unknown>>) => {
    const next = without({ ...diagram, ...part });
    setDiagram(touched || "name" in part ? next : { ...next, name: nameFor(next) });
  };
  const save = () => {
    closeDialog();
    if (id === undefined) addDiagram(diagram);
    else changeDiagram(id, diagram);
  };
  return (
    <Dialog
      title={id === undefined ? "New diagram" : `Diagram ${initial(id).name}`}
      description="A diagram is a picture of the one model. What it leaves out stays in the model, with its threats."
      open
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="diagram" disabled={!named}>
            {id === undefined ? "Add" : "Save"}
          </Button>
        </>
      }
    >
      <form
        id="diagram"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (named) save();
        }}
      >
        <TextField
          label="Name"
          value={diagram.name}
          maxLength={NAME_LIMIT}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => {
            setTouched(true);
            put({ name: target.value });
          }}
        />
        <Choice label="Draw things inside each other" about={ABOUT_NEST[nest]}>
          <Segmented
            label="Draw things inside each other"
            value={nest}
            options={NESTS}
            onChange={(next) => put({ nest: next === "place" ? undefined : next })}
          />
        </Choice>
        <div className="grid grid-cols-2 gap-4">
          <Choice
            label="Flows"
            about={
              kind === "process-flow"
                ? "Only flows with a step number. A flow drawn here gets the next one."
                : undefined
            }
          >
            <Segmented
              label="Flows"
              value={kind}
              options={KINDS}
              onChange={(next) => put({ kind: next === "data-flow" ? undefined : next })}
            />
          </Choice>
          <Choice
            label="Elements"
            about={elements === undefined ? "Also what is drawn later, in any diagram." : undefined}
          >
            <Segmented
              label="Elements"
              value={elements === undefined ? "everything" : "chosen"}
              options={SHOWS}
              onChange={(next) =>
                put({ elements: next === "chosen" ? [...documentStore.getState().model.elements.keys()] : undefined })
              }
            />
          </Choice>
        </div>
        {elements && <ElementChoice chosen={elements} onChange={(next) => put({ elements: next })} />}
      </form>
    </Dialog>
  );
}

function Choice({ label, about, children }: { label: string; about: string | undefined; children: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-1.5">
      <span className="text-12 text-muted">{label}</span>
      {children}
      {about !== undefined && <span className="text-12 text-muted">{about}</span>}
    </div>
  );
}

function initial(id: Id | undefined): Diagram {
  const { model } = documentStore.getState();
  const known = id === undefined ? undefined : model.diagrams.get(id);
  return known ?? { name: nameFor({ name: "" }) };
}

/** What a new diagram is called until somebody says otherwise. */
function nameFor({ nest, kind }: Diagram): string {
  const { model } = documentStore.getState();
  const view = nest === undefined ? undefined : NEST_WORDS[nest];
  if (view !== undefined) return freeDiagramName(model, `${view[0]?.toUpperCase()}${view.slice(1)} view`);
  return freeDiagramName(model, kind === "process-flow" ? "Process" : "Diagram");
}

function without(diagram: Partial<Record<keyof Diagram, unknown>>): Diagram {
  return Object.fromEntries(Object.entries(diagram).filter(([, value]) => value !== undefined)) as unknown as Diagram;
}
