import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../change.ts";
import { graphOf } from "../graph.ts";
import { clash } from "../kinds/clash.ts";
import { drawRefusal } from "../layout/membership.ts";
import { load } from "../load.ts";
import type { Model } from "../model.ts";
import { save } from "../save.ts";
import { arbitraryModel } from "../testing/arbitraryModel.ts";
import { modelWith } from "../testing/build.ts";
import { tidyPlacement } from "../testing/tidyPlacement.ts";
import { commands } from "./index.ts";

const shop = modelWith({
  vpc: { kind: "vpc" },
  "subnet-a": { kind: "subnet", parent: "vpc" },
  "subnet-b": { kind: "subnet", parent: "vpc" },
  cluster: { kind: "cluster", parent: "vpc" },
  node: { kind: "node", parent: "cluster", zones: ["subnet-a"] },
  "node-2": { kind: "node", parent: "cluster", zones: ["subnet-b"] },
  orders: { kind: "namespace", parent: "cluster" },
  api: { kind: "pod", parent: "orders", zones: ["node", "pci", "team"] },
  ledger: { kind: "database", parent: "subnet-a", zones: ["pci"] },
  "other-vpc": { kind: "vpc" },
  "other-subnet": { kind: "subnet", parent: "other-vpc" },
  "other-cluster": { kind: "cluster", parent: "other-vpc" },
  "other-node": { kind: "node", parent: "other-cluster" },
  pci: { kind: "compliance-scope" },
  gdpr: { kind: "compliance-scope" },
  team: { kind: "team" },
});

function zonesOf(model: Model, id: string): readonly string[] {
  return model.elements.get(id)?.zones ?? [];
}

function join(id: string, ...value: string[]): readonly string[] {
  return zonesOf(apply(shop, commands.setField(shop, { target: id, field: "zones", value })), id);
}

function move(model: Model, id: string, parent: string): Model {
  const placement = tidyPlacement(model, "main");
  return apply(model, commands.reparent(model, { diagram: "main", placement, ids: [id], parent }));
}

describe("what an element belongs to beside its parent", () => {
  test("is a node, compliance scopes and teams at once, and survives the file", () => {
    expect([...graphOf(shop).members("api")].sort()).toEqual([
      "api",
      "cluster",
      "node",
      "orders",
      "pci",
      "subnet-a",
      "team",
      "vpc",
    ]);
    expect(join("ledger", "pci", "gdpr", "team")).toEqual(["gdpr", "pci", "team"]);
    const read = load(save(shop));
    expect(read.ok && read.value.model.elements).toEqual(shop.elements);
    expect(read.ok && read.value.notices).toEqual([]);
  });

  test("is one zone of an exclusive kind: the parent's, else the last one named", () => {
    expect(join("api", "node", "node-2")).toEqual(["node-2"]);
    expect(join("ledger", "subnet-b", "pci")).toEqual(["pci"]);
    expect(join("node", "subnet-b")).toEqual(["subnet-b"]);
  });

  test("is in the same cluster and network as its parent", () => {
    expect(join("api", "other-node", "pci")).toEqual(["pci"]);
    expect(join("node", "other-subnet")).toEqual([]);
    expect([clash(shop, "orders", "other-node"), clash(shop, "cluster", "other-subnet")]).toEqual(["cluster", "vpc"]);
    expect(clash(shop, "orders", "node")).toBeUndefined();
  });

  test("is told of when a file says otherwise, by itself or by what the zones lie in", () => {
    const codes = (zones: string[]) => {
      const elements = new Map(shop.elements).set("api", { kind: "pod", name: "api", parent: "orders", zones });
      const read = load(save({ ...shop, elements }));
      return read.ok ? read.value.notices.map(({ code, values }) => `${code} ${values.kind}`) : [];
    };
    expect(codes(["node", "node-2"])).toEqual(["twoOfAKind node"]);
    expect(codes(["other-node"])).toEqual(["twoOfAKind cluster"]);
    expect(codes(["node", "pci", "gdpr"])).toEqual([]);
  });

  test("stays on a move as far as it can: scopes stay, nodes and subnets of another cluster or network do not", () => {
    const moved = move(shop, "orders", "other-cluster");
    expect(zonesOf(moved, "api")).toEqual(["pci", "team"]);
    expect(zonesOf(move(shop, "node", "other-cluster"), "node")).toEqual([]);
    expect(zonesOf(move(shop, "node", "other-cluster"), "api")).toEqual(["pci", "team"]);
    expect(zonesOf(move(shop, "ledger", "subnet-b"), "ledger")).toEqual(["pci"]);
  });

  test("is not edited by a drag into a node of another cluster: the node view refuses it", () => {
    const diagrams = new Map(shop.diagrams).set("nodes", { name: "Nodes", nest: "host" as const });
    const nested = { ...shop, diagrams };
    expect(drawRefusal(nested, "nodes", "node-2", "pod", "api")).toBeUndefined();
    expect(drawRefusal(nested, "nodes", "other-node", "pod", "api")).toBe("clash");
  });
});

describe("a move, whatever the model", () => {
  test("leaves nothing that moved in two zones of a kind of which it can be in one", () => {
    fc.assert(
      fc.property(arbitraryModel, fc.nat(1000), fc.nat(1000), (model, a, b) => {
        const ids = [...model.elements.keys()];
        const [id, parent] = [ids[a % ids.length], ids[b % ids.length]];
        if (id === undefined || parent === undefined) return;
        const start = { ...model, layout: new Map() };
        const placement = tidyPlacement(model, "main");
        const change = commands.reparent(start, { diagram: "main", placement, ids: [id], parent, edits: "parent" });
        if (change.length === 0) return;
        const { zones = [], parent: now } = apply(start, change).elements.get(id) ?? {};
        const places = now === undefined ? zones : [now, ...zones];
        const after = apply(start, change);
        for (const zone of places)
          for (const other of places) if (zone !== other) expect(clash(after, zone, other)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
