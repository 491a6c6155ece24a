import {
  apply,
  type Change,
  type Element,
  editRecord,
  type Flow,
  graphOf,
  type Model,
  updateGraph,
} from "@bartizan/model";
import { expect, test } from "vitest";
import { CATALOGUE } from "../catalogue/catalogue.ts";
import { analyse, update } from "./analyse.ts";
import { compile } from "./compile.ts";
import { exampleModel } from "./exampleModel.ts";

const compiled = compile(CATALOGUE);

const estate = exampleModel({
  elements: {
    internet: "internet",
    office: "on-premises",
    here: "account",
    there: "account",
    vpc: { kind: "vpc", in: "here" },
    "vpc-2": { kind: "vpc", in: "there" },
    hub: { kind: "transit-gateway", in: "here" },
    cluster: { kind: "cluster", in: "vpc" },
    live: { kind: "namespace", in: "cluster", facts: { stage: "production" } },
    trial: { kind: "namespace", in: "cluster", facts: { stage: "production" } },
    pod: { kind: "pod", in: "live" },
    program: { kind: "container", in: "pod" },
    store: { kind: "object-store", in: "vpc" },
  },
  flows: {
    join: { from: "vpc", to: "hub" },
    visit: { from: "office", to: "hub" },
    put: { from: "program", to: "store" },
  },
});

const facts = (id: string, more: Element["facts"]) => (model: Model) => {
  const element = model.elements.get(id);
  return editRecord(model, "elements", id, element && { ...element, facts: { ...element.facts, ...more } });
};
const lies = (id: string, parent: string) => (model: Model) => {
  const element = model.elements.get(id);
  return editRecord(model, "elements", id, element && { ...element, parent });
};
const flow = (id: string, to: Flow | undefined) => (model: Model) => editRecord(model, "flows", id, to);

/** Each changes what the drawing answers for something else. */
const EDITS: readonly (readonly [string, (model: Model) => Change])[] = [
  ["a namespace of another stage", facts("trial", { stage: "test" })],
  ["a pod that becomes restricted", facts("pod", { securityLevel: "restricted" })],
  ["a network of another account at the hub", flow("join-2", { from: "vpc-2", to: "hub" })],
  ["that account turns out to be somebody else's", facts("there", { accountOwner: "others" })],
  ["the office leaves the hub", flow("visit", undefined)],
  ["the store moves to the internet", lies("store", "internet")],
  ["a third party runs it", facts("store", { runBy: "thirdParty" })],
  ["the network moves to the other account", lies("vpc", "there")],
];

test("threats follow what the drawing answers, edit by edit", () => {
  let model = estate;
  let graph = graphOf(model);
  let analysis = analyse(graph, compiled);
  for (const [what, edit] of EDITS) {
    const change = edit(model);
    model = apply(model, change);
    graph = updateGraph(graph, model, change);
    analysis = update(analysis, graph, change);
    expect([what, JSON.stringify(analysis)]).toEqual([what, JSON.stringify(analyse(graphOf(model), compiled))]);
  }
});
