import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const SHOP: ExampleGraph = { elements: { shop: "process" } };

export const PROCESS_INPUT_EXAMPLES: ExamplesByThreat = {
  "input-becomes-query": [
    {
      says: "It builds queries from what callers send",
      outcome: "raises",
      model: withFacts(SHOP, "shop", { inputUse: ["query"] }),
      target: "shop",
    },
    {
      says: "It does none of this with what callers send",
      outcome: "silent",
      model: withFacts(SHOP, "shop", { inputUse: [] }),
      target: "shop",
    },
    {
      says: "Values are passed to queries as parameters",
      outcome: "silent",
      model: withControls(withFacts(SHOP, "shop", { inputUse: ["query"] }), "shop", { "APP-03": "implemented" }),
      target: "shop",
    },
    { says: "Nobody has said what it does with what callers send", outcome: "asks", model: SHOP, target: "shop" },
  ],
  "input-becomes-code": [
    {
      says: "It rebuilds objects from what callers send",
      outcome: "raises",
      model: withFacts(SHOP, "shop", { inputUse: ["objects"] }),
      target: "shop",
    },
    {
      says: "It does none of this with what callers send",
      outcome: "silent",
      model: withFacts(SHOP, "shop", { inputUse: [] }),
      target: "shop",
    },
    {
      says: "Its parsers make data and nothing else",
      outcome: "silent",
      model: withControls(withFacts(SHOP, "shop", { inputUse: ["objects"] }), "shop", { "APP-11": "implemented" }),
      target: "shop",
    },
    { says: "Nobody has said what it does with what callers send", outcome: "asks", model: SHOP, target: "shop" },
  ],
  "script-in-shown-input": [
    {
      says: "It shows what callers send to others",
      outcome: "raises",
      model: withFacts(SHOP, "shop", { inputUse: ["display"] }),
      target: "shop",
    },
    {
      says: "It does none of this with what callers send",
      outcome: "silent",
      model: withFacts(SHOP, "shop", { inputUse: [] }),
      target: "shop",
    },
    {
      says: "What it shows is encoded for its place",
      outcome: "silent",
      model: withControls(withFacts(SHOP, "shop", { inputUse: ["display"] }), "shop", { "APP-02": "implemented" }),
      target: "shop",
    },
    { says: "Nobody has said what it does with what callers send", outcome: "asks", model: SHOP, target: "shop" },
  ],
  "dangerous-upload": [
    {
      says: "It takes files from callers",
      outcome: "raises",
      model: withFacts(SHOP, "shop", { inputUse: ["files"] }),
      target: "shop",
    },
    {
      says: "It does none of this with what callers send",
      outcome: "silent",
      model: withFacts(SHOP, "shop", { inputUse: [] }),
      target: "shop",
    },
    {
      says: "Uploads are scanned and kept apart",
      outcome: "silent",
      model: withControls(withFacts(SHOP, "shop", { inputUse: ["files"] }), "shop", { "APP-05": "implemented" }),
      target: "shop",
    },
    { says: "Nobody has said what it does with what callers send", outcome: "asks", model: SHOP, target: "shop" },
  ],
  "server-fetches-for-caller": [
    {
      says: "It fetches addresses that callers give",
      outcome: "raises",
      model: withFacts(SHOP, "shop", { inputUse: ["urls"] }),
      target: "shop",
    },
    {
      says: "It does none of this with what callers send",
      outcome: "silent",
      model: withFacts(SHOP, "shop", { inputUse: [] }),
      target: "shop",
    },
    {
      says: "It fetches from allowed targets alone",
      outcome: "silent",
      model: withControls(withFacts(SHOP, "shop", { inputUse: ["urls"] }), "shop", { "APP-10": "implemented" }),
      target: "shop",
    },
    { says: "Nobody has said what it does with what callers send", outcome: "asks", model: SHOP, target: "shop" },
  ],
  "text-steers-language-model": [
    {
      says: "It hands what callers send to a language model",
      outcome: "raises",
      model: withFacts(SHOP, "shop", { inputUse: ["model"] }),
      target: "shop",
    },
    {
      says: "It does none of this with what callers send",
      outcome: "silent",
      model: withFacts(SHOP, "shop", { inputUse: [] }),
      target: "shop",
    },
    { says: "Nobody has said what it does with what callers send", outcome: "asks", model: SHOP, target: "shop" },
  ],
};
