import { apply, graphOf, invert, type Model } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import { answer } from "./answer.ts";
import type { Condition } from "./catalogue/condition.ts";
import type { ExampleGraph } from "./catalogue/example.ts";
import { analyse } from "./engine/analyse.ts";
import { compile } from "./engine/compile.ts";
import { exampleModel } from "./engine/exampleModel.ts";
import type { Question } from "./engine/threat.ts";
import { controlOf, entryOf } from "./testing/raise.ts";

const RISKY: Condition = { fact: "securityLevel", of: "self", in: ["privileged"] };
const GRAPH: ExampleGraph = {
  elements: {
    cluster: { kind: "cluster", defaults: { pod: { codeOrigin: "ours" } } },
    one: { kind: "pod", in: "cluster" },
    two: { kind: "pod", in: "cluster" },
    alone: { kind: "pod", facts: { apiUse: "read" } },
  },
};

function questionsOf(model: Model): readonly Question[] {
  const entry = entryOf({ on: ["pod"], when: RISKY, controls: [{ id: "C", effect: "prevents" }] });
  const control = controlOf({ scope: "contents", appliesTo: ["cluster"], covers: ["pod"] });
  const compiled = compile({ id: "c", version: "1", threats: [entry], controls: [control], frameworks: [] });
  return analyse(graphOf(model), compiled).questions;
}

describe("an answer", () => {
  const model = exampleModel(GRAPH);
  const [zone, own] = questionsOf(model);
  if (!zone || !own) throw new Error("two questions are asked");

  test("is a default of the zone it was asked of, beside the defaults that are there", () => {
    expect(zone).toMatchObject({ fact: "securityLevel", askAt: "cluster", forKind: "pod", targets: ["one", "two"] });
    const change = answer(model, zone, "baseline");
    expect(change).toHaveLength(1);
    expect(apply(model, change).elements.get("cluster")?.defaults).toEqual({
      pod: { codeOrigin: "ours", securityLevel: "baseline" },
    });
  });

  test("is a fact of the thing itself where no zone could answer", () => {
    expect(own).toMatchObject({ askAt: "alone", targets: ["alone"] });
    const after = apply(model, answer(model, own, "privileged"));
    expect(after.elements.get("alone")?.facts).toEqual({ apiUse: "read", securityLevel: "privileged" });
  });

  test("is undone in one step", () => {
    const change = answer(model, zone, "baseline");
    expect(apply(apply(model, change), invert(change)).elements).toEqual(model.elements);
  });

  test("about a control is its state, and keeps what else is said of it", () => {
    const privileged = apply(model, answer(model, zone, "privileged"));
    const asked = questionsOf(privileged).find(({ controls }) => controls?.[0]?.id === "C");
    if (!asked) throw new Error("the control is asked for");
    const cluster = privileged.elements.get("cluster");
    const owned: Model = {
      ...privileged,
      elements: new Map(privileged.elements).set("cluster", {
        kind: "cluster",
        name: "Cluster",
        ...cluster,
        controls: { C: { state: "planned", owner: "Platform" } },
      }),
    };
    expect(apply(owned, answer(owned, asked, "implemented")).elements.get("cluster")?.controls).toEqual({
      C: { state: "implemented", owner: "Platform" },
    });
  });

  test("changes nothing where the place is gone", () => {
    const without: Model = { ...model, elements: new Map([...model.elements].filter(([id]) => id !== "cluster")) };
    expect(answer(without, zone, "baseline")).toEqual([]);
  });
});
