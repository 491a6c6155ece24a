import { describe, expect, test } from "vitest";
import type { ControlEntry, Effect } from "./catalogue/entry.ts";
import type { ExampleGraph } from "./catalogue/example.ts";
import { parseCvss31 } from "./cvss31.ts";
import { bandOf, impactOf, linesOfDefence, riskOf } from "./risk.ts";
import { analysisOf, controlOf, entryOf } from "./testing/raise.ts";

describe("a CVSS 3.1 base vector", () => {
  test("has its metrics with and without its prefix", () => {
    const metrics = parseCvss31("AV:N/AC:H/PR:L/UI:R/S:C/C:L/I:N/A:H");
    expect([...metrics].join(" ")).toBe("AV,N AC,H PR,L UI,R S,C C,L I,N A,H");
    expect(parseCvss31("CVSS:3.1/AV:N/AC:H/PR:L/UI:R/S:C/C:L/I:N/A:H").get("AV")).toBe("N");
  });

  test.each(["AV:N/AC:L", "AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "nonsense"])("of %s is refused", (vector) => {
    expect(() => parseCvss31(vector)).toThrow("CVSS 3.1 vector");
  });
});

describe("the severity of a threat", () => {
  test("never falls when likelihood or impact rises", () => {
    const order = ["info", "low", "medium", "high", "critical"];
    for (const a of [1, 2, 3]) {
      for (const b of [1, 2, 3, 4]) {
        expect(order.indexOf(bandOf(a + 1, b))).toBeGreaterThanOrEqual(order.indexOf(bandOf(a, b)));
        expect(order.indexOf(bandOf(b, a + 1))).toBeGreaterThanOrEqual(order.indexOf(bandOf(b, a)));
      }
    }
  });

  test("weighs what is at stake: the worst asset, for the concerns that the threat touches", () => {
    const metrics = parseCvss31("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:L/A:N");
    const asset = (classification: "public" | "restricted") => ({ name: "a", classification });
    expect(impactOf(metrics, ["confidentiality"], [asset("public")])).toBe(1);
    expect(impactOf(metrics, ["confidentiality"], [asset("public"), asset("restricted")])).toBe(4);
    expect(impactOf(metrics, ["integrity"], [{ ...asset("public"), integrity: "high" }])).toBe(3);
    expect(impactOf(metrics, ["availability"], [asset("restricted")])).toBe(1);
    expect(impactOf(metrics, ["confidentiality"], [])).toBe(3);
  });

  const defence = (effect: Effect, more: Partial<ControlEntry> = {}) => ({ effect, control: controlOf(more) });
  const threat = { likelihood: 4, impact: 4, exposure: 4, atStake: [], letter: "T" } as const;

  test("falls a step of likelihood for each layer that makes it less likely, two at most", () => {
    const reduces = (...layers: ControlEntry["layer"][]) =>
      riskOf(
        threat,
        layers.map((layer, index) => defence("reduces-likelihood", { id: `C${index}`, layer })),
      ).lessLikely;
    expect([reduces(), reduces("identity"), reduces("identity", "identity")]).toEqual([0, 1, 1]);
    expect(reduces("identity", "data", "cluster")).toBe(2);
  });

  test("falls a step of impact where it can be made good: tampering and denial of service, not disclosure", () => {
    expect(riskOf(threat, [defence("recovers")]).lessImpact).toBe(1);
    expect(riskOf({ ...threat, letter: "I" }, [defence("recovers")]).lessImpact).toBe(0);
    expect(riskOf({ ...threat, letter: "I" }, [defence("reduces-impact")]).lessImpact).toBe(1);
  });

  test("does not fall because somebody would notice", () => {
    expect(riskOf(threat, [defence("detects")])).toMatchObject({ inherent: "critical", residual: "critical" });
  });

  test("counts what hands connections on as no step, and what has to be taken over as one", () => {
    const graph: ExampleGraph = {
      elements: { customer: "external-actor", waf: "waf", web: "process", store: "process", alone: "process" },
      flows: { a: "customer -> waf", b: "waf -> web", c: "web -> store" },
    };
    const entry = entryOf({ on: ["process"], when: { not: { inside: { kind: "vpc" } } } });
    const likely = analysisOf(graph, entry).threats.map(({ target, risk }) => [target, risk.likelihood]);
    expect(likely).toEqual([
      ["alone", 2],
      ["store", 3],
      ["web", 4],
    ]);
  });

  test("counts a route into a network as one step more to whatever lies in it", () => {
    const graph: ExampleGraph = {
      elements: {
        customer: "external-actor",
        joint: "transit-gateway",
        vpc: { kind: "vpc", trust: 6 },
        job: { kind: "process", in: "vpc" },
        web: { kind: "process", in: "vpc" },
      },
      flows: { a: "customer -> joint", b: "vpc -> joint", c: "joint -> web" },
    };
    const entry = entryOf({ on: ["process"], when: { inside: { kind: "vpc" } } });
    expect(analysisOf(graph, entry).threats.map(({ target, risk }) => [target, risk.likelihood])).toEqual([
      ["job", 3],
      ["web", 4],
    ]);
  });
});

describe("lines of defence", () => {
  const stopping = (...controls: readonly Partial<ControlEntry>[]) =>
    linesOfDefence(
      controls.map((more, index) => ({ effect: "prevents", control: controlOf({ id: `C${index}`, ...more }) })),
    );

  test("are layers; one layer stands alone", () => {
    expect(stopping({ layer: "identity" }, { layer: "data" })).toEqual({
      stops: ["data", "identity"],
      notices: [],
      single: false,
    });
    expect(stopping({ layer: "data" }, { layer: "data" }).single).toBe(true);
    expect(stopping().single).toBe(false);
  });

  test("run by the same hands are one line", () => {
    expect(stopping({ layer: "identity", operatedBy: "cni" }, { layer: "data", operatedBy: "cni" }).single).toBe(true);
  });

  test("are not counted twice where a sum stands beside its parts", () => {
    const sum = stopping({ id: "A", layer: "identity", composedOf: ["B"] }, { id: "B", layer: "data" });
    expect(sum).toMatchObject({ stops: ["data"], single: true });
  });
});
