import { describe, expect, test } from "vitest";
import type { ExampleGraph } from "../catalogue/example.ts";
import { CLUSTER, has, withMore } from "../testing/cluster.ts";
import { controlOf, standingOf } from "../testing/raise.ts";

describe("a control of a boundary", () => {
  const list = controlOf({
    scope: "boundary",
    appliesTo: ["subnet", "acl"],
    covers: ["flow", "database"],
    providedBy: ["acl"],
  });
  const networks: ExampleGraph = {
    elements: {
      vpc: "vpc",
      front: { kind: "subnet", in: "vpc" },
      back: { kind: "subnet", in: "vpc" },
      web: { kind: "process", in: "front" },
      db: { kind: "database", in: "back" },
      replica: { kind: "database", in: "back" },
    },
    flows: { ask: "web -> db", copy: "db -> replica" },
  };

  test("covers flows that cross it, not those inside", () => {
    const graph = withMore({ back: has() }, networks);
    expect(standingOf(list, graph, "ask")).toMatchObject({ state: "implemented", at: "back", counts: true });
    expect(standingOf(list, graph, "copy")).toMatchObject({ counts: false, failing: "inside", prevented: "no" });
  });

  test("covers an element against what comes from outside, not when only neighbours reach it", () => {
    const graph = withMore({ back: has() }, networks);
    expect(standingOf(list, graph, "db")).toMatchObject({ counts: true });
    expect(standingOf(list, graph, "replica")).toMatchObject({ counts: false, failing: "inside" });
  });

  test("is drawn as a list in its subnet", () => {
    const drawn: ExampleGraph = { ...networks, elements: { ...networks.elements, list: { kind: "acl", in: "back" } } };
    expect(standingOf(list, drawn, "ask")).toMatchObject({ state: "implemented", at: "list" });
  });

  test("is none where the list that is drawn admits everybody, and is there while nobody has said whom", () => {
    const entry = { ...list, providedUnless: [{ fact: "admits", in: ["anySource"] }] };
    const drawn = (facts: Readonly<Record<string, string>>): ExampleGraph => ({
      ...networks,
      elements: { ...networks.elements, list: { kind: "acl", in: "back", facts } },
    });
    expect(standingOf(entry, drawn({}), "ask")).toMatchObject({ state: "implemented", at: "list" });
    expect(standingOf(entry, drawn({ admits: "namedPeers" }), "ask")).toMatchObject({ state: "implemented" });
    // The subnet at the other end may still have one.
    expect(standingOf(entry, drawn({ admits: "anySource" }), "ask")).toMatchObject({ state: "unsaid", counts: false });
    expect(standingOf(entry, drawn({ admits: "anySource" }), "db")).toMatchObject({ state: "none", counts: false });
  });

  test("that is said to be none on one side may still be there on the other", () => {
    expect(standingOf(list, withMore({ back: has("none") }, networks), "ask")).toMatchObject({ prevented: "unknown" });
    expect(standingOf(list, withMore({ back: has("none"), front: has("none") }, networks), "ask")).toMatchObject({
      state: "none",
      prevented: "no",
    });
  });
});

describe("a network policy", () => {
  const policy = controlOf({
    scope: "boundary",
    appliesTo: ["namespace", "cluster"],
    covers: ["flow", "pod"],
    actsAt: ["pod"],
    needs: [{ fact: "cni", of: "cluster", in: ["enforces"] }],
    excludes: [{ fact: "hostAccess", of: "pod", in: ["network"] }],
  });
  const enforced = {
    cluster: { facts: { cni: "enforces" } },
    vpc: { defaults: { pod: { securityLevel: "baseline" } } },
  };

  test("acts at each pod, so inside its namespace too", () => {
    const graph = withMore({ ...enforced, shop: has() });
    expect(standingOf(policy, graph, "buy")).toMatchObject({ state: "implemented", at: "shop", counts: true });
    expect(standingOf(policy, graph, "watch")).toMatchObject({ counts: true });
    expect(standingOf(policy, graph, "web")).toMatchObject({ counts: true });
  });

  test("is nothing without a network plug-in that enforces it, and asks when nobody has said", () => {
    const idle = withMore({ ...enforced, cluster: { facts: { cni: "doesNot" } }, shop: has() });
    expect(standingOf(policy, idle, "buy")).toMatchObject({ counts: false, failing: "needs", prevented: "no" });
    const asked = withMore({ ...enforced, cluster: {}, shop: has() });
    expect(standingOf(policy, asked, "buy")).toMatchObject({ counts: false, prevented: "unknown" });
  });

  test("does not cover a pod on the host's network", () => {
    const host = { facts: { securityLevel: "privileged", hostAccess: ["network"] } };
    const graph = withMore({ ...enforced, shop: has(), web: host });
    expect(standingOf(policy, graph, "web")).toMatchObject({ counts: false, failing: "excluded", prevented: "no" });
    expect(standingOf(policy, graph, "cart")).toMatchObject({ counts: true });
  });

  test("of a security group does not see two pods of one node talk", () => {
    const group = controlOf({ scope: "boundary", appliesTo: ["node"], covers: ["flow"], blindWithin: ["node"] });
    const nodes = { one: has(), two: has() };
    expect(standingOf(group, withMore(nodes), "buy")).toMatchObject({ counts: true });
    expect(standingOf(group, withMore(nodes), "watch")).toMatchObject({ counts: false, failing: "inside" });
    const unplaced: ExampleGraph = { ...CLUSTER, flows: { near: "loose -> web" } };
    expect(standingOf(group, withMore(nodes, unplaced), "near")).toMatchObject({ prevented: "unknown" });
  });
});

