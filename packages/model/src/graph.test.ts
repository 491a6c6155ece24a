import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, type Change } from "./change.ts";
import { commands } from "./commands/index.ts";
import type { Crossing } from "./graph/crossing.ts";
import { type Graph, graphOf, updateGraph } from "./graph.ts";
import type { Model } from "./model.ts";
import { arbitraryModel } from "./testing/arbitraryModel.ts";
import { modelWith } from "./testing/build.ts";
import { slowCrossings, slowMembers, slowTrust } from "./testing/slowGraph.ts";

const cloud = modelWith(
  {
    internet: { kind: "internet" },
    customer: { kind: "external-actor", parent: "internet" },
    "transit-vpc": { kind: "transit-vpc" },
    balancer: { kind: "load-balancer", parent: "transit-vpc" },
    vpc: { kind: "vpc" },
    subnet: { kind: "subnet", parent: "vpc" },
    cluster: { kind: "cluster", parent: "vpc" },
    node: { kind: "node", parent: "cluster", zones: ["subnet"] },
    web: { kind: "namespace", parent: "cluster" },
    pay: { kind: "namespace", parent: "cluster" },
    "pod-web": { kind: "pod", parent: "web", zones: ["node"] },
    "pod-pay": { kind: "pod", parent: "pay" },
    pci: { kind: "compliance-scope" },
    ledger: { kind: "database", parent: "subnet", zones: ["pci"], trust: 5, stores: ["cards"] },
  },
  {
    in: { from: "customer", to: "balancer" },
    on: { from: "balancer", to: "pod-web", carries: ["names"] },
    across: { from: "pod-web", to: "pod-pay" },
    down: { from: "pod-pay", to: "ledger", carries: ["cards"], returns: ["receipts"] },
    out: { from: "pod-web", to: "internet" },
    up: { from: "pod-pay", to: "vpc" },
  },
);

/** `<` leaves and `>` enters, with the direction. */
function crossed(model: Model, flow: string): string[] {
  return graphOf(model)
    .crossings(flow)
    .map(({ zone, side, direction }) => `${side === "leave" ? "<" : ">"} ${zone} ${direction}`);
}

