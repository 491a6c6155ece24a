import type { Marks, Scene, Tags } from "@bartizan/diagram";
import {
  apply,
  type Change,
  concat,
  diagramIds,
  emptyModel,
  type Graph,
  graphOf,
  type Id,
  invert,
  type Model,
  splitLayoutId,
  updateGraph,
} from "@bartizan/model";
import type { Analysis, Triaged } from "@bartizan/stride";
import { createStore } from "zustand/vanilla";
import { announce } from "./changes.ts";
import { back, EMPTY_HISTORY, forth, type History, push, type Step, seal } from "./history.ts";
import { keepPlaces } from "./keepPlaces.ts";
import { firstScene, nextScene } from "./scene.ts";
import { existing, NOTHING, type Selection, sameSelection, selectionOf } from "./selection.ts";

/** Where the document is kept: the name shown, and the handle to write back through where the browser has one. */
export interface OpenFile {
  name: string;
  handle?: FileSystemFileHandle;
}

/** What the engine found; `revision` is the document's when it was asked, so it may lag behind. */
export interface Findings {
  analysis: Analysis;
  triaged: Triaged;
  marks: Marks;
  revision: number;
}

export interface DocumentState {
  model: Model;
  graph: Graph;
  /** The picture of `diagram`, always in step with `model`. */
  scene: Scene;
  /** Counts up with every Change and every opened document. */
  revision: number;
  /** Counts up with every opened document. */
  opened: number;
  diagram: Id;
  selection: Selection;
  history: History;
  file: OpenFile;
  /** The text last read from or written to the file; undefined when there is no file yet. */
  savedText: string | undefined;
  /** The step after which the file was written; the document is dirty when another one is the last. */
  savedAt: Step | "never" | undefined;
  dirty: boolean;
  undoLabel: string | undefined;
  redoLabel: string | undefined;
  analysis: Findings | undefined;
}

export const UNTITLED = "untitled.tm.json";

export const documentStore = createStore<DocumentState>(() => fresh(emptyModel(), { name: UNTITLED }, undefined, 0, 0));

export interface EditOptions {
  /** What is selected afterwards; the selection stays (without what is gone) when absent. */
  selection?: { elements?: Iterable<Id>; flows?: Iterable<Id> };
  /** Edits with the same key that follow each other directly are one undo step. */
  merge?: string;
  /** The diagram that is shown afterwards; the same as before when absent. */
  diagram?: Id;
}

/** Makes one undo step of a Change; an empty Change does nothing. `label` completes "Undo …": "move 3 elements". */
export function edit(asked: Change, label: string, options: EditOptions = {}): void {
  if (asked.length === 0) return;
  const { model: old, diagram, scene } = documentStore.getState();
  const change = concat(asked, keepPlaces(old, diagram, scene.placement, asked));
  documentStore.setState((state) => {
    const model = apply(state.model, change);
    const before = state.selection;
    const after = existing(options.selection ? selectionOf(options.selection) : before, model);
    const step = { change, label, before, after, ...(options.merge !== undefined && { merge: options.merge }) };
    return {
      ...changed(state, change, model, options.diagram),
      ...withHistory(push(state.history, step), state.savedAt),
      selection: after,
    };
  });
  tell(change);
}

/** Takes the last step back, with the selection before it; nothing when there is none. */
export function undo(): void {
  travel(back, (step) => ({ change: invert(step.change), selection: step.before }));
}

/** Does the undone step again, with the selection after it; nothing when there is none. */
export function redo(): void {
  travel(forth, (step) => ({ change: step.change, selection: step.after }));
}

/** Selects exactly these ids (absent = none of that part); ids that the model does not hold are left out. */
export function select(ids: { elements?: Iterable<Id>; flows?: Iterable<Id> }): void {
  documentStore.setState((state) => {
    const selection = existing(selectionOf(ids), state.model);
    if (sameSelection(selection, state.selection)) return state;
    // Typing that goes on after looking elsewhere is a step of its own.
    return { selection, history: seal(state.history) };
  });
}

/** Replaces the document. `savedText` is the file's text; `dirty` says that it differs from the file (a restored draft). */
export function openModel(model: Model, file: OpenFile, origin: { savedText?: string; dirty?: boolean } = {}): void {
  documentStore.setState(({ revision, opened }) => ({
    ...fresh(model, file, origin.savedText, revision + 1, opened + 1),
    ...(origin.dirty && { savedAt: "never" as const, dirty: true }),
  }));
  const { graph, revision } = documentStore.getState();
  announce({ kind: "opened", model, graph, revision });
}

