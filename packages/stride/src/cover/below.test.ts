import { describe, expect, test } from "vitest";
import type { ExampleGraph } from "../catalogue/example.ts";
import { CLUSTER, has, withMore } from "../testing/cluster.ts";
import { controlOf, standingOf } from "../testing/raise.ts";

describe("a control of one element", () => {
  const limit = controlOf({ scope: "self", appliesTo: ["pod"], covers: ["pod", "flow"] });

  test("covers that element and nothing below or beside it", () => {
    const graph = withMore({ web: has(), shop: has() });
    expect(standingOf(limit, graph, "web")).toEqual({
      state: "implemented",
      at: "web",
      counts: true,
      prevented: "yes",
    });
    expect(standingOf(limit, graph, "cart")).toEqual({ state: "unsaid", counts: false, prevented: "unknown" });
  });

  test("covers a flow by the end that has it", () => {
    expect(standingOf(limit, withMore({ cart: has("verified") }), "buy")).toMatchObject({
      state: "verified",
      at: "cart",
    });
  });

  test("covers only the kinds it speaks of", () => {
    expect(standingOf(limit, withMore({ db: has() }), "db")).toMatchObject({ counts: false, failing: "kind" });
  });
});

describe("a control of what lies inside", () => {
  const admission = controlOf({
    scope: "contents",
    appliesTo: ["cluster", "namespace"],
    covers: ["pod"],
    excludes: [{ fact: "exempt", of: "namespace", in: ["yes"] }],
  });

  test("covers what is below it, and the nearest zone that says something wins", () => {
    const graph = withMore({ cluster: has(), shop: has("none") });
    expect(standingOf(admission, graph, "web")).toMatchObject({ state: "none", at: "shop", prevented: "no" });
    const open = withMore({ cluster: has(), system: { facts: { exempt: "no" } } });
    expect(standingOf(admission, open, "agent")).toMatchObject({ state: "implemented", at: "cluster", counts: true });
  });

  test("said of namespaces covers a machine when all pods that run there, or may, lie in them", () => {
    const limits = controlOf({ scope: "contents", appliesTo: ["cluster", "namespace"], covers: ["pod", "node"] });
    expect(standingOf(limits, withMore({ shop: has() }), "two")).toMatchObject({ counts: true, prevented: "yes" });
    expect(standingOf(limits, withMore({ shop: has() }), "one")).toMatchObject({ counts: false, prevented: "unknown" });
    const apart = withMore({ shop: has(), system: has("none") });
    expect(standingOf(limits, apart, "one")).toMatchObject({ state: "none", prevented: "no" });
    expect(standingOf(limits, withMore({ system: has() }), "two")).toMatchObject({ prevented: "unknown" });
    expect(standingOf(limits, withMore({ cluster: has(), shop: has("none") }), "two")).toMatchObject({ at: "shop" });
  });

  test("does not cover pods of an exempt namespace, and asks when nobody has said whether it is exempt", () => {
    const exempt = withMore({ cluster: has(), system: { facts: { exempt: "yes" } } });
    expect(standingOf(admission, exempt, "agent")).toMatchObject({
      counts: false,
      failing: "excluded",
      prevented: "no",
    });
    expect(standingOf(admission, withMore({ cluster: has() }), "agent")).toMatchObject({
      state: "implemented",
      counts: false,
      prevented: "unknown",
    });
  });

  test("speaks of the kinds it names: pods, not the nodes of the same cluster", () => {
    expect(standingOf(admission, withMore({ cluster: has() }), "one")).toMatchObject({
      failing: "kind",
      prevented: "no",
    });
  });

  test("is there when the element that is this control lies in the cluster", () => {
    const provided = controlOf({ ...admission, excludes: [], providedBy: ["admission-controller"] });
    const graph: ExampleGraph = {
      ...CLUSTER,
      elements: { ...CLUSTER.elements, hook: { kind: "admission-controller", in: "cluster" } },
    };
    expect(standingOf(provided, graph, "web")).toMatchObject({ state: "implemented", at: "hook", counts: true });
    expect(standingOf(provided, CLUSTER, "web")).toMatchObject({ state: "unsaid" });
  });

  test("of a mesh covers a flow only when both of its ends are in the mesh", () => {
    const mesh = controlOf({ scope: "contents", appliesTo: ["namespace"], covers: ["flow", "pod"], bothEnds: true });
    const graph = withMore({ shop: has() });
    expect(standingOf(mesh, graph, "buy")).toMatchObject({ counts: true });
    expect(standingOf(mesh, graph, "watch")).toMatchObject({ state: "unsaid", counts: false });
    expect(standingOf(mesh, graph, "store")).toMatchObject({ failing: "kind", prevented: "no" });
  });
});

describe("a control of the host", () => {
  const sandbox = controlOf({ scope: "host", appliesTo: ["node", "cluster"], covers: ["pod", "node"] });

  test("covers pods scheduled on the node, never by namespace", () => {
    const graph = withMore({ one: has(), shop: has() });
    expect(standingOf(sandbox, graph, "web")).toMatchObject({ at: "one", counts: true });
    expect(standingOf(sandbox, graph, "cart")).toMatchObject({ state: "unsaid" });
  });

  test("covers a pod on no node only when every node of its cluster has it", () => {
    expect(standingOf(sandbox, withMore({ one: has(), two: has() }), "loose")).toMatchObject({ counts: true });
    expect(standingOf(sandbox, withMore({ one: has() }), "loose")).toMatchObject({ prevented: "unknown" });
    expect(standingOf(sandbox, withMore({ one: has(), two: has("none") }), "loose")).toMatchObject({
      prevented: "unknown",
    });
    expect(standingOf(sandbox, withMore({ one: has("none"), two: has("none") }), "loose")).toMatchObject({
      prevented: "no",
    });
  });
});
