import { apply, type Change, type Element, editRecord, type Flow, graphOf, updateGraph } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import type { Condition } from "../catalogue/condition.ts";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { ExampleGraph } from "../catalogue/example.ts";
import { controlOf, entryOf } from "../testing/raise.ts";
import { analyse, update } from "./analyse.ts";
import { compile } from "./compile.ts";
import { exampleModel } from "./exampleModel.ts";

const GRAPH: ExampleGraph = {
  assets: { orders: "public" },
  elements: {
    customer: "external-actor",
    vpc: "vpc",
    cluster: { kind: "cluster", in: "vpc" },
    space: { kind: "namespace", in: "cluster" },
    empty: { kind: "namespace", in: "cluster" },
    node: { kind: "node", in: "cluster" },
    spare: { kind: "node", in: "cluster" },
    web: { kind: "pod", in: "space", zones: ["node"] },
    loose: { kind: "pod", in: "space" },
    waf: { kind: "waf", in: "vpc" },
    db: { kind: "database", in: "vpc", stores: ["orders"] },
  },
  flows: { visit: "customer -> waf", pass: "waf -> web", store: "web -> db" },
};
const MODEL = exampleModel(GRAPH);

function element(id: string, more: Partial<Element>): Change {
  const before = MODEL.elements.get(id);
  return editRecord(MODEL, "elements", id, { kind: "pod", name: id, ...before, ...more });
}

function flow(id: string, more: Partial<Flow> | undefined): Change {
  const before = MODEL.flows.get(id);
  return editRecord(MODEL, "flows", id, more && { from: "web", to: "db", ...before, ...more });
}

function moved(id: string, parent: string | undefined, zones?: readonly string[]): Change {
  const { parent: _parent, zones: _zones, ...rest } = MODEL.elements.get(id) ?? { kind: "pod", name: id };
  return editRecord(MODEL, "elements", id, { ...rest, ...(parent && { parent }), ...(zones && { zones }) });
}

/** What is asked about which kind, the edit that matters to it, and what else it needs. */
interface Case {
  readonly on: string;
  readonly when: Condition;
  readonly change: Change;
  readonly control?: Partial<ControlEntry>;
}

const SECURE: Condition = { fact: "securityLevel", of: "self", in: ["privileged"] };
const ALWAYS: Condition = { not: { inside: { kind: "compliance-scope" } } };
const IN_FORCE = { controls: { C: { state: "implemented" } } } as const;

const CASES: Readonly<Record<string, Case>> = {
  "a fact of its own": { on: "pod", when: SECURE, change: element("web", { facts: { securityLevel: "privileged" } }) },
  "a default of a zone around it": {
    on: "pod",
    when: SECURE,
    change: element("vpc", { defaults: { pod: { securityLevel: "baseline" } } }),
  },
  "a fact that is inherited": {
    on: "pod",
    when: { fact: "runBy", of: "self", in: ["provider"] },
    change: element("cluster", { facts: { runBy: "provider" } }),
  },
  "a fact of the zone it asks": {
    on: "pod",
    when: { fact: "cni", of: "cluster", in: ["doesNot"] },
    change: element("cluster", { facts: { cni: "doesNot" } }),
  },
  "a fact of the far end of its flow": {
    on: "flow",
    when: { fact: "who", of: "from", in: ["public"] },
    change: element("customer", { facts: { who: "public" } }),
  },
  "something that moves into it": {
    on: "namespace",
    when: { contains: { kind: "pod" } },
    change: moved("loose", "empty"),
  },
  "something that is placed on it": {
    on: "node",
    when: { contains: { kind: "pod" } },
    change: moved("loose", "space", ["spare"]),
  },
  "something inside that becomes another kind": {
    on: "namespace",
    when: { contains: { kind: "service" } },
    change: element("loose", { kind: "service" }),
  },
  "something new inside": {
    on: "namespace",
    when: { contains: { kind: "pod" } },
    change: editRecord(MODEL, "elements", "new", { kind: "pod", name: "New", parent: "empty" }),
  },
  "a flow that is drawn to it": {
    on: "pod",
    when: { flow: { direction: "in" } },
    change: flow("new", { from: "web", to: "loose" }),
  },
  "a flow that is taken away": {
    on: "database",
    when: { flow: { direction: "in" } },
    change: flow("store", undefined),
  },
  "a flow across the border of its zone": {
    on: "namespace",
    when: { flow: { direction: "out", other: { kinds: ["database"] } } },
    change: flow("store", undefined),
  },
  "a border that its flow no longer crosses": {
    on: "flow",
    when: { crosses: { kind: "cluster", direction: "any" } },
    change: moved("db", "cluster"),
  },
  "trust of a zone that its flow enters": {
    on: "flow",
    when: { crosses: { kind: "vpc", direction: "in" } },
    change: element("vpc", { trust: 0 }),
  },
  "an asset that is reclassified": {
    on: "database",
    when: { stores: { atLeast: "confidential" } },
    change: editRecord(MODEL, "assets", "orders", { name: "Orders", classification: "restricted" }),
  },
  "what its flow carries": {
    on: "flow",
    when: { carries: { atLeast: "public" } },
    change: flow("store", { carries: ["orders"] }),
  },
  "a way that opens far away": {
    on: "pod",
    when: { path: { from: "internet", avoiding: ["waf"] } },
    change: flow("sneak", { from: "customer", to: "web" }),
  },
  "how easily somebody gets there": { on: "database", when: ALWAYS, change: flow("pass", undefined) },
  "a control of a zone around it": {
    on: "pod",
    when: ALWAYS,
    change: element("cluster", IN_FORCE),
    control: { scope: "contents", appliesTo: ["cluster"] },
  },
  "an element that is a control of its cluster": {
    on: "pod",
    when: ALWAYS,
    change: editRecord(MODEL, "elements", "mesh", { kind: "mesh", name: "Mesh", parent: "cluster" }),
    control: { scope: "contents", appliesTo: ["cluster"], providedBy: ["mesh"] },
  },
  "a control on the node of a pod": {
    on: "pod",
    when: ALWAYS,
    change: element("node", IN_FORCE),
    control: { scope: "host", appliesTo: ["node"] },
  },
  "a control in its path that is switched off": {
    on: "pod",
    when: ALWAYS,
    change: element("waf", { controls: { C: { state: "none" } } }),
    control: { scope: "path", appliesTo: ["waf"], providedBy: ["waf"] },
  },
  "a way round the control in its path": {
    on: "pod",
    when: ALWAYS,
    change: flow("sneak", { from: "customer", to: "web" }),
    control: { scope: "path", appliesTo: ["waf"], providedBy: ["waf"] },
  },
  "a place out of scope": { on: "pod", when: SECURE, change: element("space", { outOfScope: "Not ours" }) },
};

describe("an edit is seen by everything that depends on", () => {
  test.each(Object.entries(CASES))("%s", (_name, { on, when, change, control }) => {
    const controls = [controlOf({ appliesTo: [], ...control })];
    const threat = entryOf({ on: [on], when, controls: control ? [{ id: "C", effect: "prevents" }] : [] });
    const compiled = compile({ id: "c", version: "1", threats: [threat], controls, frameworks: [] });
    const graph = graphOf(MODEL);
    const before = analyse(graph, compiled);
    const next = apply(MODEL, change);
    const after = update(before, updateGraph(graph, next, change), change);
    expect(after).not.toEqual(before);
    expect(after).toEqual(analyse(graphOf(next), compiled));
  });
});
