import { describe, expect, it } from "vitest";
import type { Stop } from "../condition/reasons.ts";
import { exampleModel } from "../engine/exampleModel.ts";
import { counted } from "./counted.ts";
import { heldByText } from "./heldBy.ts";
import { inSentence } from "./index.ts";
import type { Names } from "./part.ts";
import { proofLines } from "./proof.ts";
import { answerText, questionText } from "./question.ts";
import { stopLines } from "./stops.ts";

const names: Names = {
  model: exampleModel({ elements: { shop: "vpc" } }),
  target: (id) => id,
  control: (id) => `“${id}”`,
};

describe("what would stop a threat", () => {
  const words = (stops: readonly Stop[], about?: string): readonly string[] =>
    stopLines(stops, names, about).map((line) => line.map(({ text }) => text).join(""));
  const encryption: Stop = { kind: "fact", target: "call", field: "encryption", values: ["mutual", "server"] };
  const control = (field: string, set?: number): Stop => ({
    kind: "control",
    target: "shop",
    field,
    values: ["implemented"],
    ...(set !== undefined && { set }),
  });

  it("is a fact with the values it could have, or a control in its place", () => {
    expect(words([encryption, control("X-1")])).toEqual([
      "Encryption = Both ends prove themselves or The server proves itself on call",
      "“X-1” is in place on shop",
    ]);
  });

  it("is told together where only several controls stop it", () => {
    expect(words([control("X-1", 1), control("X-2"), control("X-3", 1)])).toEqual([
      "“X-1” is in place on shop and “X-3” is in place on shop",
      "“X-2” is in place on shop",
    ]);
  });

  it("does not name again what the list is about", () => {
    expect(words([encryption, control("X-1")], "shop")[1]).toBe("“X-1” is in place");
  });
});

describe("what a threat is held by", () => {
  it("is said with who would notice it", () => {
    expect(heldByText({ letter: "T", layers: { stops: [], notices: [], single: false } })).toEqual({
      stops: "nothing yet",
      notices: "nothing would notice it",
    });
    expect(
      heldByText({
        letter: "S",
        layers: { stops: ["identity", "vpc-network"], notices: ["detection"], single: false },
      }),
    ).toEqual({ stops: "Identity, VPC network", notices: "noticed by Detection" });
  });

  it("is what shows it, where a record is what holds it", () => {
    expect(heldByText({ letter: "R", layers: { stops: ["detection"], notices: [], single: true } })).toEqual({
      stops: "Detection",
      notices: "the record shows it",
    });
  });
});

describe("what a provider is asked to show", () => {
  const control = (id: string, changes = {}) =>
    ({ id, effect: "prevents", state: "unsaid", counts: false, ...changes }) as const;
  const asked = { ...names, control: (id: string) => id };

  it("is each way to prevent it, whole sets together", () => {
    const controls = [
      control("A", { set: 1 }),
      control("B", { set: 1 }),
      control("C"),
      control("D", { effect: "detects" }),
    ];
    expect(proofLines({ controls }, asked)).toEqual([
      "Whoever runs it has to act. Ask for evidence, such as an audit report or a setting, of “A” together with “B”, or of “C”.",
    ]);
  });

  it("is how they do it, where nothing is known to prevent it", () => {
    expect(proofLines({ controls: [] }, asked)).toEqual([
      "Whoever runs it has to act. Ask how they prevent it, and what shows that.",
    ]);
  });

  it("is told when it has been shown", () => {
    const { model } = asked;
    const controls = { C: { state: "verified", evidence: "Report of May" } } as const;
    const shown = { ...model, elements: new Map([["etcd", { kind: "etcd", name: "etcd", controls }]]) };
    expect(proofLines({ controls: [control("C", { at: "etcd" })] }, { ...asked, model: shown })).toEqual([
      "Shown: C: Report of May",
    ]);
  });
});

describe("questions and answers", () => {
  const asked = (id: string) => ({ id, settles: 1, writes: [] });

  it("ask for a fact in its own words, and for a control by its title", () => {
    expect(questionText({ fact: "encryption" }, names.control)).toMatch(/\?$/);
    expect(questionText({ controls: [asked("X-1")] }, (id) => `Title of ${id}`)).toBe("Is “Title of X-1” in place?");
    expect(questionText({ controls: [asked("X-1")] }, (id) => id, "shop")).toBe("Is “X-1” in place on shop?");
    expect(questionText({ controls: [asked("X-1"), asked("X-2")], layer: "data" }, (id) => id, "shop")).toBe(
      "Data: which of these are in place on shop?",
    );
  });

  it("answer by labels", () => {
    expect(answerText({ fact: "encryption" }, "none")).toBe("None");
    expect(answerText({ controls: [asked("X-1")] }, "implemented")).toBe("In place");
    expect(answerText({ controls: [asked("X-1"), asked("X-2")] }, "none")).toBe("None of these");
    expect(answerText({ controls: [asked("X-1"), asked("X-2")] }, ["X-2"], (id) => `Title of ${id}`)).toBe(
      "Title of X-2",
    );
  });
});

describe("words inside a sentence", () => {
  it("are small unless they are abbreviations or names", () => {
    expect(["Load balancer", "VPC", "API server", "kube-proxy"].map(inSentence)).toEqual([
      "load balancer",
      "VPC",
      "API server",
      "kube-proxy",
    ]);
  });

  it("count one and many", () => {
    expect([counted(1, "threat"), counted(0, "threat"), counted(2, "boundary", "boundaries")]).toEqual([
      "1 threat",
      "0 threats",
      "2 boundaries",
    ]);
  });
});
