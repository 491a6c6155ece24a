import { commands, emptyModel, save } from "@bartizan/model";
import { beforeEach, describe, expect, it } from "vitest";
import { onDocument } from "./changes.ts";
import { documentStore, edit, markSaved, openModel, redo, select, undo } from "./documentStore.ts";

const now = () => documentStore.getState();
const names = () => [...now().model.elements.values()].map(({ name }) => name);
const selected = () => [...now().selection.elements];

function add(id: string, name: string): void {
  const { model, diagram } = now();
  edit(commands.addElement(model, { id, kind: "process", name, diagram }), `add ${name}`, {
    selection: { elements: [id] },
  });
}

function rename(id: string, name: string, merge?: string): void {
  edit(commands.rename(now().model, { id, name }), `rename to ${name}`, merge === undefined ? {} : { merge });
}

beforeEach(() => openModel(emptyModel("Shop"), { name: "shop.tm.json" }));

describe("undo and redo", () => {
  it("take a step back and do it again, with the selection of each side", () => {
    add("a", "A");
    add("b", "B");
    undo();
    expect(names()).toEqual(["A"]);
    expect(selected()).toEqual(["a"]);
    redo();
    expect(names()).toEqual(["A", "B"]);
    expect(selected()).toEqual(["b"]);
  });

  it("are named after the step that they take", () => {
    add("a", "A");
    expect(now().undoLabel).toBe("add A");
    undo();
    expect(now()).toMatchObject({ undoLabel: undefined, redoLabel: "add A" });
  });

  it("forget what was undone once something else is done", () => {
    add("a", "A");
    undo();
    add("b", "B");
    redo();
    expect(names()).toEqual(["B"]);
  });

  it("take typing into one field as one step", () => {
    add("a", "A");
    for (const name of ["x", "xy", "xyz"]) rename("a", name, "a.name");
    expect(names()).toEqual(["xyz"]);
    undo();
    expect(names()).toEqual(["A"]);
    redo();
    expect(names()).toEqual(["xyz"]);
  });

  it("take typing before and after looking elsewhere as two steps", () => {
    add("a", "A");
    rename("a", "x", "a.name");
    select({});
    rename("a", "xy", "a.name");
    undo();
    expect(names()).toEqual(["x"]);
  });

  it("do nothing when there is nothing to take back", () => {
    const before = now();
    undo();
    redo();
    expect(now()).toBe(before);
  });
});

describe("the selection", () => {
  it("loses what is deleted, and has it again when that is undone", () => {
    add("a", "A");
    add("b", "B");
    select({ elements: ["a", "b"] });
    edit(commands.remove(now().model, { elements: ["a"] }), "delete A");
    expect(selected()).toEqual(["b"]);
    undo();
    expect(selected()).toEqual(["a", "b"]);
  });

  it("takes in only what there is", () => {
    add("a", "A");
    select({ elements: ["a", "nobody"], flows: ["nothing"] });
    expect(selected()).toEqual(["a"]);
    expect(now().selection.flows.size).toBe(0);
  });
});

describe("an unsaved document", () => {
  const saveNow = () =>
    markSaved({ file: { name: "shop.tm.json" }, text: save(now().model), last: now().history.past.at(-1) });

  it("is one that has changed since it was opened or saved", () => {
    expect(now().dirty).toBe(false);
    add("a", "A");
    expect(now().dirty).toBe(true);
    saveNow();
    expect(now().dirty).toBe(false);
  });

  it("is saved again when the change is taken back", () => {
    add("a", "A");
    saveNow();
    rename("a", "B");
    undo();
    expect(now().dirty).toBe(false);
    undo();
    expect(now().dirty).toBe(true);
  });

  it("does not count as saved what was typed while it was being written", () => {
    add("a", "A");
    const last = now().history.past.at(-1);
    const text = save(now().model);
    rename("a", "B");
    markSaved({ file: { name: "shop.tm.json" }, text, last });
    expect(now().dirty).toBe(true);
    undo();
    expect(now().dirty).toBe(false);
  });

  it("stays unsaved when typing goes on in the field that was saved", () => {
    add("a", "A");
    rename("a", "x", "a.name");
    saveNow();
    rename("a", "xy", "a.name");
    expect(now().dirty).toBe(true);
    undo();
    expect(names()).toEqual(["x"]);
    expect(now().dirty).toBe(false);
  });
});

it("every change is told in order, with the graph and the picture of the same moment", () => {
  const heard: string[] = [];
  const stop = onDocument((event) => {
    expect(event.graph.model).toBe(event.model);
    expect(event.model).toBe(now().model);
    expect(now().scene.order).toEqual([...event.model.elements.keys()]);
    heard.push(event.kind === "opened" ? "opened" : (event.change.find(({ part }) => part === "elements")?.id ?? ""));
  });
  const from = now().revision;
  add("a", "A");
  add("b", "B");
  undo();
  openModel(emptyModel(), { name: "x.tm.json" });
  stop();
  expect(heard).toEqual(["a", "b", "b", "opened"]);
  expect(now().revision - from).toBe(4);
});

describe("places that nobody chose", () => {
  const ids = ["a", "b", "c", "d", "e"];

  beforeEach(() => {
    const elements = new Map(ids.map((id) => [id, { kind: "process", name: id }]));
    openModel({ ...emptyModel("Unplaced"), elements }, { name: "unplaced.tm.json" });
  });

  it("stay where they are shown when a flow is drawn, a thing is added or one is removed", () => {
    const shown = new Map(now().scene.placement);
    edit(commands.addFlow(now().model, { id: "f", from: "e", to: "a" }), "connect");
    add("g", "G");
    edit(commands.remove(now().model, { elements: ["b"] }), "delete b");
    for (const id of ["a", "c", "d", "e"]) expect(now().scene.placement.get(id)).toEqual(shown.get(id));
  });

  it("are not written for a rename", () => {
    rename("a", "A");
    expect(now().model.layout.get(now().diagram)?.size ?? 0).toBe(0);
  });
});
