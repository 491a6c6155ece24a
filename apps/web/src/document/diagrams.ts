import { commands, type Diagram, diagramIds, type Hierarchy, type Id, type Model } from "@bartizan/model";
import { type DocumentState, documentStore, edit, setDiagram } from "./documentStore.ts";
import { freshRecordId } from "./ids.ts";
import { say } from "./notices.ts";

/** What a diagram is drawn by, as people call the zones that are its boxes. */
export const NEST_WORDS: Readonly<Record<Hierarchy, string>> = {
  network: "network",
  kubernetes: "namespace",
  host: "node",
  compliance: "compliance scope",
};

/** The name of a diagram; its id when it is gone. */
export function diagramName(model: Model, id: Id): string {
  return model.diagrams.get(id)?.name ?? id;
}

/** A name for a new diagram that no other has. */
export function freeDiagramName(model: Model, wanted: string): string {
  const names = new Set([...model.diagrams.values()].map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!names.has(name)) return name;
  }
}

/** Adds a diagram and shows it. One undo step. */
export function addDiagram(diagram: Diagram): void {
  const { model } = documentStore.getState();
  const id = freshRecordId(model, "diagrams", diagram.name);
  edit(commands.putDiagram(model, { id, diagram }), `add diagram ${diagram.name}`, { diagram: id });
}

/** Makes a diagram what it is told to be. One undo step. */
export function changeDiagram(id: Id, diagram: Diagram): void {
  const { model } = documentStore.getState();
  edit(commands.putDiagram(model, { id, diagram }), `change diagram ${diagramName(model, id)}`);
}

/** Nothing when the name is empty or the same. One undo step. */
export function renameDiagram(id: Id, name: string): void {
  const { model } = documentStore.getState();
  const before = model.diagrams.get(id);
  if (!before || name.trim() === "" || name.trim() === before.name) return;
  const diagram = { ...before, name: name.trim() };
  edit(commands.putDiagram(model, { id, diagram }), `rename diagram ${before.name}`);
}

/** Adds a copy of a diagram, places included, and shows it. One undo step. */
export function copyDiagram(id: Id): void {
  const { model } = documentStore.getState();
  const name = freeDiagramName(model, `${diagramName(model, id)} copy`);
  const newDiagram = freshRecordId(model, "diagrams", name);
  const change = commands.duplicateDiagram(model, { id, newId: newDiagram, name });
  edit(change, `duplicate diagram ${diagramName(model, id)}`, { diagram: newDiagram });
}

/** Takes a diagram away; what it shows stays in the model. The last one stays. One undo step. */
export function dropDiagram(id: Id): void {
  const { model } = documentStore.getState();
  if (model.diagrams.size < 2) return;
  const name = diagramName(model, id);
  const next = beside(documentStore.getState(), 1);
  edit(commands.putDiagram(model, { id, diagram: undefined }), `delete diagram ${name}`, { diagram: next });
  say(`Diagram ${name} deleted. What it showed is still in the model`, "shown");
}

/** The diagram after (1) or before (-1) the one that is shown, going round. */
export function beside({ model, diagram }: Pick<DocumentState, "model" | "diagram">, by: 1 | -1): Id {
  const ids = diagramIds(model);
  return ids[(ids.indexOf(diagram) + by + ids.length) % ids.length] ?? diagram;
}

/** Shows the diagram after or before, and says its name. */
export function stepDiagram(by: 1 | -1): void {
  const next = beside(documentStore.getState(), by);
  setDiagram(next);
  say(`Diagram ${diagramName(documentStore.getState().model, next)}`);
}
