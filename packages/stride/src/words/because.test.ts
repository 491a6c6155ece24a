import { describe, expect, it } from "vitest";
import type { Because } from "../condition/reasons.ts";
import { exampleModel } from "../engine/exampleModel.ts";
import { becauseLines, becauseParts } from "./because.ts";
import type { Names, Part } from "./part.ts";

const example = exampleModel({
  assets: { cards: "restricted" },
  elements: { shop: "vpc", web: { kind: "pod", in: "shop" }, ledger: { kind: "pod", in: "shop" }, outside: "internet" },
  flows: { call: "web -> ledger", post: "ledger -> web" },
});
const flows = new Map([...example.flows, ["post", { from: "ledger", to: "web", name: "HTTPS" }]]);
const model = { ...example, flows };
const names: Names = { model, target: (id) => (id === "call" ? "web → ledger" : id), control: (id) => `control ${id}` };
const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join("");
const told = (...reasons: Because[]): string => textOf(becauseParts(reasons, names));

const encryption: Because = { kind: "fact", target: "call", field: "encryption", value: "none" };
const carries: Because = { kind: "asset", target: "call", field: "carries", value: "restricted", at: "cards" };
const enters: Because = { kind: "crossing", target: "call", field: "vpc", value: "in", at: "shop" };
const reached: Because = { kind: "path", target: "web", field: "internet", value: "waf, firewall" };

describe("reasons in one sentence", () => {
  it("name what they are about once", () => {
    expect(told(encryption, enters, carries)).toBe(
      "Encryption = None on web → ledger, which comes into shop, and carries cards (restricted)",
    );
    expect(told(encryption, carries)).toBe("Encryption = None on web → ledger, which carries cards (restricted)");
  });

  it("name another thing when they turn to it", () => {
    expect(told(carries, reached)).toBe(
      "web → ledger carries cards (restricted), and web can be reached from the internet without passing any web application firewall or firewall",
    );
  });

  it.each<[Because, string]>([
    [
      { kind: "fact", target: "web", field: "securityLevel", value: "baseline", at: "shop" },
      "Pod security level = Baseline on web (as said on shop)",
    ],
    [{ kind: "control", target: "shop", field: "X-1", value: "implemented" }, "control X-1 = in place on shop"],
    [{ ...enters, value: "out" }, "web → ledger leaves shop"],
    [{ ...enters, value: "level" }, "web → ledger crosses the border of shop"],
    [{ kind: "containment", target: "shop", field: "contains", value: "pod", at: "web" }, "shop contains web"],
    [{ kind: "containment", target: "web", field: "inside", value: "vpc", at: "shop" }, "web lies in shop"],
    [{ kind: "flow", target: "web", field: "in", value: "pod", at: "post" }, "web is called by ledger over HTTPS"],
    [{ kind: "flow", target: "web", field: "out", value: "pod", at: "call" }, "web calls ledger"],
    [{ kind: "flow", target: "call", field: "from", value: "pod", at: "web" }, "web → ledger comes from web"],
    [{ kind: "path", target: "web", field: "lessTrusted", value: "" }, "web can be reached from a less trusted place"],
    [
      { kind: "path", target: "web", field: "bypasses", value: "X-1", at: "shop" },
      "web can be reached past control X-1 on shop",
    ],
    [{ kind: "kind", target: "web", field: "kind", value: "load-balancer" }, "web is of kind load balancer"],
    [{ kind: "flow", target: "web", field: "no out", value: "log-store" }, "web calls no log store"],
    [{ kind: "containment", target: "web", field: "no contains", value: "container" }, "web contains no container"],
    [
      { kind: "asset", target: "call", field: "no carries", value: "confidential" },
      "web → ledger carries nothing confidential",
    ],
    [
      { kind: "crossing", target: "call", field: "no internet", value: "any" },
      "web → ledger crosses no internet border",
    ],
    [{ kind: "path", target: "web", field: "no internet", value: "" }, "web cannot be reached from the internet"],
  ])("%j", (reason, words) => {
    expect(told(reason)).toBe(words);
  });

  it("say of a set with no member that none of its members is", () => {
    expect(told({ kind: "fact", target: "web", field: "capabilities", value: "" })).toContain("= None of these on web");
  });

  it("lead from each fact to its field and from each name to what it names", () => {
    expect(becauseParts([encryption], names).flatMap(({ link }) => link ?? [])).toEqual([
      { target: "call", field: "encryption" },
      { target: "call" },
    ]);
  });
});

describe("reasons as a list", () => {
  it("tell what the threat is about as it", () => {
    const lines = becauseLines([encryption, carries, reached], names, "call").map(textOf);
    expect(lines).toEqual([
      "Encryption = None",
      "it carries cards (restricted)",
      "web can be reached from the internet without passing any web application firewall or firewall",
    ]);
    expect(becauseLines([encryption], names, "web").map(textOf)).toEqual(["Encryption = None on web → ledger"]);
  });
});
