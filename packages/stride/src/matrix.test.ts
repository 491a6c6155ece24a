import { graphOf, type Model } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import type { ExampleGraph } from "./catalogue/example.ts";
import { analyse } from "./engine/analyse.ts";
import { compile } from "./engine/compile.ts";
import { exampleModel } from "./engine/exampleModel.ts";
import { matrixOf } from "./matrix.ts";
import { marksOf, summary } from "./summary.ts";
import { entryOf } from "./testing/raise.ts";
import { triage } from "./triage.ts";

const compiled = compile({
  id: "c",
  version: "1",
  threats: [
    entryOf({ id: "owns", letter: "E", on: ["pod"], when: { fact: "securityLevel", of: "self", in: ["privileged"] } }),
    entryOf({ id: "reads", letter: "I" }),
    entryOf({ id: "border", letter: "D", on: ["vpc"], target: "zone-border", when: { contains: { kind: "pod" } } }),
  ],
  controls: [],
  frameworks: [],
});

const GRAPH: ExampleGraph = {
  elements: {
    customer: "external-actor",
    vpc: "vpc",
    rules: { kind: "acl", in: "vpc" },
    space: { kind: "namespace", in: "vpc" },
    web: { kind: "pod", in: "space", facts: { securityLevel: "privileged" } },
    db: { kind: "database", in: "vpc" },
    cache: { kind: "cache", in: "vpc" },
    logs: { kind: "log-store", in: "vpc" },
  },
  flows: { ask: { from: "web", to: "db", facts: { encryption: "none" } } },
};

function gridOf(model: Model) {
  const graph = graphOf(model);
  return matrixOf(graph, triage(model, analyse(graph, compiled), "2025-01-01"));
}

function cellsOf(model: Model, target: string): string | undefined {
  const row = gridOf(model).find((it) => it.target === target);
  const letter = { yes: "", ask: "?", no: "-" };
  return row?.cells
    .map((cell) => (cell.applies === "no" ? "-" : cell.letter + letter[cell.applies] + (cell.gap ? "!" : "")))
    .join(" ");
}

describe("the grid", () => {
  const model = exampleModel(GRAPH);

  test("has a row for each role: gaps where a letter applies and nothing was found", () => {
    expect(cellsOf(model, "customer")).toBe("S! - R! - - -");
    expect(cellsOf(model, "web")).toBe("S! T! R! I! D! E");
    expect(cellsOf(model, "ask")).toBe("- T! - I D! -");
    expect(cellsOf(model, "cache")).toBe("- T! - I! D! -");
  });

  test("asks only databases and the like whether they keep evidence", () => {
    expect(cellsOf(model, "db")).toBe("- T! R? I! D! -");
    expect(cellsOf(model, "logs")).toBe("- T! R! I! D! -");
    const proof = exampleModel({
      elements: {
        yes: { kind: "database", facts: { keepsEvidence: "yes" } },
        no: { kind: "database", facts: { keepsEvidence: "no" } },
      },
    });
    expect(cellsOf(proof, "yes")).toBe("- T! R! I! D! -");
    expect(cellsOf(proof, "no")).toBe("- T! - I! D! -");
  });

  test("lists a zone's threats under its border, never as a gap, and rules not at all", () => {
    expect(gridOf(model).find(({ target }) => target === "vpc")).toMatchObject({ row: "border" });
    expect(cellsOf(model, "vpc")).toBe("- - - I D E");
    expect(cellsOf(model, "space")).toBeUndefined();
    expect(cellsOf(model, "rules")).toBeUndefined();
  });

  test("is closed where somebody looked and found nothing, and where nobody has to look", () => {
    const looked: Model = { ...model, considered: new Map([["web/S", { by: "Us", because: "mTLS" }]]) };
    expect(cellsOf(looked, "web")).toBe("S T! R! I! D! E");
    const out = exampleModel({ elements: { web: { kind: "pod", outOfScope: "Theirs" } } });
    expect(cellsOf(out, "web")).toBe("S T R I D E");
  });

  test("follows the letters that the model has changed for a kind", () => {
    expect(cellsOf({ ...model, matrix: new Map([["cache", "SD"]]) }, "cache")).toBe("S! - - - D! -");
  });
});

describe("a letter that the model has taken from a kind", () => {
  test("raises nothing there any more, and nothing is missing elsewhere", () => {
    const before = analyse(graphOf(exampleModel(GRAPH)), compiled).threats;
    const taken = { ...exampleModel(GRAPH), matrix: new Map([["pod", "STRID"]]) };
    const after = analyse(graphOf(taken), compiled).threats;
    const gone = before.filter(({ id }) => !after.some((threat) => threat.id === id));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ letter, target }) => letter === "E" && taken.elements.get(target)?.kind === "pod")).toBe(true);
  });
});

describe("marks and counts", () => {
  const model = exampleModel(GRAPH);
  const graph = graphOf(model);
  const triaged = triage(model, analyse(graph, compiled), "2025-01-01");

  test("roll up on every zone around, each threat once, flows on the zones that hold both ends", () => {
    expect([...marksOf(graph, triaged)].map(([id, { count, possible }]) => [id, count + possible])).toEqual([
      ["ask", 1],
      ["space", 1],
      ["vpc", 3],
      ["web", 1],
    ]);
  });

  test("tell what is confirmed, with the worst of it, from what an answer decides", () => {
    const [mark] = [...marksOf(graph, triaged).values()];
    expect(mark?.worst === undefined).toBe(mark?.count === 0);
    const confirmed = triaged.threats.filter(({ confidence }) => confidence === "confirmed");
    const all = marksOf(graph, { ...triaged, threats: confirmed });
    expect([...all.values()].every(({ count, possible, worst }) => count > 0 && possible === 0 && worst)).toBe(true);
    const asked = marksOf(graph, { ...triaged, threats: confirmed.map((it) => ({ ...it, confidence: "possible" })) });
    expect([...asked.values()].every(({ count, possible, worst }) => count === 0 && possible > 0 && !worst)).toBe(true);
  });

  test("leave out what is decided", () => {
    const decisions = new Map([["owns@web", { status: "accepted" as const, reason: "Small" }]]);
    const accepted = triage({ ...model, decisions }, analyse(graph, compiled), "2025-01-01");
    expect(marksOf(graph, accepted).has("space")).toBe(false);
    expect(summary(accepted).byStatus).toMatchObject({ open: 2, accepted: 1 });
  });

  test("count open threats by severity and letter", () => {
    const { open, confirmed, possible } = summary(triaged);
    const counts = Object.values(open).flatMap((letters) => Object.entries(letters).filter(([, count]) => count > 0));
    expect(counts.sort()).toEqual([
      ["D", 1],
      ["E", 1],
      ["I", 1],
    ]);
    expect([confirmed, possible]).toEqual([3, 0]);
  });
});
