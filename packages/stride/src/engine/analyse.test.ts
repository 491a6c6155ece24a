import { graphOf } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import type { Condition } from "../catalogue/condition.ts";
import type { ControlLink, ThreatEntry } from "../catalogue/entry.ts";
import type { ExampleGraph } from "../catalogue/example.ts";
import { analysisOf, controlOf, entryOf } from "../testing/raise.ts";
import { analyse } from "./analyse.ts";
import { compile } from "./compile.ts";
import { exampleModel } from "./exampleModel.ts";

const RISKY: Condition = { fact: "securityLevel", of: "self", in: ["privileged"] };
const CONTROLS = ["A", "B", "C"].map((id) => controlOf({ id, appliesTo: ["pod"] }));
const links: readonly ControlLink[] = [
  { id: "A", effect: "prevents", set: 1 },
  { id: "B", effect: "prevents", set: 1 },
  { id: "C", effect: "prevents", set: 2 },
];
const entry = entryOf({ on: ["pod"], when: RISKY, controls: links });

type States = Readonly<Record<string, "none" | "planned" | "implemented" | "verified" | "not-applicable">>;

function pod(controls: States, securityLevel?: string): ExampleGraph {
  return {
    elements: { web: { kind: "pod", controls, ...(securityLevel && { facts: { securityLevel } }) } },
  };
}

function verdict(controls: States, securityLevel = "privileged") {
  const [threat] = analysisOf(pod(controls, securityLevel), entry, CONTROLS).threats;
  return threat && [threat.confidence, threat.prevented, threat.questions.join(", ")];
}

describe("a threat", () => {
  test("is not raised where its condition is false", () => {
    expect(verdict({}, "baseline")).toBeUndefined();
  });

  test("is confirmed when no set of controls can prevent it any more", () => {
    expect(verdict({ A: "none", C: "none" })).toEqual(["confirmed", "no", ""]);
    expect(verdict({ A: "implemented", B: "none", C: "not-applicable" })).toEqual(["confirmed", "no", ""]);
  });

  test("is possible while a control that could prevent it is unsaid: what any set waits for is asked at once", () => {
    const asked = (controls: States) =>
      analysisOf(pod(controls, "privileged"), entry, CONTROLS).questions.map((question) =>
        question.controls?.map(({ id, settles }) => `${id} ${settles}`),
      );
    expect(verdict({})?.slice(0, 2)).toEqual(["possible", "unknown"]);
    expect(asked({})).toEqual([["A 1", "B 1", "C 1"]]);
    expect(asked({ A: "none" })).toEqual([["C 1"]]);
    expect(asked({ A: "implemented" })).toEqual([["B 1", "C 1"]]);
  });

  test("is prevented by any whole set", () => {
    expect(verdict({ A: "implemented", B: "verified", C: "none" })).toEqual(["confirmed", "yes", ""]);
    expect(verdict({ C: "implemented" })).toEqual(["confirmed", "yes", ""]);
  });

  test("is confirmed and planned when a set will be whole", () => {
    expect(verdict({ A: "planned", B: "implemented", C: "none" })).toEqual(["confirmed", "planned", ""]);
  });

  test("asks for its facts before its controls, and for neither once it is prevented", () => {
    const asked = analysisOf(pod({}), entry, CONTROLS).threats[0];
    expect(asked?.questions).toEqual(["fact securityLevel"]);
    expect(analysisOf(pod({ C: "implemented" }), entry, CONTROLS).threats[0]?.questions).toEqual([]);
  });

  test("would stop with another fact, or with what is missing from a set", () => {
    const [threat] = analysisOf(pod({ A: "implemented", C: "none" }, "privileged"), entry, CONTROLS).threats;
    expect(threat?.wouldStop).toEqual([
      { kind: "fact", target: "web", field: "securityLevel", values: ["restricted", "baseline"] },
      { kind: "control", target: "web", field: "B", values: ["implemented", "verified"], set: 1 },
      { kind: "control", target: "web", field: "C", values: ["implemented", "verified"], set: 2 },
    ]);
  });

  test("never would stop by calling a thing something else", () => {
    const user = entryOf({ on: ["user"], when: { fact: "who", of: "self", in: ["operator"] } });
    const graph: ExampleGraph = { elements: { alice: { kind: "user", facts: { who: "operator" } } } };
    expect(analysisOf(graph, user).threats[0]?.wouldStop).toEqual([]);
  });
});

describe("a record", () => {
  const log = controlOf({ id: "L", scope: "evidence", layer: "detection", appliesTo: ["pod"] });
  const recorded = (letter: ThreatEntry["letter"]) => {
    const threat = entryOf({ on: ["pod"], when: RISKY, letter, controls: [{ id: "L", effect: "prevents" }] });
    return analysisOf(pod({ L: "implemented" }, "privileged"), threat, [log]).threats[0];
  };

  test("prevents repudiation and nothing else: there it only notices", () => {
    expect(recorded("R")?.prevented).toBe("yes");
    expect(recorded("T")).toMatchObject({ prevented: "no", layers: { stops: [], notices: ["detection"] } });
  });
});

