import { describe, expect, test } from "vitest";
import type { Condition, PathStart } from "../catalogue/condition.ts";
import type { ExampleGraph } from "../catalogue/example.ts";
import { verdictOf } from "../testing/raise.ts";

function path(from: PathStart, ...avoiding: string[]): Condition {
  return { path: { from, avoiding } };
}

describe("a way from the internet", () => {
  const graph: ExampleGraph = {
    elements: {
      customer: "external-actor",
      waf: "waf",
      balancer: "load-balancer",
      back: "load-balancer",
      web: "process",
      alone: "process",
    },
    flows: {
      a: "customer -> waf",
      b: "waf -> balancer",
      c: "balancer -> web",
      d: "web -> customer",
      e: "alone -> web",
    },
  };

  test("follows flows the way they are opened", () => {
    expect(verdictOf(path("internet"), graph, "web")).toBe("yes");
    expect(verdictOf(path("internet"), graph, "alone")).toBe("no");
  });

  test("does not pass the kinds it has to avoid, and one way round is enough", () => {
    expect(verdictOf(path("internet", "waf"), graph, "web")).toBe("no");
    const bypass: ExampleGraph = { ...graph, flows: { ...graph.flows, f: "customer -> back", g: "back -> web" } };
    expect(verdictOf(path("internet", "waf"), bypass, "web")).toBe("yes");
  });

  test("ends at an element of a kind that it may not pass", () => {
    expect(verdictOf(path("internet", "waf"), graph, "waf")).toBe("yes");
  });

  test("leads of a flow to its sender", () => {
    expect(verdictOf(path("internet", "waf"), graph, "b")).toBe("yes");
    expect(verdictOf(path("internet", "waf"), graph, "c")).toBe("no");
  });
});

describe("a way through networks", () => {
  const networks = (joint: string): ExampleGraph => ({
    elements: {
      customer: "external-actor",
      front: "vpc",
      web: { kind: "process", in: "front" },
      joint,
      back: "vpc",
      db: { kind: "database", in: "back" },
      apart: "vpc",
      other: { kind: "database", in: "apart" },
    },
    flows: { visit: "customer -> web", left: "front -> joint", right: "back -> joint" },
  });

  test.each(["transit-gateway", "peering"])(
    "passes a %s, in whichever direction the attachments are drawn",
    (joint) => {
      expect(verdictOf(path("internet"), networks(joint), "db")).toBe("yes");
      expect(verdictOf(path("internet"), networks(joint), "other")).toBe("no");
      expect(verdictOf(path("internet", joint), networks(joint), "db")).toBe("no");
    },
  );

  test("does not turn back at anything else", () => {
    expect(verdictOf(path("internet"), networks("firewall"), "db")).toBe("no");
  });

  test("comes into a zone when something in it is reached, and passes it when that kind is to be avoided", () => {
    expect(verdictOf(path("internet"), networks("peering"), "front")).toBe("yes");
    expect(verdictOf(path("internet"), networks("peering"), "apart")).toBe("no");
    expect(verdictOf(path("internet", "vpc"), networks("peering"), "back")).toBe("no");
  });
});

describe("a way from elsewhere", () => {
  const graph: ExampleGraph = {
    elements: {
      partner: { kind: "external-entity", trust: 1 },
      operator: { kind: "user", trust: 2 },
      api: { kind: "process", trust: 6 },
      job: { kind: "process", trust: 5 },
      store: { kind: "data-store", trust: 5 },
    },
    flows: { a: "partner -> job", b: "operator -> api", c: "api -> store" },
  };

  test("starts outside at partners, but not at people on a network of ours", () => {
    expect(verdictOf(path("external"), graph, "job")).toBe("yes");
    expect(verdictOf(path("external"), graph, "api")).toBe("no");
  });

  test("starts at whatever is trusted less than the target", () => {
    expect(verdictOf(path("lessTrusted"), graph, "api")).toBe("yes");
    expect(verdictOf(path("internet"), graph, "api")).toBe("no");
    const level: ExampleGraph = { ...graph, flows: { c: "api -> store" } };
    expect(verdictOf(path("lessTrusted"), level, "store")).toBe("no");
  });
});