describe("crossings", () => {
  test("leave the inner zone first and enter the outer zone first", () => {
    expect(crossed(cloud, "in")).toEqual(["< internet in", "> transit-vpc in"]);
    expect(crossed(cloud, "down")).toEqual([
      "> subnet level",
      "< pod-pay in",
      "< pay in",
      "< cluster in",
      "> pci level",
    ]);
  });

  test("come hierarchy by hierarchy: network, Kubernetes, host, compliance", () => {
    expect(crossed(cloud, "on")).toEqual([
      "< transit-vpc in",
      "> vpc in",
      "> subnet in",
      "> cluster in",
      "> web in",
      "> pod-web in",
      "> node in",
    ]);
    expect(crossed(cloud, "across")).toEqual([
      "< subnet level",
      "< pod-web level",
      "< web level",
      "> pay level",
      "> pod-pay level",
      "< node level",
    ]);
  });

  test("go outward from the more trusted side, and a zone may be the end itself", () => {
    expect(crossed(cloud, "out")).toEqual([
      "< subnet out",
      "< vpc out",
      "> internet out",
      "< pod-web out",
      "< web out",
      "< cluster out",
      "< node out",
    ]);
    expect(crossed(cloud, "up")).toEqual(["< pod-pay level", "< pay level", "< cluster level"]);
  });

  test("are those of a slow, obvious implementation", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const graph = graphOf(model);
        const elements = [...model.elements.keys()];
        const flows = [...model.flows.keys()];
        const where = ({ kind: _kind, ...rest }: Crossing) => rest;
        expect({
          members: elements.map((id) => new Set(graph.members(id))),
          trust: elements.map((id) => graph.trust(id)),
          crossings: flows.map((id) => graph.crossings(id).map(where)),
        }).toEqual({
          members: elements.map((id) => slowMembers(model, id)),
          trust: elements.map((id) => slowTrust(model, id)),
          crossings: flows.map((id) => slowCrossings(model, id)),
        });
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the graph", () => {
  const graph = graphOf(cloud);

  test("knows what lies where", () => {
    expect(graph.children(undefined)).toEqual(["internet", "pci", "transit-vpc", "vpc"]);
    expect(graph.children("cluster")).toEqual(["node", "pay", "web"]);
    expect(graph.contents("node")).toEqual(["pod-web"]);
    expect(graph.contents("subnet")).toEqual(["ledger", "node", "pod-web"]);
    expect(graph.ancestors("pod-web")).toEqual(["web", "cluster", "vpc"]);
    expect(graph.enclosing("pod-web")).toEqual(["web", "node", "cluster", "subnet", "vpc"]);
    expect([...graph.members("ledger")]).toEqual(["subnet", "pci", "vpc"]);
  });

  test("knows who calls whom, and what is at stake", () => {
    expect(graph.flowsOut("pod-pay")).toEqual(["down", "up"]);
    expect(graph.flowsIn("pod-pay")).toEqual(["across"]);
    expect(graph.atStake("ledger")).toEqual(["cards", "receipts"]);
    expect(graph.atStake("on")).toEqual(["names"]);
  });

  test("knows which borders are trust boundaries, by kind or because somebody says so", () => {
    const said = modelWith({
      a: { kind: "subnet", boundary: true },
      b: { kind: "vpc", boundary: false },
      c: { kind: "database", boundary: true },
    });
    expect(["a", "b", "c"].map((id) => graphOf(said).isBoundary(id))).toEqual([true, false, false]);
    expect(["vpc", "subnet", "pod-web"].map((id) => graph.isBoundary(id))).toEqual([true, false, true]);
  });

  test("has nothing to say of what is not there", () => {
    expect([graph.members("gone").size, graph.crossings("gone"), graph.trust("gone"), graph.atStake("gone")]).toEqual([
      0,
      [],
      undefined,
      [],
    ]);
    expect(graph.fact("gone", "encryption")).toEqual({ state: "unknown" });
  });

  test("ends where memberships go in a circle, which only a merge can make", () => {
    const circle = graphOf(
      modelWith({ a: { kind: "vpc", parent: "b" }, b: { kind: "vpc", parent: "a" } }, { f: { from: "a", to: "b" } }),
    );
    expect([...circle.members("a")].sort()).toEqual(["a", "b"]);
    expect(circle.contents("a")).toEqual(["b"]);
    expect(circle.crossings("f")).toEqual([]);
  });
});

describe("a graph that follows a change", () => {
  /** Everything a graph says. */
  function said(graph: Graph): unknown {
    const ids = [...graph.model.elements.keys()];
    return [undefined, ...ids].map((id) => ({
      children: graph.children(id),
      ...(id !== undefined && {
        contents: graph.contents(id),
        ancestors: graph.ancestors(id),
        enclosing: graph.enclosing(id),
        members: [...graph.members(id)],
        out: graph.flowsOut(id).map((flow) => graph.crossings(flow)),
        in: graph.flowsIn(id),
        trust: graph.trust(id),
        facts: ["encryption", "securityLevel", "stage", "runBy"].map((fact) => graph.fact(id, fact)),
      }),
    }));
  }

  test("says the same as one made anew, whatever the edits", () => {
    const edits = fc.array(
      fc.record({ verb: fc.nat({ max: 7 }), a: fc.nat({ max: 1000 }), b: fc.nat({ max: 1000 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(arbitraryModel, edits, (start, steps) => {
        let graph = graphOf(start);
        said(graph);
        steps.forEach((step, i) => {
          const change = editOf(graph.model, step, i);
          graph = updateGraph(graph, apply(graph.model, change), change);
          expect(said(graph)).toEqual(said(graphOf(graph.model)));
        });
      }),
      { numRuns: 300 },
    );
  });

  function editOf(model: Model, { verb, a, b }: { verb: number; a: number; b: number }, i: number): Change {
    const ids = [...model.elements.keys()];
    const [id = "", other = ""] = [ids[a % ids.length], ids[b % ids.length]];
    const flow = [...model.flows.keys()][a % Math.max(1, model.flows.size)] ?? "";
    const placement = new Map();
    switch (verb) {
      case 0:
        return commands.addElement(model, {
          id: `new-${i}`,
          kind: "process",
          name: "x",
          diagram: "main",
          ...(id && { parent: id }),
        });
      case 1:
        return commands.addFlow(model, { id: `flow-new-${i}`, from: id, to: other });
      case 2:
        return commands.remove(model, { elements: [id] });
      case 3:
        return commands.reparent(model, { diagram: "main", placement, ids: [id], parent: other });
      case 4:
        return commands.setField(model, { target: id, field: "zones", value: [other] });
      case 5:
        return commands.setField(model, { target: id, field: "trust", value: 3 });
      case 6:
        return commands.setFact(model, { target: id, fact: "stage", value: "test" });
      default:
        return commands.setEnds(model, { flow, to: other });
    }
  }

  test("keeps what it has worked out when the change is about something else", () => {
    const graph = graphOf(cloud);
    const crossings = graph.crossings("down");
    const rename = commands.rename(cloud, { id: "ledger", name: "Ledger" });
    const after = updateGraph(graph, apply(cloud, rename), rename);
    expect(after.crossings("down")).toBe(crossings);
    expect(after.model.elements.get("ledger")?.name).toBe("Ledger");
  });
});