describe("a threat about one end of a flow", () => {
  const threat = entryOf({ target: "to", when: { fact: "callerAuth", of: "self", in: ["none"] } });
  const flow = (from: string) => ({ from, to: "api", facts: { callerAuth: "none" } });
  const graph: ExampleGraph = { elements: { a: "pod", b: "pod", api: "pod" }, flows: { x: flow("a"), y: flow("b") } };

  test("is listed under that end, once for each flow", () => {
    expect(analysisOf(graph, threat).threats.map(({ id, target, flow: by }) => [id, target, by])).toEqual([
      ["tried@x→api", "api", "x"],
      ["tried@y→api", "api", "y"],
    ]);
  });

  test("is one group for one reason", () => {
    expect(analysisOf(graph, threat).groups).toMatchObject([
      { threat: "tried", targets: ["api"], threats: ["tried@x→api", "tried@y→api"], confirmed: true },
    ]);
  });
});

describe("what is out of scope", () => {
  test("raises nothing, nor does anything in it, and is counted", () => {
    const graph: ExampleGraph = {
      elements: {
        space: { kind: "namespace", outOfScope: "Another team's" },
        theirs: { kind: "pod", in: "space", facts: { securityLevel: "privileged" } },
        ours: { kind: "pod", facts: { securityLevel: "privileged" } },
      },
      flows: { inside: "theirs -> theirs", across: "ours -> theirs" },
    };
    const analysis = analysisOf(graph, entryOf({ on: ["pod"], when: RISKY }));
    expect(analysis.threats.map(({ target }) => target)).toEqual(["ours"]);
    expect(analysis.leftOut).toBe(3);
  });
});

describe("an entry that is broken", () => {
  const good = entryOf({ id: "good", on: ["pod"], when: RISKY });
  const graph = graphOf(exampleModel(pod({}, "privileged")));

  test.each([
    ["has a condition with unknown words", entryOf({ id: "bad", on: ["pod"], when: JSON.parse('{"sounds": "odd"}') })],
    ["names a control that does not exist", entryOf({ id: "bad", controls: [{ id: "Z-99", effect: "detects" }] })],
    ["has no proper vector", entryOf({ id: "bad", cvss31: "AV:N" })],
  ])("and %s is listed, and the others stand", (_why, bad) => {
    const compiled = compile({ id: "c", version: "1", threats: [bad, good], controls: [], frameworks: [] });
    const { threats, failures } = analyse(graph, compiled);
    expect(threats.map(({ threat }) => threat)).toEqual(["good"]);
    expect(failures).toMatchObject([{ threat: "bad" }]);
  });
});

describe("an entry that is switched off", () => {
  test("raises nothing in the model that says so", () => {
    const compiled = compile({ id: "c", version: "1", threats: [entry], controls: CONTROLS, frameworks: [] });
    const model = exampleModel(pod({}, "privileged"));
    const off = { ...model, catalogue: new Map([["c", { version: "1", off: { tried: "Not for us" } }]]) };
    expect(analyse(graphOf(model), compiled).threats).toHaveLength(1);
    expect(analyse(graphOf(off), compiled).threats).toEqual([]);
  });
});

describe("a fact that rests on an assumption", () => {
  test("falls back to unknown when the assumption no longer holds", () => {
    const compiled = compile({
      id: "c",
      version: "1",
      threats: [entryOf({ on: ["pod"], when: RISKY })],
      controls: [],
      frameworks: [],
    });
    const model = exampleModel(pod({}, "privileged"));
    const assumed = (holds: "yes" | "no") => ({
      ...model,
      assumptions: new Map([["a", { text: "As built", holds, supports: ["web/securityLevel"] }]]),
    });
    expect(analyse(graphOf(assumed("yes")), compiled).threats[0]?.holds).toBe("yes");
    expect(analyse(graphOf(assumed("no")), compiled).threats[0]).toMatchObject({
      holds: "unknown",
      questions: ["fact securityLevel @ web"],
    });
  });
});

describe("somebody else's part", () => {
  const plane: ExampleGraph = {
    elements: {
      cluster: { kind: "cluster", facts: { managed: "provider" } },
      api: { kind: "kube-apiserver", in: "cluster" },
      node: { kind: "node", in: "cluster" },
    },
  };
  const everywhere: Condition = { inside: { kind: "cluster" } };
  const shares = (share?: "user") =>
    analysisOf(
      plane,
      entryOf({ on: ["kube-apiserver", "node"], when: everywhere, ...(share && { share }) }),
    ).threats.map(({ target, provider }) => [target, provider]);

  test("of a managed cluster is the provider's; nodes stay ours unless they are managed too", () => {
    expect(shares()).toEqual([
      ["api", true],
      ["node", false],
    ]);
  });

  test("stays ours where it is a setting of ours", () => {
    expect(shares("user")).toEqual([
      ["api", false],
      ["node", false],
    ]);
  });

  test("is whatever a provider or a third party runs", () => {
    const graph: ExampleGraph = {
      elements: { web: { kind: "pod", facts: { runBy: "thirdParty", securityLevel: "privileged" } } },
    };
    expect(analysisOf(graph, entryOf({ on: ["pod"], when: RISKY })).threats[0]?.provider).toBe(true);
  });
});

describe("threats written by hand", () => {
  test("stand beside the others, by themselves", () => {
    const compiled = compile({ id: "c", version: "1", threats: [], controls: [], frameworks: [] });
    const model = {
      ...exampleModel(pod({})),
      threats: new Map([["ours", { target: "web", letter: "S" as const, title: "Ours", severity: "high" as const }]]),
    };
    expect(analyse(graphOf(model), compiled)).toMatchObject({
      threats: [{ id: "ours@web", letter: "S", severity: "high", confidence: "confirmed", own: true }],
      groups: [{ key: "own ours", targets: ["web"] }],
    });
  });
});
