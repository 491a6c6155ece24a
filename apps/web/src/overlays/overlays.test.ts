import { exampleModel } from "@bartizan/stride";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentStore, openModel } from "../document/documentStore.ts";
import { setView } from "../document/view.ts";
import { thinkHere } from "../engine/testing/thinkHere.ts";
import { classificationTags } from "./classification.ts";
import { DEPTHS, defenceTags, depthOf } from "./defence.ts";
import { startOverlays } from "./startOverlays.ts";

const shop = exampleModel({
  assets: { card: "restricted", menu: "public" },
  elements: {
    internet: "internet",
    customer: { kind: "external-actor", in: "internet" },
    vpc: "vpc",
    front: { kind: "load-balancer", in: "vpc" },
    orders: { kind: "database", in: "vpc", stores: ["card", "menu"], facts: { storeReach: "public" } },
  },
  flows: {
    visit: { from: "customer", to: "front", carries: ["menu"], facts: { encryption: "none", publicPath: "yes" } },
    query: { from: "front", to: "orders", facts: { encryption: "none" } },
  },
});

const now = () => documentStore.getState();
const threats = () => now().analysis?.triaged.threats ?? [];
let stops: (() => void)[] = [];

beforeEach(() => {
  setView({ overlay: "severity" });
  openModel(shop, { name: "shop.tm.json" });
  stops = [thinkHere(), startOverlays()];
});

afterEach(() => {
  for (const stop of stops) stop();
});

describe("data classification", () => {
  it("is the highest of what is stored and carried; zones have the highest inside; what carries nothing named has none", () => {
    const words = [...classificationTags(now().graph)].map(([id, { text }]) => [id, text]);
    expect(Object.fromEntries(words)).toEqual({
      internet: "public",
      customer: "public",
      front: "public",
      vpc: "restricted",
      orders: "restricted",
      visit: "public",
    });
  });
});

describe("lines of defence", () => {
  it("say how many threats the weakest place lets through, and the band shows every threat once", () => {
    const tags = defenceTags(now().graph, threats());
    const own = (id: string) => threats().flatMap((threat) => (threat.target === id ? (depthOf(threat) ?? []) : []));
    const told = ["orders", "query", "visit", "front"].filter((id) => own(id).length > 0);
    expect(told).toContain("orders");
    for (const id of told) {
      const depths = own(id);
      const weakest = DEPTHS.find((depth) => depths.includes(depth));
      const tag = tags.get(id);
      expect(tag?.short).toBe({ bare: "0", single: "1", asked: "?", deep: "2+" }[weakest ?? "deep"]);
      expect(tag?.band.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 9);
    }
  });

  it("count nothing that somebody has decided, or that is the provider's", () => {
    const [threat] = threats();
    if (!threat) throw new Error("nothing threatens the shop");
    expect(depthOf({ ...threat, status: "accepted" })).toBeUndefined();
    expect(depthOf({ ...threat, status: "provider" })).toBeUndefined();
  });
});

describe("the drawing", () => {
  it("has the counts, the chosen overlay, or nothing over it, whatever document is open", () => {
    expect(now().scene.tags).toBeUndefined();
    setView({ overlay: "classification" });
    expect(now().scene.tags?.get("orders")?.text).toBe("restricted");
    openModel(exampleModel({ elements: { alone: "database" } }), { name: "alone.tm.json" });
    expect(now().scene.tags?.size).toBe(0);
    openModel(shop, { name: "shop.tm.json" });
    expect(now().scene.tags?.get("vpc")?.text).toBe("restricted");
    setView({ overlay: "off" });
    expect(now().scene.badge("orders")).toBeUndefined();
    setView({ overlay: "severity" });
    expect(now().scene.badge("orders")).toBeDefined();
  });
});
