import { graphOf } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import { isOfTheirSort, reachOf } from "./attackers.ts";
import { exampleModel } from "./engine/exampleModel.ts";
import { stepsFrom } from "./reach/attack.ts";
import type { TriagedThreat } from "./triage.ts";

const graph = graphOf(
  exampleModel({
    elements: {
      internet: "internet",
      stranger: { kind: "external-actor", in: "internet" },
      vpc: "vpc",
      entry: { kind: "load-balancer", in: "vpc" },
      web: { kind: "pod", in: "vpc" },
      ledger: { kind: "database", in: "vpc" },
      apart: { kind: "database", in: "vpc" },
    },
    flows: { visit: "stranger -> entry", serve: "entry -> web", query: "web -> ledger" },
  }),
);

const threat = (target: string, id = "x"): TriagedThreat => ({ threat: id, target }) as TriagedThreat;

describe("an attacker", () => {
  test("takes over one element after the other along the flows; what hands on is passed", () => {
    const steps = stepsFrom(graph, ["stranger"]);
    expect(["stranger", "entry", "web", "ledger", "apart"].map((id) => steps.get(id))).toEqual([0, 1, 1, 2, undefined]);
  });

  test("who starts in a zone is beside all that lies in it", () => {
    const steps = stepsFrom(graph, ["vpc"]);
    expect(["web", "ledger", "apart"].map((id) => steps.get(id))).toEqual([0, 0, 0]);
    expect(steps.has("stranger")).toBe(false);
  });

  test("who starts nowhere that is drawn gets nowhere", () => {
    expect(stepsFrom(graph, ["gone"]).size).toBe(0);
  });

  test("is of a sort, and of a source where that is said", () => {
    const entry = { actors: { primer: ["external attack"], nsa: ["malicious actor"] } };
    expect(isOfTheirSort({ group: "external" }, entry)).toBe(true);
    expect(isOfTheirSort({ group: "misusedPrivilege" }, entry)).toBe(false);
    expect(isOfTheirSort({ group: "external", source: "insider" }, entry)).toBe(false);
  });

  test("makes those threats theirs that are of their sort and in their reach, flows by either end", () => {
    const entryOf = (id: string) =>
      id === "x"
        ? { actors: { primer: ["external attack"], nsa: [] } }
        : id === "y"
          ? { actors: { primer: [], nsa: [] } }
          : undefined;
    const { threatens } = reachOf(graph, { group: "external", starts: ["stranger"] }, entryOf);
    expect(
      [threat("ledger"), threat("query"), threat("apart"), threat("ledger", "y"), threat("ledger", "own")].map(
        threatens,
      ),
    ).toEqual([true, true, false, false, true]);
    expect(reachOf(graph, { group: "external" }, entryOf).threatens(threat("apart"))).toBe(true);
  });
});
