import { describe, expect, test } from "vitest";
import { apply, type Change } from "../change.ts";
import { commands } from "../commands/index.ts";
import { merge } from "../merge.ts";
import type { Model } from "../model.ts";
import { modelWith } from "../testing/build.ts";

const base: Model = {
  ...modelWith(
    {
      prod: { kind: "cluster" },
      "node-a": { kind: "node", parent: "prod" },
      "node-b": { kind: "node", parent: "prod" },
      "node-c": { kind: "node", parent: "prod" },
      shop: { kind: "namespace", parent: "prod" },
      pay: { kind: "namespace", parent: "prod" },
      cart: { kind: "pod", parent: "shop", zones: ["node-a"], tags: ["pci", "slow"] },
      ledger: { kind: "pod", parent: "pay", facts: { may: ["exec"] } },
    },
    { call: { from: "cart", to: "ledger", facts: { encryption: "none", port: 80 }, carries: ["cards"] } },
  ),
  assets: new Map([
    ["cards", { name: "Cards", classification: "restricted" }],
    ["orders", { name: "Orders", classification: "internal" }],
  ]),
  decisions: new Map([["clear@call", { status: "accepted", reason: "Test data", owner: "Shop" }]]),
  layout: new Map([["main", new Map([["cart", { x: 8, y: 8, w: 144, h: 48 }]])]]),
};

const made = (...edits: ((model: Model) => Change)[]): Model =>
  edits.reduce((model, edit) => apply(model, edit(model)), base);
const set = (target: string, fact: string, value: string | number | readonly string[] | undefined) => (model: Model) =>
  commands.setFact(model, { target, fact, value });
const changed = (id: string, fields: object) => (model: Model) => {
  const before = model.elements.get(id);
  return before ? ([{ part: "elements", id, before, after: { ...before, ...fields } }] as const) : [];
};
const gone =
  (...elements: string[]) =>
  (model: Model) =>
    commands.remove(model, { elements });

describe("two sides that edit one record", () => {
  test("both keep their fields, facts and controls", () => {
    const control = { target: "call", control: "mtls", use: { state: "planned" as const, owner: "Shop" } };
    const { model, conflicts } = merge(
      base,
      made(set("call", "encryption", "mutual"), (at) => commands.setControl(at, control)),
      made(set("call", "port", 443), (at) => commands.rename(at, { id: "call", name: "SQL" })),
    );
    expect(conflicts.size).toBe(0);
    expect(model.flows.get("call")).toEqual({
      from: "cart",
      to: "ledger",
      name: "SQL",
      facts: { encryption: "mutual", port: 443 },
      carries: ["cards"],
      controls: { mtls: { state: "planned", owner: "Shop" } },
    });
  });

  test("put their additions to a set together and leave out what either took out", () => {
    const tags = (value: string[]) => (at: Model) => commands.setField(at, { target: "cart", field: "tags", value });
    const { model, conflicts } = merge(
      base,
      made(tags(["pci", "new"]), set("ledger", "may", ["exec", "readSecrets"])),
      made(tags(["pci", "slow", "eu"]), set("ledger", "may", [])),
    );
    expect(conflicts.size).toBe(0);
    expect(model.elements.get("cart")?.tags).toEqual(["eu", "new", "pci"]);
    expect(model.elements.get("ledger")?.facts).toEqual({ may: ["readSecrets"] });
  });

  test("keep ours where both changed the same, and the three values as a conflict in the file", () => {
    const { model, conflicts } = merge(
      base,
      made(set("call", "encryption", "mutual")),
      made(set("call", "encryption", "server")),
    );
    expect(model.flows.get("call")?.facts).toEqual({ encryption: "mutual", port: 80 });
    const conflict = {
      part: "flows",
      id: "call",
      path: ["facts", "encryption"],
      base: "none",
      ours: "mutual",
      theirs: "server",
    };
    expect([...conflicts]).toEqual([["flows/call/facts/encryption", conflict]]);
    expect(model.conflicts).toEqual(conflicts);
  });

  test("keep what was changed where the other took it away", () => {
    const [taken, kept] = [made(set("call", "encryption", undefined)), made(set("call", "encryption", "server"))];
    for (const [ours, theirs] of [
      [taken, kept],
      [kept, taken],
    ] as const) {
      const { model, conflicts } = merge(base, ours, theirs);
      expect(model.flows.get("call")?.facts?.["encryption"]).toBe("server");
      expect([...conflicts.keys()]).toEqual(["flows/call/facts/encryption"]);
    }
  });

  test("do not mix one person's status with another's reason", () => {
    const decided = (fields: object) => (at: Model) =>
      commands.decide(at, {
        threat: "clear@call",
        decision: { status: "accepted", reason: "Test data", owner: "Shop", ...fields },
      });
    const mixed = merge(base, made(decided({ status: "mitigated" })), made(decided({ reason: "Only for a week" })));
    expect(mixed.model.decisions.get("clear@call")).toMatchObject({ status: "mitigated", reason: "Test data" });
    expect([...mixed.conflicts.keys()]).toEqual(["decisions/clear@call/reason", "decisions/clear@call/status"]);
    const apart = merge(base, made(decided({ status: "mitigated" })), made(decided({ owner: "Bank" })));
    expect(apart.model.decisions.get("clear@call")).toMatchObject({ status: "mitigated", owner: "Bank" });
    expect(apart.conflicts.size).toBe(0);
  });

  test("let ours stand where both moved a shape, which nobody needs to decide", () => {
    const placed = (box: object) => ({
      ...base,
      layout: new Map([["main", new Map([["cart", { x: 8, y: 8, w: 144, h: 48, ...box }]])]]),
    });
    const moved = merge(base, placed({ x: 16 }), placed({ x: 24, w: 200 }));
    expect(moved.model.layout.get("main")?.get("cart")).toEqual({ x: 16, y: 8, w: 200, h: 48 });
    expect([moved.places, moved.conflicts.size]).toEqual([["main/cart"], 0]);
  });
});

