import { type Element, emptyModel, type Flow, graphOf, type Model } from "@bartizan/model";
import { analyse, type Because, CATALOGUE, compile, type Stop, triage } from "@bartizan/stride";
import { describe, expect, it } from "vitest";
import { targetAnchor } from "../document/anchor.ts";
import { wordsOf } from "../document/inline.ts";
import { becauseLines, stopLines } from "./explain.ts";
import { sourceOf } from "./source.ts";

const elements = new Map<string, Element>([
  ["vpc", { kind: "vpc", name: "Workload VPC" }],
  ["api", { kind: "pod", name: "checkout-api", parent: "vpc" }],
  ["lb", { kind: "load-balancer", name: "Private LB" }],
]);
const flows = new Map<string, Flow>([["http", { from: "lb", to: "api", name: "HTTP 8080" }]]);
const assets = new Map([["cards", { name: "Card data", classification: "restricted" } as const]]);
const model: Model = { ...emptyModel("Shop"), elements, flows, assets };
const graph = graphOf(model);
const analysis = analyse(graph, compile(CATALOGUE));
const source = sourceOf({
  model,
  graph,
  analysis,
  triaged: triage(model, analysis, "2026-11-21"),
  catalogue: CATALOGUE,
  prose: {},
});

describe("the reasons of a threat in the report", () => {
  const encryption: Because = { kind: "fact", target: "http", field: "encryption", value: "none", at: "vpc" };
  const called: Because = { kind: "flow", target: "api", field: "in", value: "load-balancer", at: "http" };

  it("are a line each, about the threat's target as it", () => {
    expect(becauseLines(source, "api", [encryption, called]).map(wordsOf)).toEqual([
      "Encryption = None on HTTP 8080: Private LB → checkout-api (as said on Workload VPC)",
      "it is called by Private LB over HTTP 8080",
    ]);
  });

  it("lead to where their elements and flows are told, with the facts standing out", () => {
    const [line = []] = becauseLines(source, "api", [encryption]);
    expect(line[0]).toEqual({ t: "strong", text: "Encryption = None" });
    expect(line[2]).toEqual({
      t: "reference",
      text: "HTTP 8080: Private LB → checkout-api",
      to: targetAnchor("http"),
    });
  });

  it("has words for every reason that the engine gives", () => {
    for (const { id, because: reasons, target } of analysis.threats) {
      const told = becauseLines(source, target, reasons).map(wordsOf);
      expect(told.length, id).toBeGreaterThan(0);
      expect(told.join(), id).not.toMatch(/undefined|\[object/);
    }
  });
});

describe("what would stop a threat, in the report", () => {
  it("is a line for each way, with the titles of controls", () => {
    const [control] = CATALOGUE.controls;
    if (!control) throw new Error("no controls");
    const stop: Stop = { kind: "control", target: "vpc", field: control.id, values: ["implemented"] };
    expect(stopLines(source, "api", [stop, { ...stop, target: "api" }]).map(wordsOf)).toEqual([
      `${control.title} is in place on Workload VPC`,
      `${control.title} is in place`,
    ]);
  });
});
