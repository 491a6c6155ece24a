import { describe, expect, test } from "vitest";
import { modelWith } from "../testing/build.ts";
import { canConnect, liesIn, refusal } from "./accepts.ts";

const model = modelWith({
  vpc: { kind: "vpc" },
  cluster: { kind: "cluster", parent: "vpc" },
  ns: { kind: "namespace", parent: "cluster" },
  node: { kind: "node", parent: "cluster" },
  pod: { kind: "pod", parent: "ns", zones: ["node"] },
  db: { kind: "database" },
  frame: { kind: "trust-boundary", parent: "vpc" },
  team: { kind: "team" },
});

describe("a zone", () => {
  test("takes the kinds that belong in it", () => {
    expect(refusal(model, "ns", "pod")).toBeUndefined();
    expect(refusal(model, "frame", "pod")).toBeUndefined();
    expect(refusal(model, undefined, "pod")).toBeUndefined();
  });

  test("says why it does not take others", () => {
    expect(refusal(model, "vpc", "pod")).toBe("kindNotAccepted");
    expect(refusal(model, undefined, "subnet")).toBeUndefined();
    expect(refusal(model, "db", "pod")).toBe("notAZone");
    expect(refusal(model, "gone", "pod")).toBe("parentMissing");
    expect(refusal(model, "frame", "vpc", "vpc")).toBe("insideItself");
  });

  test("holds what lies in it by parent or by another membership, and itself", () => {
    expect(["ns", "node", "vpc", "pod"].map((zone) => liesIn(model, "pod", zone))).toEqual([true, true, true, true]);
    expect(liesIn(model, "pod", "team")).toBe(false);
  });
});

describe("a flow", () => {
  test("runs between any two things that exist, zones too, but not groupings", () => {
    expect(canConnect(model, "pod", "db")).toBe(true);
    expect(canConnect(model, "vpc", "db")).toBe(true);
    expect(canConnect(model, "pod", "pod")).toBe(false);
    expect(canConnect(model, "pod", "gone")).toBe(false);
    expect(canConnect(model, "pod", "team")).toBe(false);
  });
});