describe("a control in the path", () => {
  const waf = controlOf({
    scope: "path",
    appliesTo: ["waf", "load-balancer"],
    covers: ["process", "flow", "load-balancer"],
    providedBy: ["waf"],
  });
  const entry: ExampleGraph = {
    elements: { customer: "external-actor", waf: "waf", front: "load-balancer", web: "process", inner: "process" },
    flows: { visit: "customer -> waf", pass: "waf -> front", serve: "front -> web", call: "inner -> web" },
  };

  test("covers what can be reached through it only; an element that is the control counts as implemented", () => {
    expect(standingOf(waf, entry, "web")).toEqual({ state: "implemented", at: "waf", counts: true, prevented: "yes" });
    expect(standingOf(waf, entry, "visit")).toMatchObject({ counts: true, at: "waf" });
    expect(standingOf(waf, entry, "serve")).toMatchObject({ counts: true, at: "waf" });
  });

  test("does not count once a way leads round it", () => {
    const bypassed: ExampleGraph = {
      elements: { ...entry.elements, back: "load-balancer" },
      flows: { ...entry.flows, sneak: "customer -> back", slip: "back -> web" },
    };
    expect(standingOf(waf, bypassed, "web")).toEqual({
      state: "implemented",
      at: "waf",
      counts: false,
      failing: "bypassed",
      prevented: "no",
    });
    expect(standingOf(waf, bypassed, "front")).toMatchObject({ counts: true });
    expect(standingOf(waf, bypassed, "sneak")).toMatchObject({ counts: false });
    const both = withMore({ back: has() }, bypassed);
    expect(standingOf(waf, both, "web")).toMatchObject({ counts: true });
  });

  test("does not count when the element that is the control is said to be off, or only planned elsewhere", () => {
    const { call: _, ...oneWay } = entry.flows ?? {};
    const off = withMore({ waf: has("none") }, { ...entry, flows: oneWay });
    expect(standingOf(waf, off, "web")).toMatchObject({ state: "none", prevented: "no" });
    const planned = withMore({ waf: has("none"), front: has("planned") }, entry);
    expect(standingOf(waf, planned, "web")).toMatchObject({ state: "planned", prevented: "planned" });
  });

  test("says nothing of what nobody outside can reach", () => {
    expect(standingOf(waf, entry, "inner")).toMatchObject({ state: "unsaid", prevented: "unknown" });
  });

  test("for ways out stands between the target and the outside", () => {
    const egress = controlOf({
      scope: "path",
      appliesTo: ["egress-gateway"],
      covers: ["process"],
      providedBy: ["egress-gateway"],
      way: { direction: "out", from: "internet" },
    });
    const out: ExampleGraph = {
      elements: { internet: "internet", door: "egress-gateway", job: "process", leak: "process" },
      flows: { a: "job -> door", b: "door -> internet", c: "leak -> internet", d: "leak -> door" },
    };
    expect(standingOf(egress, out, "job")).toMatchObject({ counts: true, at: "door" });
    expect(standingOf(egress, out, "leak")).toMatchObject({ counts: false, failing: "bypassed" });
  });

  test("of a zone covers what lies in it", () => {
    const transit = controlOf({
      scope: "path",
      appliesTo: ["transit-vpc"],
      covers: ["process"],
      providedBy: ["transit-vpc"],
    });
    const graph: ExampleGraph = {
      elements: {
        customer: "external-actor",
        hub: "transit-vpc",
        wall: { kind: "process", in: "hub" },
        app: "process",
      },
      flows: { a: "customer -> wall", b: "wall -> app" },
    };
    expect(standingOf(transit, graph, "wall")).toMatchObject({ counts: true, at: "hub" });
    expect(standingOf(transit, graph, "app")).toMatchObject({ counts: true, at: "hub" });
  });
});
