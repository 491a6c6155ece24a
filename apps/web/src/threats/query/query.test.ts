import { graphOf, type Model } from "@bartizan/model";
import { CATALOGUE, exampleModel, type TriagedThreat } from "@bartizan/stride";
import { beforeAll, describe, expect, it } from "vitest";
import { setEntries } from "../../document/entries.ts";
import { entriesOf } from "../../engine/entriesOf.ts";
import { openSession } from "../../engine/session.ts";
import { TODAY } from "../../engine/testing/thinkHere.ts";
import { leavesToQuestions, matcher } from "./matchQuery.ts";
import { parseQuery, withFilter } from "./parseQuery.ts";

const model: Model = exampleModel({
  elements: {
    internet: "internet",
    customer: { kind: "external-actor", in: "internet" },
    shop: "vpc",
    front: { kind: "load-balancer", in: "shop" },
    orders: { kind: "database", in: "shop", facts: { storeReach: "public" } },
  },
  flows: {
    visit: { from: "customer", to: "front", facts: { encryption: "none" } },
    query: { from: "front", to: "orders", facts: { encryption: "none" } },
  },
});
let threats: readonly TriagedThreat[] = [];

beforeAll(() => {
  setEntries(entriesOf(CATALOGUE));
  threats = openSession(model, TODAY).triaged.threats;
});

function found(query: string): readonly TriagedThreat[] {
  return threats.filter(matcher(parseQuery(query), graphOf(model)));
}

describe("a query line", () => {
  it("is read as filters, words and what is neither", () => {
    expect(parseQuery('status:open,planned -stride:T "clear text" on:"orders api" colour:red')).toEqual({
      filters: [
        { key: "status", values: ["open", "planned"], not: false },
        { key: "stride", values: ["t"], not: true },
        { key: "on", values: ["orders api"], not: false },
      ],
      words: ["clear text"],
      unknown: ["colour:red"],
    });
  });

  it("does not narrow while a filter is still being typed", () => {
    expect(parseQuery("status:").filters).toEqual([]);
  });

  it("has one filter replaced or taken out, the rest left alone", () => {
    expect(withFilter("status:open clear text", "status", ["planned"])).toBe("clear text status:planned");
    expect(withFilter("status:open clear text", "status", [])).toBe("clear text");
    expect(withFilter("", "sev", [">=high"])).toBe("sev:>=high");
  });
});

describe("threats that fit a query", () => {
  it("are all of them when it is empty", () => {
    expect(found("")).toEqual(threats);
    expect(threats.length).toBeGreaterThan(4);
  });

  it("are as bad as asked for", () => {
    const high = found("sev:>=high");
    expect(high.length).toBeGreaterThan(0);
    expect(high.every(({ severity }) => severity === "critical" || severity === "high")).toBe(true);
    expect(found("sev:<high").length + high.length).toBe(threats.length);
    expect(found("sev:high").every(({ severity }) => severity === "high")).toBe(true);
  });

  it("have one of the letters asked for", () => {
    expect(found("stride:ti").every(({ letter }) => letter === "T" || letter === "I")).toBe(true);
    expect(found("-stride:ti").every(({ letter }) => letter !== "T" && letter !== "I")).toBe(true);
    expect(found("stride:ti").length).toBeGreaterThan(0);
  });

  it("cross a boundary by its kind or its name", () => {
    const crossing = found("crosses:vpc");
    expect(crossing.length).toBeGreaterThan(0);
    expect(found("crosses:shop")).toEqual(crossing);
    expect(found("crosses:namespace")).toEqual([]);
  });

  it("are on a target by its id, its name or its kind", () => {
    expect(found("on:query").every(({ target }) => target === "query")).toBe(true);
    expect(found("kind:database")).toEqual(threats.filter(({ target }) => target === "orders"));
  });

  it("are possible or confirmed", () => {
    expect(found("is:possible").length + found("is:confirmed").length).toBe(threats.length);
  });

  it("contain the words in their title or target", () => {
    expect(found("orders").every((threat) => threat.target === "orders" || threat.target === "query")).toBe(true);
    expect(found("no such words at all")).toEqual([]);
  });
});

describe("possible threats", () => {
  it("stay under their questions while somebody looks at what is open", () => {
    expect(leavesToQuestions(parseQuery("status:open"))).toBe(true);
    expect(leavesToQuestions(parseQuery(""))).toBe(true);
  });

  it("are listed when they are asked for, or something else is", () => {
    expect(leavesToQuestions(parseQuery("status:open is:possible"))).toBe(false);
    expect(leavesToQuestions(parseQuery("control:waf"))).toBe(false);
  });
});
