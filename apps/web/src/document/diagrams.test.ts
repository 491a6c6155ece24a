import { commands, emptyModel, type Model } from "@bartizan/model";
import { beforeEach, describe, expect, it } from "vitest";
import { clipOf, pasteClip } from "./clip.ts";
import { connectElements } from "./connecting.ts";
import { addDiagram, beside, changeDiagram, copyDiagram, dropDiagram, renameDiagram, stepDiagram } from "./diagrams.ts";
import { documentStore, edit, openModel, redo, select, setDiagram, undo } from "./documentStore.ts";
import { placeElement } from "./placeElement.ts";
import { reveal } from "./reveal.ts";

const now = () => documentStore.getState();
const names = () => [...now().model.diagrams.values()].map(({ name }) => name);

/** Two nodes and two namespaces, with a pod in one of each. */
function cluster(): Model {
  const elements = new Map([
    ["web", { kind: "namespace", name: "web" }],
    ["pay", { kind: "namespace", name: "pay" }],
    ["n1", { kind: "node", name: "n1" }],
    ["n2", { kind: "node", name: "n2" }],
    ["api", { kind: "pod", name: "api", parent: "web", zones: ["n1"] }],
    ["job", { kind: "pod", name: "job", parent: "pay" }],
  ]);
  return { ...emptyModel("Shop"), elements };
}

beforeEach(() => openModel(cluster(), { name: "shop.tm.json" }));

describe("diagrams", () => {
  it("are added and shown at once; undoing takes the diagram away again", () => {
    addDiagram({ name: "Nodes", nest: "host" });
    expect(names()).toEqual(["Main", "Nodes"]);
    expect(now().scene.parentOf("api")).toBe("n1");
    undo();
    expect(now().diagram).toBe("main");
    expect(now().scene.parentOf("api")).toBe("web");
    redo();
    expect(now().scene.parentOf("api")).toBe("n1");
  });

  it("are renamed, copied with their places and deleted, all but the last", () => {
    renameDiagram("main", "  Everything ");
    placeElement("pod", { parent: undefined, box: { x: 800, y: 80, w: 144, h: 48 } });
    copyDiagram("main");
    expect(names()).toEqual(["Everything", "Everything copy"]);
    expect(now().model.layout.get(now().diagram)).toEqual(now().model.layout.get("main"));
    dropDiagram(now().diagram);
    dropDiagram("main");
    expect(names()).toEqual(["Everything"]);
  });

  it("follow each other in the order of their names, round and round", () => {
    addDiagram({ name: "Zoo" });
    addDiagram({ name: "Ant" });
    stepDiagram(1);
    expect(names()[1]).toBe("Zoo");
    expect(now().model.diagrams.get(now().diagram)?.name).toBe("Zoo");
    stepDiagram(1);
    expect(now().diagram).toBe("main");
    expect(now().model.diagrams.get(beside(now(), -1))?.name).toBe("Zoo");
  });

  it("keep what is selected where they show it too", () => {
    addDiagram({ name: "Nodes", nest: "host" });
    setDiagram("main");
    select({ elements: ["api", "web"] });
    stepDiagram(1);
    expect([...now().selection.elements]).toEqual(["api"]);
  });

  it("give way to one that shows what is asked for", () => {
    addDiagram({ name: "Nodes", nest: "host" });
    reveal("pay");
    expect(now().diagram).toBe("main");
    reveal("api");
    expect(now().diagram).toBe("main");
  });

  it("come back on screen when a step in them is taken back", () => {
    addDiagram({ name: "Nodes", nest: "host" });
    const nodes = now().diagram;
    const { model, scene } = now();
    edit(commands.move(model, { diagram: nodes, placement: scene.placement, ids: ["job"], dx: 80, dy: 8 }), "move job");
    setDiagram("main");
    undo();
    expect(now().diagram).toBe(nodes);
  });
});

describe("in a diagram of chosen elements", () => {
  beforeEach(() => addDiagram({ name: "Few", elements: ["web", "api"] }));

  it("what is drawn or pasted becomes part of it, and is in the diagram of everything too", () => {
    const id = placeElement("pod", { parent: "web", box: { x: 16, y: 120, w: 144, h: 48 } });
    expect(now().scene.placement.has(id)).toBe(true);
    select({ elements: ["api"] });
    const clip = clipOf(now());
    select({ elements: ["web"] });
    expect(pasteClip(clip ?? "")).toBe(true);
    const [copy] = now().selection.elements;
    expect(now().scene.parentOf(copy ?? "")).toBe("web");
    setDiagram("main");
    expect(now().scene.placement.has(copy ?? "")).toBe(true);
  });

  it("nothing is shown anew when what it shows changes", () => {
    changeDiagram(now().diagram, { name: "Few", elements: ["web"] });
    expect(now().model.elements.has("api")).toBe(true);
    expect([...now().scene.placement.keys()]).toEqual(["web"]);
  });
});

describe("in a diagram by node", () => {
  beforeEach(() => addDiagram({ name: "Nodes", nest: "host" }));

  it("what is drawn in a node belongs to it, and has no parent by that", () => {
    const id = placeElement("pod", { parent: "n2", box: { x: 16, y: 40, w: 144, h: 48 } });
    const pod = now().model.elements.get(id);
    expect([pod?.parent, pod?.zones]).toEqual([undefined, ["n2"]]);
    expect(now().scene.parentOf(id)).toBe("n2");
  });

  it("everything stays where it is on screen when a membership is changed by its field", () => {
    const before = now().scene.box("api");
    edit(commands.setField(now().model, { target: "api", field: "zones", value: ["n2"] }), "change zones of api");
    expect(now().scene.parentOf("api")).toBe("n2");
    expect(now().scene.box("api")).toEqual(before);
  });
});

it("a flow that is drawn among the steps of a process is the next step", () => {
  connectElements("api", "job");
  addDiagram({ name: "Process", kind: "process-flow" });
  expect(now().scene.flows).toEqual([]);
  const first = connectElements("job", "api");
  const second = connectElements("api", "n2");
  const steps = [first, second].map((id) => now().model.flows.get(id ?? "")?.step);
  expect(steps).toEqual([1, 2]);
  expect(now().scene.flows).toHaveLength(2);
});
