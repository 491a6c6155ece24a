import { type Because, exampleModel } from "@bartizan/stride";
import { describe, expect, it } from "vitest";
import { becauseParts, stopParts } from "./becauseParts.ts";

const model = exampleModel({
  assets: { cards: "restricted" },
  elements: { shop: "vpc", web: { kind: "pod", in: "shop" }, ledger: { kind: "pod", in: "shop" }, outside: "internet" },
  flows: { call: "web -> ledger" },
});

function told(...reasons: Because[]): string {
  return becauseParts(reasons, model)
    .map(({ text }) => text)
    .join("");
}

const encryption: Because = { kind: "fact", target: "call", field: "encryption", value: "none" };
const carries: Because = { kind: "asset", target: "call", field: "carries", value: "restricted", at: "cards" };
const enters: Because = { kind: "crossing", target: "call", field: "vpc", value: "in", at: "shop" };

describe("reasons in words", () => {
  it("are one sentence about one thing, named once", () => {
    expect(told(encryption, enters, carries)).toBe(
      "Encryption = None on web → ledger, which comes into shop, and carries cards (restricted)",
    );
    expect(told(encryption, carries)).toBe("Encryption = None on web → ledger, which carries cards (restricted)");
  });

  it("name another thing when they turn to it", () => {
    const reached: Because = { kind: "path", target: "web", field: "internet", value: "waf, firewall" };
    expect(told(carries, reached)).toBe(
      "web → ledger carries cards (restricted), and web can be reached from the internet without passing web application firewall or firewall",
    );
  });

  it("say where a fact was said, when that is elsewhere", () => {
    expect(told({ kind: "fact", target: "web", field: "securityLevel", value: "baseline", at: "shop" })).toBe(
      "Pod security level = Baseline on web (as said on shop)",
    );
  });

  it("say what is not there", () => {
    const none = { target: "web", value: "pod" } as const;
    expect(told({ ...none, kind: "flow", field: "no out", value: "log-store" })).toBe("web calls no log store");
    expect(told({ ...none, kind: "containment", field: "no contains", value: "container" })).toBe(
      "web contains no container",
    );
    expect(told({ kind: "crossing", target: "call", field: "no internet", value: "any" })).toBe(
      "web → ledger crosses no internet",
    );
    expect(told({ kind: "asset", target: "call", field: "no carries", value: "confidential" })).toBe(
      "web → ledger carries nothing confidential",
    );
  });

  it("lead from each fact to its field and from each name to what it names", () => {
    expect(becauseParts([encryption], model).flatMap(({ link }) => link ?? [])).toEqual([
      { target: "call", field: "encryption" },
      { target: "call" },
    ]);
  });
});

describe("what would stop it", () => {
  it("is a fact with the values it could have, or a control with its place", () => {
    const words = (parts: ReturnType<typeof stopParts>) => parts.map(({ text }) => text).join("");
    expect(
      words(stopParts({ kind: "fact", target: "call", field: "encryption", values: ["mutual", "server"] }, model)),
    ).toBe("Encryption = Both ends prove themselves or The server proves itself on web → ledger");
    expect(words(stopParts({ kind: "control", target: "shop", field: "X-1", values: ["implemented"] }, model))).toBe(
      "control X-1 on shop",
    );
  });
});
