import { type Decision, graphOf, type Model } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import type { ControlLink } from "./catalogue/entry.ts";
import { type Analysis, analyse } from "./engine/analyse.ts";
import { compile } from "./engine/compile.ts";
import { exampleModel } from "./engine/exampleModel.ts";
import { controlOf, entryOf } from "./testing/raise.ts";
import { seenNow, triage } from "./triage.ts";

const TODAY = "2025-06-15";
const links: readonly ControlLink[] = [{ id: "C", effect: "prevents" }];
const compiled = compile({
  id: "c",
  version: "1",
  threats: [entryOf({ on: ["pod"], when: { fact: "securityLevel", of: "self", in: ["privileged"] }, controls: links })],
  controls: [controlOf({ appliesTo: ["pod"] })],
  frameworks: [],
});

function modelWith(state: "none" | "planned" | "implemented", more: object = {}): Model {
  return exampleModel({
    elements: { web: { kind: "pod", facts: { securityLevel: "privileged", ...more }, controls: { C: state } } },
  });
}

function decided(model: Model, decision: Decision, id = "tried@web"): Model {
  return { ...model, decisions: new Map([[id, decision]]) };
}

const analysisOf = (model: Model): Analysis => analyse(graphOf(model), compiled);

function statusOf(model: Model) {
  const [threat] = triage(model, analysisOf(model), TODAY).threats;
  return [threat?.status, threat?.reopened];
}

const ACCEPTED: Decision = { status: "accepted", reason: "Small" };

describe("the state of a threat", () => {
  test("follows from its controls when nobody decided", () => {
    expect(statusOf(modelWith("none"))).toEqual(["open", undefined]);
    expect(statusOf(modelWith("planned"))).toEqual(["planned", undefined]);
    expect(statusOf(modelWith("implemented"))).toEqual(["mitigated", undefined]);
  });

  test("is what a person decided, before what controls say", () => {
    expect(statusOf(decided(modelWith("none"), ACCEPTED))).toEqual(["accepted", undefined]);
    expect(statusOf(decided(modelWith("implemented"), ACCEPTED))).toEqual(["accepted", undefined]);
  });

  test("is the provider's before anything else", () => {
    expect(statusOf(decided(modelWith("none", { runBy: "provider" }), ACCEPTED))).toEqual(["provider", undefined]);
  });

  test("takes a severity that a person set", () => {
    const model = decided(modelWith("none"), { ...ACCEPTED, severity: "info" });
    expect(triage(model, analysisOf(model), TODAY).threats[0]?.severity).toBe("info");
  });
});

describe("a decision", () => {
  test("holds up to and including its last day", () => {
    const until = (day: string) => statusOf(decided(modelWith("none"), { ...ACCEPTED, until: day }));
    expect(until("2025-06-15")).toEqual(["accepted", undefined]);
    expect(until("2025-06-14")).toEqual(["open", "expired"]);
  });

  test("with a severity set by hand stays closed when it is changed: it remembers what was computed", () => {
    const first: Decision = { ...ACCEPTED, severity: "info" };
    const model = decided(modelWith("none"), first);
    const [threat] = triage(model, analysisOf(model), TODAY).threats;
    if (!threat) throw new Error("no threat");
    const again = decided(modelWith("none"), { ...first, reason: "Still small", seen: seenNow(threat) });
    expect(statusOf(again)).toEqual(["accepted", undefined]);
  });

  test("is reopened when there are more reasons, not when there are fewer", () => {
    const model = modelWith("none");
    const [threat] = analysisOf(model).threats;
    if (!threat) throw new Error("no threat");
    const seen = seenNow(threat);
    expect(statusOf(decided(model, { ...ACCEPTED, seen }))).toEqual(["accepted", undefined]);
    const more = { ...seen, because: [...seen.because, "fact web other reason"] };
    expect(statusOf(decided(model, { ...ACCEPTED, seen: more }))).toEqual(["accepted", undefined]);
    expect(statusOf(decided(model, { ...ACCEPTED, seen: { ...seen, because: [] } }))).toEqual(["open", "because"]);
  });

  test("is reopened when it got worse, not when it got better", () => {
    const model = modelWith("none");
    const [threat] = analysisOf(model).threats;
    if (!threat) throw new Error("no threat");
    const was = (severity: Decision["severity"] & string) =>
      statusOf(decided(model, { ...ACCEPTED, seen: { ...seenNow(threat), severity } }));
    expect(was("info")).toEqual(["open", "severity"]);
    expect(was("critical")).toEqual(["accepted", undefined]);
  });

  test("is reopened when an assumption behind it fell", () => {
    const model = decided(modelWith("none"), ACCEPTED);
    const assumptions = new Map([["a", { text: "So", holds: "no" as const, supports: ["tried@web"] }]]);
    expect(statusOf({ ...model, assumptions })).toEqual(["open", "assumption"]);
  });

  test("about a threat that no longer fires is gone, and kept", () => {
    const model = decided(modelWith("none"), ACCEPTED, "other@web");
    expect(triage(model, analysisOf(model), TODAY).gone).toEqual([{ id: "other@web", decision: ACCEPTED }]);
  });

  test("on an earlier entry counts for the one that succeeds it", () => {
    const model = decided(modelWith("none"), ACCEPTED, "former@web");
    const replaces = new Map([["tried", ["former"]]]);
    const triaged = triage(model, analysisOf(model), TODAY, { replaces });
    expect(triaged.threats[0]).toMatchObject({ status: "accepted", decidedAs: "former@web" });
    expect(triaged.gone).toEqual([]);
  });
});
