import { type Change, commands, emptyModel, type Model } from "@bartizan/model";
import { exampleModel } from "@bartizan/stride";
import { beforeEach, describe, expect, it } from "vitest";
import type { Findings } from "../document/documentStore.ts";
import { Desk } from "./desk.ts";
import { gathered } from "./gather.ts";
import type { Answer, Part } from "./messages.ts";
import { openSession } from "./session.ts";
import { TODAY } from "./testing/thinkHere.ts";

const shop: Model = exampleModel({
  elements: {
    internet: "internet",
    customer: { kind: "external-actor", in: "internet" },
    vpc: "vpc",
    front: { kind: "load-balancer", in: "vpc" },
    data: { kind: "database", in: "vpc" },
  },
  flows: { visit: "customer -> front", query: { from: "front", to: "data", facts: { encryption: "none" } } },
});

let said: Answer[] = [];
let desk: Desk;

beforeEach(() => {
  said = [];
  desk = new Desk((answer) => said.push(structuredClone(answer)));
});

function open(model: Model, revision: number): void {
  desk.take({ kind: "open", model, revision, today: TODAY });
}

function change(change: Change, revision: number): void {
  desk.take({ kind: "change", change, revision, today: TODAY });
}

/** What a page that hears everything knows in the end. */
function known(): Findings | undefined {
  let findings: Findings | undefined;
  let parts: Part[] = [];
  for (const answer of said) {
    if (answer.kind === "part") parts.push(answer);
    if (answer.kind === "found") {
      findings = gathered(findings, parts, answer);
      parts = [];
    }
  }
  return findings;
}

function expected(model: Model) {
  const { analysis, triaged, marks } = openSession(model, TODAY);
  return { questions: analysis.questions, groups: analysis.groups, triaged, marks };
}

function heard() {
  const findings = known();
  return (
    findings && {
      questions: findings.analysis.questions,
      groups: findings.analysis.groups,
      triaged: findings.triaged,
      marks: findings.marks,
    }
  );
}

describe("the engine's desk", () => {
  it("tells everything it finds in a document", () => {
    open(shop, 1);
    desk.work();
    expect(known()?.triaged.threats.length).toBeGreaterThan(3);
    expect(heard()).toEqual(expected(shop));
  });

  it("tells after a change only what is new, and that is enough", () => {
    open(shop, 1);
    desk.work();
    const before = said.length;
    const encrypt = commands.setFact(shop, { target: "query", fact: "encryption", value: "mutual" });
    change(encrypt, 2);
    desk.work();
    const parts = said.slice(before).flatMap((answer) => (answer.kind === "part" ? answer.threats : []));
    expect(parts.length).toBeLessThan(known()?.triaged.threats.length ?? 0);
    const after = {
      ...shop,
      flows: new Map(shop.flows).set("query", { from: "front", to: "data", facts: { encryption: "mutual" } }),
    };
    expect(heard()).toEqual(expected(after));
    expect(known()?.revision).toBe(2);
  });

  it("takes what came in meanwhile together and answers the last revision only", () => {
    open(shop, 1);
    desk.work();
    said = [];
    let model = shop;
    for (const [index, name] of ["a", "b", "c"].entries()) {
      const rename = commands.rename(model, { id: "data", name });
      change(rename, 2 + index);
      model = {
        ...model,
        elements: new Map(model.elements).set("data", { ...shop.elements.get("data"), kind: "database", name }),
      };
    }
    desk.work();
    expect(said.map(({ kind }) => kind)).toEqual(["found"]);
    expect(said[0]).toMatchObject({ revision: 4 });
  });

  it("forgets the document before when another one is opened", () => {
    open(shop, 1);
    desk.work();
    open(emptyModel(), 2);
    desk.work();
    expect(known()?.triaged.threats).toEqual([]);
    expect(said.at(-1)).toMatchObject({ kind: "found", fresh: true, revision: 2 });
  });

  it("answers with the fault when a change comes before any document", () => {
    change([], 7);
    desk.work();
    expect(said).toEqual([{ kind: "failed", revision: 7, message: expect.stringContaining("before a document") }]);
  });

  it("sends many threats and questions in portions", () => {
    const clusters = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`cluster-${i}`, "cluster"]));
    const pods = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`pod-${i}`, { kind: "pod", in: `cluster-${i % 60}` }]),
    );
    open(exampleModel({ elements: { ...clusters, ...pods } }), 1);
    desk.work();
    const parts = said.flatMap((answer) => (answer.kind === "part" ? [answer] : []));
    const threats = parts.map((part) => part.threats.length).filter((size) => size > 0);
    const questions = parts.map((part) => part.questions.length).filter((size) => size > 0);
    expect(threats.length).toBeGreaterThan(1);
    expect(Math.max(...threats)).toBeLessThanOrEqual(400);
    expect(questions.length).toBeGreaterThan(1);
    expect(Math.max(...questions)).toBeLessThanOrEqual(200);
  });
});
