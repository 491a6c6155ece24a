import { describe, expect, test } from "vitest";
import { apply, invert } from "../change.ts";
import type { Model } from "../model.ts";
import { modelWith } from "../testing/build.ts";
import { commands } from "./index.ts";

const base = modelWith(
  {
    cluster: { kind: "cluster" },
    ns: { kind: "namespace", parent: "cluster" },
    pod: { kind: "pod", parent: "ns", zones: ["node", "team"], facts: { apiUse: "none" }, stores: ["cards"] },
    node: { kind: "node", parent: "cluster" },
    node2: { kind: "node", parent: "cluster" },
    team: { kind: "team" },
    db: { kind: "database" },
  },
  { read: { from: "pod", to: "db", carries: ["cards"], returns: ["cards"] }, other: { from: "node", to: "db" } },
);
const model: Model = {
  ...base,
  assets: new Map([["cards", { name: "Cards", classification: "restricted" as const }]]),
  attackers: new Map([["thief", { name: "Thief", group: "external" as const, starts: ["pod", "db"] }]]),
  assumptions: new Map([["a1", { text: "x", holds: "yes" as const, supports: ["pod/apiUse", "t@read", "t@db"] }]]),
  decisions: new Map([
    ["t@pod", { status: "accepted" as const, reason: "x" }],
    ["t@read→db", { status: "accepted" as const, reason: "x" }],
    ["t@db", { status: "accepted" as const, reason: "x" }],
  ]),
  considered: new Map([["pod/S", { by: "x", because: "x" }]]),
  threats: new Map([["own", { target: "read", letter: "T" as const, title: "x", severity: "low" as const }]]),
  diagrams: new Map([
    [
      "main",
      {
        name: "Main",
        elements: ["db", "ns", "pod"],
        markers: { m: { label: "1", on: "pod", text: "" }, n: { label: "2", on: "db", text: "" } },
      },
    ],
  ]),
  layout: new Map([
    [
      "main",
      new Map([
        ["pod", { x: 0, y: 0, w: 8, h: 8 }],
        ["db", { x: 0, y: 0, w: 8, h: 8 }],
      ]),
    ],
  ]),
};

describe("removing", () => {
  const change = commands.remove(model, { elements: ["ns"] });
  const after = apply(model, change);

  test("takes everything inside along, its flows, places, markers and decisions", () => {
    expect([...after.elements.keys()]).toEqual(["cluster", "node", "node2", "team", "db"]);
    expect([...after.flows.keys()]).toEqual(["other"]);
    expect([...after.decisions.keys()]).toEqual(["t@db"]);
    expect([after.considered.size, after.threats.size]).toEqual([0, 0]);
    expect(after.attackers.get("thief")?.starts).toEqual(["db"]);
    expect(after.assumptions.get("a1")?.supports).toEqual(["t@db"]);
    expect(after.diagrams.get("main")).toEqual({
      name: "Main",
      elements: ["db"],
      markers: { n: { label: "2", on: "db", text: "" } },
    });
    expect([...(after.layout.get("main")?.keys() ?? [])]).toEqual(["db"]);
  });

  test("is one change that brings all of it back", () => {
    expect(apply(after, invert(change))).toEqual(model);
  });

  test("a zone that is not the parent leaves its members, who are not in it any more", () => {
    const without = apply(model, commands.remove(model, { elements: ["node"] }));
    expect(without.elements.get("pod")?.zones).toEqual(["team"]);
  });
});

describe("setting", () => {
  const element = (id: string, change: ReturnType<typeof commands.setFact>) => apply(model, change).elements.get(id);

  test("a fact to nothing takes it away, and with the last one the list", () => {
    expect(
      element("pod", commands.setFact(model, { target: "pod", fact: "apiUse", value: undefined })),
    ).not.toHaveProperty("facts");
  });

  test("a fact to what it is changes nothing", () => {
    expect(commands.setFact(model, { target: "pod", fact: "apiUse", value: "none" })).toEqual([]);
  });

  test("a default and taking it away leaves no trace", () => {
    const set = apply(model, commands.setDefault(model, { zone: "ns", kind: "pod", fact: "apiUse", value: "read" }));
    expect(set.elements.get("ns")?.defaults).toEqual({ pod: { apiUse: "read" } });
    expect(apply(set, commands.setDefault(set, { zone: "ns", kind: "pod", fact: "apiUse", value: undefined }))).toEqual(
      model,
    );
  });

  test("zones keeps one of an exclusive kind, none that lies inside, and not the parent again", () => {
    const zones = ["node", "node2", "team", "ns"];
    expect(element("pod", commands.setField(model, { target: "pod", field: "zones", value: zones }))?.zones).toEqual([
      "node2",
      "team",
    ]);
    expect(
      element("cluster", commands.setField(model, { target: "cluster", field: "zones", value: ["ns"] })),
    ).not.toHaveProperty("zones");
  });

  test("a field that such a thing does not have changes nothing", () => {
    expect(commands.setField(model, { target: "read", field: "trust", value: 3 })).toEqual([]);
    expect(commands.setField(model, { target: "pod", field: "step", value: 3 })).toEqual([]);
  });

  test("a name cleans it", () => {
    expect(element("pod", commands.rename(model, { id: "pod", name: "  ad\u202emin\n2 " }))?.name).toBe("admin 2");
  });

  test("no asset takes it from everywhere it was", () => {
    const after = apply(model, commands.putAsset(model, { id: "cards", asset: undefined }));
    expect([after.assets.size, after.elements.get("pod")?.stores]).toEqual([0, undefined]);
    expect(after.flows.get("read")).toEqual({ from: "pod", to: "db" });
  });
});

describe("adding", () => {
  const add = { id: "new", name: "x", diagram: "main" };

  test("is refused where the kind does not belong, under an id that is taken, and for flows to oneself", () => {
    expect(commands.addElement(model, { ...add, kind: "pod", parent: "db" })).toEqual([]);
    expect(commands.addElement(model, { ...add, kind: "pod", id: "read" })).toEqual([]);
    expect(commands.addFlow(model, { id: "f", from: "pod", to: "pod" })).toEqual([]);
    expect(commands.addFlow(model, { id: "f", from: "pod", to: "team" })).toEqual([]);
  });

  test("shows the element in a diagram that names what it shows", () => {
    const after = apply(model, commands.addElement(model, { ...add, kind: "pod", parent: "ns" }));
    expect(after.diagrams.get("main")?.elements).toEqual(["db", "new", "ns", "pod"]);
  });

  test("copies takes what is inside along, and the flows among them", () => {
    const placement = new Map([["ns", { x: 0, y: 0, w: 200, h: 100 }]]);
    const both = { diagram: "main", placement, ids: ["ns", "db"], newId: (id: string) => `${id}-2`, dx: 8, dy: 8 };
    const after = apply(model, commands.duplicate(model, both));
    expect(after.elements.get("ns-2")).toEqual({ kind: "namespace", name: "ns copy", parent: "cluster" });
    expect(after.elements.get("pod-2")).toMatchObject({ name: "pod", parent: "ns-2", zones: ["node", "team"] });
    expect(after.flows.get("read-2")).toMatchObject({ from: "pod-2", to: "db-2" });
    expect(after.flows.has("other-2")).toBe(false);
    expect(after.layout.get("main")?.get("ns-2")).toEqual({ x: 8, y: 8, w: 200, h: 100 });
    expect(after.decisions).toEqual(model.decisions);
  });
});
