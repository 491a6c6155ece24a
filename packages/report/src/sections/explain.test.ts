import { type Element, emptyModel, type Flow, graphOf, type Model } from "@bartizan/model";
import { analyse, type Because, CATALOGUE, compile, type Stop, triage } from "@bartizan/stride";
import { describe, expect, it } from "vitest";
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

const because = (...reasons: Because[]): string[] => becauseLines(source, "api", reasons).map(wordsOf);
const stops = (...all: Stop[]): string[] => stopLines(source, "api", all).map(wordsOf);

describe("the reasons of a threat in words", () => {
  it.each<[Because, string]>([
    [
      { kind: "fact", target: "http", field: "encryption", value: "none", at: "vpc" },
      "Encryption of HTTP 8080: Private LB → checkout-api is None",
    ],
    [{ kind: "fact", target: "http", field: "encryption", value: "none", at: "vpc" }, ", as said of Workload VPC"],
    [
      { kind: "crossing", target: "http", field: "vpc", value: "in", at: "vpc" },
      "HTTP 8080: Private LB → checkout-api comes into Workload VPC",
    ],
    [{ kind: "crossing", target: "http", field: "vpc", value: "out", at: "vpc" }, "leaves Workload VPC"],
    [
      { kind: "crossing", target: "http", field: "vpc", value: "level", at: "vpc" },
      "crosses the border of Workload VPC",
    ],
    [
      { kind: "containment", target: "vpc", field: "contains", value: "pod", at: "api" },
      "Workload VPC contains checkout-api",
    ],
    [{ kind: "containment", target: "api", field: "inside", value: "vpc", at: "vpc" }, "it lies in Workload VPC"],
    [{ kind: "containment", target: "api", field: "no contains", value: "container" }, "it has no Container inside"],
    [
      { kind: "flow", target: "api", field: "in", value: "load-balancer", at: "http" },
      "it is called by Private LB (HTTP 8080)",
    ],
    [
      { kind: "flow", target: "lb", field: "out", value: "pod", at: "http" },
      "Private LB calls checkout-api (HTTP 8080)",
    ],
    [{ kind: "flow", target: "http", field: "from", value: "load-balancer", at: "lb" }, "comes from Private LB"],
    [{ kind: "flow", target: "api", field: "no out", value: "log-store" }, "it has no flow to Log store"],
    [
      { kind: "asset", target: "http", field: "carries", value: "restricted", at: "cards" },
      "carries Card data (restricted)",
    ],
    [
      { kind: "path", target: "api", field: "internet", value: "waf" },
      "it can be reached from the internet without passing a Web application firewall",
    ],
    [{ kind: "path", target: "api", field: "external", value: "" }, "it can be reached from outside"],
    [{ kind: "kind", target: "api", field: "kind", value: "pod" }, "it is of the kind Pod"],
  ])("%j", (reason, words) => {
    expect(because(reason).join()).toContain(words);
  });

  it("tells borders that are not crossed in one line", () => {
    const lines = because(
      { kind: "crossing", target: "http", field: "no vpc", value: "any" },
      { kind: "path", target: "api", field: "external", value: "" },
      { kind: "crossing", target: "http", field: "no internet", value: "any" },
    );
    expect(lines).toEqual([
      "it can be reached from outside",
      "HTTP 8080: Private LB → checkout-api crosses no border of the kind VPC or Internet",
    ]);
  });

  it("has words for every reason that the engine gives", () => {
    for (const { id, because: reasons, target } of analysis.threats) {
      const told = becauseLines(source, target, reasons).map(wordsOf);
      expect(told.length, id).toBeGreaterThan(0);
      expect(told.join(), id).not.toMatch(/undefined|\[object/);
    }
  });
});

describe("what would stop a threat, in words", () => {
  it("names values, and what must be in place and where", () => {
    const [control] = CATALOGUE.controls;
    if (!control) throw new Error("no controls");
    expect(stops({ kind: "fact", target: "http", field: "encryption", values: ["mutual", "server"] })[0]).toBe(
      "Encryption of HTTP 8080: Private LB → checkout-api is Both ends prove themselves or The server proves itself",
    );
    expect(stops({ kind: "control", target: "vpc", field: control.id, values: ["implemented"] })).toEqual([
      `${control.title} on Workload VPC is in place`,
    ]);
  });

  it("tells controls of one set together, and the others each by itself", () => {
    const [a, b, c] = CATALOGUE.controls;
    if (!a || !b || !c) throw new Error("too few controls");
    const stop = (field: string, set?: number): Stop => ({
      kind: "control",
      target: "api",
      field,
      values: ["implemented"],
      ...(set === undefined ? {} : { set }),
    });
    expect(stops(stop(a.id, 1), stop(c.id), stop(b.id, 1))).toEqual([
      `${a.title} is in place, and ${b.title} is in place`,
      `${c.title} is in place`,
    ]);
  });
});
