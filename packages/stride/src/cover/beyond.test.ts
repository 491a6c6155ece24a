import { describe, expect, test } from "vitest";
import type { ExampleGraph } from "../catalogue/example.ts";
import { CLUSTER, has, withMore } from "../testing/cluster.ts";
import { controlOf, standingOf } from "../testing/raise.ts";

describe("a control of identity", () => {
  const factor = controlOf({
    scope: "identity",
    appliesTo: ["user", "iam"],
    covers: ["user", "flow", "bastion", "cluster"],
  });
  const people: ExampleGraph = {
    elements: { alice: "user", carol: "user", bastion: "bastion", iam: "iam", cluster: "cluster" },
    flows: { a: "alice -> bastion", b: "carol -> bastion", grant: "iam -> cluster" },
  };

  test("covers who has it and the flows they open", () => {
    const graph = withMore({ alice: has() }, people);
    expect(standingOf(factor, graph, "alice")).toMatchObject({ counts: true });
    expect(standingOf(factor, graph, "a")).toMatchObject({ at: "alice", counts: true });
    expect(standingOf(factor, graph, "b")).toMatchObject({ state: "unsaid" });
  });

  test("covers what they reach only when everybody who reaches it has it", () => {
    expect(standingOf(factor, withMore({ alice: has() }, people), "bastion")).toMatchObject({ prevented: "unknown" });
    const both = withMore({ alice: has(), carol: has() }, people);
    expect(standingOf(factor, both, "bastion")).toMatchObject({ counts: true });
    const one = withMore({ alice: has(), carol: has("none") }, people);
    expect(standingOf(factor, one, "bastion")).toMatchObject({ state: "none", prevented: "no" });
  });

  test("covers what is governed by the source of identities that has it", () => {
    expect(standingOf(factor, withMore({ iam: has() }, people), "cluster")).toMatchObject({ at: "iam", counts: true });
  });
});

describe("a control of the origin", () => {
  const scan = controlOf({
    scope: "origin",
    appliesTo: ["image-registry", "ci-server", "scanner"],
    covers: ["pod"],
    providedBy: ["scanner"],
  });
  const chain = (flows: ExampleGraph["flows"] = {}): ExampleGraph => ({
    elements: {
      ...CLUSTER.elements,
      registry: "image-registry",
      mirror: "image-registry",
      ci: "ci-server",
      scanner: "scanner",
    },
    flows: { pull: "one -> registry", push: "ci -> registry", ...flows },
  });

  test("covers what was pulled or built there, along the chain", () => {
    expect(standingOf(scan, withMore({ registry: has() }, chain()), "web")).toMatchObject({
      at: "registry",
      counts: true,
    });
    expect(standingOf(scan, withMore({ ci: has() }, chain()), "web")).toMatchObject({ at: "ci", counts: true });
    expect(standingOf(scan, chain({ look: "scanner -> registry" }), "web")).toMatchObject({
      at: "scanner",
      counts: true,
    });
  });

  test("does not cover what may come from another registry as well", () => {
    const two = chain({ other: "two -> mirror" });
    expect(standingOf(scan, withMore({ registry: has() }, two), "web")).toMatchObject({ counts: false });
    expect(standingOf(scan, withMore({ registry: has(), mirror: has() }, two), "web")).toMatchObject({ counts: true });
  });

  test("says nothing of a pod that nothing links to it", () => {
    const apart: ExampleGraph = { elements: { pod: "pod", registry: { kind: "image-registry", ...has() } } };
    expect(standingOf(scan, apart, "pod")).toMatchObject({ state: "unsaid" });
  });
});

describe("a control that records", () => {
  const shipped = controlOf({
    scope: "evidence",
    layer: "detection",
    appliesTo: ["log-store", "node"],
    covers: ["pod", "node", "flow"],
    providedBy: ["log-store"],
  });

  test("covers whatever has a flow to the recorder", () => {
    const graph: ExampleGraph = {
      elements: { ...CLUSTER.elements, logs: "log-store" },
      flows: { ...CLUSTER.flows, ship: "one -> logs" },
    };
    expect(standingOf(shipped, graph, "one")).toMatchObject({ at: "logs", counts: true });
    expect(standingOf(shipped, graph, "web")).toMatchObject({ at: "logs", counts: true });
    expect(standingOf(shipped, graph, "cart")).toMatchObject({ state: "unsaid" });
  });
});

describe("a programme", () => {
  test("is never a line of defence of one threat", () => {
    const training = controlOf({ scope: "programme", appliesTo: ["pod"], covers: [] });
    expect(standingOf(training, withMore({ web: has() }), "web")).toMatchObject({
      state: "implemented",
      counts: false,
      failing: "programme",
      prevented: "no",
    });
  });
});

describe("a control that needs another", () => {
  const base = controlOf({ id: "N", scope: "contents", appliesTo: ["cluster"], covers: ["pod"] });
  const other = controlOf({ id: "M", scope: "self", appliesTo: ["pod"], covers: ["pod"] });
  const needy = controlOf({ id: "C", scope: "self", appliesTo: ["pod"], needs: [{ any: ["N", "M"] }] });

  test("counts when one of those it needs is in force for the same target", () => {
    const graph = (n: "none" | "implemented") =>
      withMore({ web: { controls: { C: "implemented", M: "none" } }, cluster: has(n, "N") });
    expect(standingOf(needy, graph("implemented"), "web", [base, other])).toMatchObject({ counts: true });
    expect(standingOf(needy, graph("none"), "web", [base, other])).toMatchObject({ counts: false, failing: "needs" });
  });

  test("that need each other do not hang the engine", () => {
    const circle = [controlOf({ id: "C", needs: ["N"] }), controlOf({ id: "N", needs: ["C"] })] as const;
    const graph = withMore({ web: { controls: { C: "implemented", N: "implemented" } } });
    expect(standingOf(circle[0], graph, "web", [circle[1]])).toMatchObject({ counts: true });
  });
});