/**
 * Notes that the file now holds this text of this state. A state that has moved on since stays dirty; `last` is "never"
 * when no state of the document is what the file holds.
 */
export function markSaved(saved: { file: OpenFile; text: string; last: DocumentState["savedAt"] }): void {
  documentStore.setState((state) => {
    const history = state.history.past.at(-1) === saved.last ? seal(state.history) : state.history;
    const savedAt = state.history.past.at(-1) === saved.last ? history.past.at(-1) : saved.last;
    return { file: saved.file, savedText: saved.text, savedAt, ...withHistory(history, savedAt) };
  });
}

/** Shows another diagram of the model; nothing when it does not exist. What is selected stays so where it is shown there. */
export function setDiagram(diagram: Id): void {
  documentStore.setState((state) => {
    if (!state.model.diagrams.has(diagram) || diagram === state.diagram) return state;
    const scene = firstScene({ ...state, diagram, marks: state.analysis?.marks, tags: state.scene.tags });
    const elements = [...state.selection.elements].filter((id) => scene.placement.has(id));
    const drawn = new Set(scene.flows);
    const flows = [...state.selection.flows].filter((id) => drawn.has(id));
    return { diagram, scene, selection: selectionOf({ elements, flows }) };
  });
}

/** Takes in what the engine found and paints its marks. */
export function setFindings(findings: Findings): void {
  documentStore.setState((state) => ({
    analysis: findings,
    scene: nextScene(state.scene, [], { ...state, marks: findings.marks, tags: state.scene.tags }),
  }));
}

/** Paints these tags instead of the counts; the counts again with undefined. */
export function setTags(tags: Tags | undefined): void {
  documentStore.setState((state) => {
    if (state.scene.tags === tags) return state;
    return { scene: nextScene(state.scene, [], { ...state, marks: state.analysis?.marks, tags }) };
  });
}

function travel(direction: typeof back, to: (step: Step) => { change: Change; selection: Selection }): void {
  const state = documentStore.getState();
  const found = direction(state.history);
  if (!found) return;
  const { change, selection } = to(found.step);
  const model = apply(state.model, change);
  documentStore.setState({
    ...changed(state, change, model, seenIn(state, change, model)),
    ...withHistory(found.history, state.savedAt),
    selection: existing(selection, model),
  });
  tell(change);
}

/** What every Change brings about, whichever way it comes. */
function changed(state: DocumentState, change: Change, model: Model, wanted: Id = state.diagram) {
  const graph = updateGraph(state.graph, model, change);
  const marks = state.analysis?.marks;
  const diagram = model.diagrams.has(wanted) ? wanted : firstDiagram(model);
  const pictured = { model, graph, diagram, marks, tags: state.scene.tags };
  const scene = diagram === state.diagram ? nextScene(state.scene, change, pictured) : firstScene(pictured);
  return { model, graph, diagram, scene, revision: state.revision + 1 };
}

/** The diagram in which it can be seen what a step back or forth changes: this one, unless only others change. */
function seenIn({ diagram }: DocumentState, change: Change, model: Model): Id {
  const touched = change.flatMap(({ part, id }) =>
    part === "layout" ? splitLayoutId(id)[0] : part === "diagrams" ? id : [],
  );
  if (touched.includes(diagram)) return diagram;
  return touched.find((id) => model.diagrams.has(id)) ?? diagram;
}

function withHistory(history: History, savedAt: DocumentState["savedAt"]) {
  return {
    history,
    dirty: history.past.at(-1) !== savedAt,
    undoLabel: history.past.at(-1)?.label,
    redoLabel: history.future[0]?.label,
  };
}

function fresh(
  model: Model,
  file: OpenFile,
  savedText: string | undefined,
  revision: number,
  opened: number,
): DocumentState {
  const graph = graphOf(model);
  const diagram = firstDiagram(model);
  return {
    model,
    graph,
    diagram,
    scene: firstScene({ model, graph, diagram, marks: undefined, tags: undefined }),
    revision,
    opened,
    selection: NOTHING,
    file,
    savedText,
    savedAt: undefined,
    analysis: undefined,
    ...withHistory(EMPTY_HISTORY, undefined),
  };
}

function firstDiagram(model: Model): Id {
  return diagramIds(model)[0] ?? "main";
}

function tell(change: Change): void {
  const { model, graph, revision } = documentStore.getState();
  announce({ kind: "changed", change, model, graph, revision });
}
