import { describe, expect, test } from "vitest";
import { apply } from "../change.ts";
import { commands } from "../commands/index.ts";
import { graphOf } from "../graph.ts";
import { load } from "../load.ts";
import { save } from "../save.ts";
import { PROVIDERS } from "../schema/providers.ts";
import { modelWith } from "../testing/build.ts";
import { inSentence } from "./inSentence.ts";
import { kindLabel, providerNames } from "./providerNames.ts";
import { KINDS } from "./registry.ts";

describe("what kinds are called", () => {
  test("follows the provider where it has a word of its own, and is neutral otherwise", () => {
    const of = (kind: string) => [undefined, ...PROVIDERS].map((provider) => kindLabel(kind, provider));
    expect(of("vpc")).toEqual(["VPC", "VPC", "Virtual network", "VPC network", "VPC", "Private network"]);
    expect(new Set(of("pod"))).toEqual(new Set(["Pod"]));
    expect(kindLabel("quantum-router", "aws")).toBe("quantum-router");
    expect(kindLabel("constructor", "aws")).toBe("constructor");
  });

  test("tells kinds apart with every provider, in words that fit on a button", () => {
    for (const provider of PROVIDERS) {
      const labels = [...KINDS.values()].map((kind) => kindLabel(kind, provider));
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
      expect(labels.filter((label) => label.length > 26)).toEqual([]);
    }
  });

  test("says nothing twice: a provider's word differs from the neutral one", () => {
    for (const { id, label } of KINDS.values()) {
      expect(Object.values(providerNames(id)).filter((name) => name === label)).toEqual([]);
    }
  });
});

test("names of products keep their capital letters in a sentence, other words do not", () => {
  const spoken = ["Virtual network", "AWS WAF", "S3 bucket", "Azure Firewall", "Key Vault", "Entra ID", "Cloud IAM"];
  expect(spoken.map(inSentence)).toEqual([
    "virtual network",
    "AWS WAF",
    "S3 bucket",
    "Azure Firewall",
    "Key Vault",
    "Entra ID",
    "cloud IAM",
  ]);
});

describe("whose names a model uses", () => {
  const model = modelWith({ net: { kind: "vpc" }, pod: { kind: "pod" } }, { call: { from: "pod", to: "net" } });
  const switched = apply(model, commands.setInfo(model, { provider: "azure" }));

  test("is one line of the file, and comes back", () => {
    const [before, after] = [save(model).split("\n"), save(switched).split("\n")];
    expect(after.filter((line) => !before.includes(line))).toEqual(['  "provider": "azure",']);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    const read = load(save(switched));
    expect(read.ok && read.value.model.info).toEqual(switched.info);
    const neutral = apply(switched, commands.setInfo(switched, { provider: "" }));
    expect(save(neutral)).toBe(save(model));
  });

  test("changes nothing else: elements, flows and what crosses them are the same objects", () => {
    expect(switched.elements).toBe(model.elements);
    expect(switched.flows).toBe(model.flows);
    expect(graphOf(switched).crossings("call")).toEqual(graphOf(model).crossings("call"));
  });
});