describe("what one side takes away", () => {
  test("and the other changes is kept, as a conflict", () => {
    const { model, conflicts } = merge(
      base,
      made(gone("cart")),
      made((at) => commands.rename(at, { id: "cart", name: "basket" })),
    );
    expect(model.elements.get("cart")?.name).toBe("basket");
    expect(conflicts.get("elements/cart")).toEqual({
      part: "elements",
      id: "cart",
      base: base.elements.get("cart"),
      theirs: model.elements.get("cart"),
    });
  });

  test("and the other connects is brought back with its place and the zones around it, as conflicts", () => {
    const { model, conflicts, repairs } = merge(
      base,
      made(gone("shop")),
      made((at) => commands.addFlow(at, { id: "new", from: "cart", to: "node-a" })),
    );
    expect([model.elements.has("cart"), model.elements.has("shop"), model.flows.has("new")]).toEqual([
      true,
      true,
      true,
    ]);
    expect(model.layout.get("main")?.has("cart")).toBe(true);
    expect([...conflicts.keys()]).toEqual(["elements/cart", "elements/shop"]);
    expect(repairs.map(({ code, id }) => `${code} ${id}`)).toEqual(["restored cart", "restored shop"]);
  });

  test("is taken out of lists, and decisions about it go with it; both are told", () => {
    const { model, conflicts, repairs } = merge(
      base,
      { ...base, assets: new Map([...base.assets].filter(([id]) => id !== "orders")) },
      made((at) => commands.setField(at, { target: "call", field: "returns", value: ["orders"] })),
    );
    expect(model.flows.get("call")?.returns).toBeUndefined();
    expect(repairs).toEqual([{ code: "leftOut", part: "flows", id: "call", path: ["returns"], other: "orders" }]);
    expect(conflicts.size).toBe(0);

    const decided = merge(
      base,
      made((at) => commands.remove(at, { flows: ["call"] })),
      made((at) => commands.decide(at, { threat: "other@call", decision: { status: "planned", reason: "Soon" } })),
    );
    expect([...decided.model.decisions]).toEqual([]);
    expect(decided.repairs).toEqual([{ code: "dropped", part: "decisions", id: "other@call", other: "call" }]);
  });
});

describe("what each side put into the other", () => {
  test("is opened where ours does not have it, and the last id gives way", () => {
    const zones = modelWith({ a: { kind: "zone" }, b: { kind: "zone" }, c: { kind: "zone" } });
    const inside = (id: string, parent: string): Model => {
      const before = zones.elements.get(id);
      return { ...zones, elements: new Map([...zones.elements, [id, { kind: "zone", name: id, ...before, parent }]]) };
    };
    const one = merge(zones, inside("a", "b"), inside("b", "a"));
    expect([one.model.elements.get("a")?.parent, one.model.elements.get("b")?.parent]).toEqual(["b", undefined]);
    expect([...one.conflicts]).toEqual([
      ["elements/b/parent", { part: "elements", id: "b", path: ["parent"], theirs: "a" }],
    ]);
    expect(one.repairs).toEqual([{ code: "cut", part: "elements", id: "b", path: ["parent"], other: "a" }]);
  });

  test("is ours where a pod can be on one node only", () => {
    const { model, conflicts } = merge(
      base,
      made(changed("cart", { zones: ["node-b"] })),
      made(changed("cart", { zones: ["node-c"] })),
    );
    expect(model.elements.get("cart")?.zones).toEqual(["node-b"]);
    expect(conflicts.get("elements/cart/zones")).toMatchObject({
      base: ["node-a"],
      ours: ["node-b"],
      theirs: ["node-c"],
    });
  });
});

test("what an older version does not know is put together by key", () => {
  const withPart = (value: unknown): Model => ({ ...base, unknown: new Map([["policies", value]]) });
  const { model, conflicts } = merge(
    withPart({ a: { tags: ["z"], n: 1 }, b: 1 }),
    withPart({ a: { tags: ["z", "a"], n: 1 }, b: 1 }),
    withPart({ a: { tags: ["z", "b"], n: 2 }, b: 1, c: 3 }),
  );
  expect(model.unknown.get("policies")).toEqual({ a: { tags: ["z", "a"], n: 2 }, b: 1, c: 3 });
  expect([...conflicts.keys()]).toEqual(["unknown/policies/a/tags"]);
});
