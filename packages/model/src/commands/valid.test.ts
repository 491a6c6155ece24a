import { describe, expect, test } from "vitest";
import { emptyModel } from "../model.ts";
import { commands } from "./index.ts";

describe("commands", () => {
  test("about things that are not there change nothing", () => {
    const model = emptyModel();
    const nothing = { diagram: "main", placement: new Map() };
    expect([
      commands.rename(model, { id: "gone", name: "x" }),
      commands.setFact(model, { target: "gone", fact: "port", value: 1 }),
      commands.setField(model, { target: "gone", field: "notes", value: "x" }),
      commands.setDefault(model, { zone: "gone", kind: "pod", fact: "runsAs", value: "root" }),
      commands.setEnds(model, { flow: "gone", to: "gone" }),
      commands.setBends(model, { diagram: "main", flow: "gone", bends: [[1, 1]] }),
      commands.addFlow(model, { id: "f", from: "gone", to: "gone" }),
      commands.addElement(model, { id: "e", kind: "pod", name: "x", parent: "gone", diagram: "main" }),
      commands.remove(model, { elements: ["gone"], flows: ["gone"] }),
      commands.move(model, { ...nothing, ids: ["gone"], dx: 8, dy: 8 }),
      commands.resize(model, { ...nothing, id: "gone", box: { x: 0, y: 0, w: 8, h: 8 } }),
      commands.reparent(model, { ...nothing, ids: ["gone"], parent: undefined }),
      commands.collapse(model, { ...nothing, id: "gone", collapsed: true }),
      commands.duplicate(model, { ...nothing, ids: ["gone"], newId: (id) => id, dx: 0, dy: 0 }),
      commands.putMarker(model, { diagram: "gone", id: "m", marker: { label: "1", on: "gone", text: "" } }),
    ]).toEqual(Array.from({ length: 15 }, () => []));
  });
});
