import { apply, commands, graphOf, updateGraph } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../catalogue/catalogue.ts";
import { severityIn } from "../cvss/severityIn.ts";
import { analyse, update } from "../engine/analyse.ts";
import { compile } from "../engine/compile.ts";
import { exampleModel } from "../engine/exampleModel.ts";
import { joined, usedBy } from "./joined.ts";
import { loadCatalogue } from "./loadCatalogue.ts";
import type { OwnCatalogue } from "./ownCatalogue.ts";
import { plainFile, textOf } from "./testing/catalogueText.ts";

function ours(more: object = {}): OwnCatalogue {
  const loaded = loadCatalogue(textOf({ ...plainFile(), ...more }));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

const graph = {
  elements: {
    vpc: "vpc",
    cluster: { kind: "cluster", in: "vpc" },
    space: { kind: "namespace", in: "cluster" },
    shop: { kind: "pod", in: "space", facts: { securityLevel: "privileged" }, controls: { "our-seal": "none" } },
  },
} as const;

const found = (own: readonly OwnCatalogue[], model = exampleModel(graph)) =>
  analyse(graphOf(model), compile(joined(CATALOGUE, own)));

describe("catalogues joined", () => {
  test("are the built-in one itself when there is no other", () => {
    expect(joined(CATALOGUE, [])).toBe(CATALOGUE);
  });

  test("raise the threats of both, and read the controls of both", () => {
    const threats = found([ours()]).threats;
    const own = threats.find(({ threat }) => threat === "our-privileged-pod");
    expect(own).toMatchObject({ target: "shop", confidence: "confirmed", prevented: "no" });
    expect(own?.controls).toMatchObject([{ id: "our-seal", state: "none" }]);
    expect(threats.length).toBe(found([]).threats.length + 1);
  });

  test("leave out what one of them switches off, and list it with its reason", () => {
    const [first] = found([]).threats;
    const off = { [first?.threat ?? ""]: "Accepted for the whole company." };
    const catalogue = joined(CATALOGUE, [ours({ off })]);
    expect(catalogue.off).toMatchObject([
      { threat: first?.threat, reason: "Accepted for the whole company.", by: "Our catalogue" },
    ]);
    expect(found([ours({ off })]).threats.some(({ threat }) => threat === first?.threat)).toBe(false);
  });

  test("leave out what the model switches off, of whichever catalogue", () => {
    const off = { "our-privileged-pod": "Not for this model." };
    const model = { ...exampleModel(graph), catalogue: new Map([["ours", { version: "1", off }]]) };
    expect(found([ours()], model).threats.some(({ threat }) => threat === "our-privileged-pod")).toBe(false);
  });

  test("of two entries with one id the earlier stands", () => {
    const other = { ...ours(), id: "other", threats: ours().threats.map((threat) => ({ ...threat, title: "Later" })) };
    const { threats } = joined(CATALOGUE, [ours(), other]);
    expect(threats.filter(({ id }) => id === "our-privileged-pod").map(({ title }) => title)).toEqual([
      "A privileged pod takes over its node",
    ]);
  });

  test("are only those that the model uses", () => {
    expect(usedBy({ catalogue: new Map([["ours", {}]]) }, [ours(), { ...ours(), id: "other" }])).toEqual([ours()]);
  });
});

describe("a changed severity", () => {
  const before = found([ours()]).threats.find(({ threat }) => threat === "our-privileged-pod");
  const weighed = (change: object) =>
    found([ours({ severity: { "our-privileged-pod": { reason: "Our rule 7.", ...change } } })]).threats.find(
      ({ threat }) => threat === "our-privileged-pod",
    );

  test("stands instead of what the sum makes, which is kept beside it", () => {
    const severity = before?.risk.inherent === "critical" ? "low" : "critical";
    expect(weighed({ severity })?.risk).toEqual({
      ...before?.risk,
      inherent: severity,
      instead: before?.risk.inherent,
      residual: severity,
    });
  });

  test("that the sum makes as well changes nothing", () => {
    expect(weighed({ severity: before?.risk.inherent })?.risk).toEqual(before?.risk);
  });

  test("names who changed it and why", () => {
    const own = ours({ severity: { "our-privileged-pod": { severity: "low", reason: "Our rule 7." } } });
    const entry = joined(CATALOGUE, [own]).threats.find(({ id }) => id === "our-privileged-pod");
    expect(entry?.rated).toEqual({ severity: "low", reason: "Our rule 7.", by: "Our catalogue" });
  });

  test("may be another vector, which the sum starts from", () => {
    const harmless = weighed({ cvss31: "AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:L/A:N" });
    expect(harmless?.risk.impact).toBeLessThan(before?.risk.impact ?? 0);
    expect(harmless?.risk.instead).toBeUndefined();
  });

  test("stands however the model scores", () => {
    const own = ours({ severity: { "our-privileged-pod": { severity: "info", reason: "Our rule 7." } } });
    const model = exampleModel(graph);
    const scored = severityIn({ ...model, info: { ...model.info, scoring: "cvss-3.1" } }, joined(CATALOGUE, [own]));
    const threat = found([own]).threats.find((one) => one.threat === "our-privileged-pod");
    expect(threat && scored?.(threat)).toBe("info");
  });
});

test("an edit under joined catalogues finds what a new analysis finds", () => {
  const own = ours({ severity: { "our-privileged-pod": { severity: "low", reason: "Our rule 7." } } });
  const compiled = compile(joined(CATALOGUE, [own]));
  const model = exampleModel(graph);
  const before = graphOf(model);
  const change = commands.setControl(model, { target: "shop", control: "our-seal", use: { state: "implemented" } });
  const after = updateGraph(before, apply(model, change), change);
  const updated = update(analyse(before, compiled), after, change);
  expect(updated).toEqual(analyse(after, compiled));
  expect(updated.threats.find(({ threat }) => threat === "our-privileged-pod")?.prevented).toBe("yes");
});
