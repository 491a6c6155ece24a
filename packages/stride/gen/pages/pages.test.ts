import { describe, expect, it } from "vitest";
import { conditionText } from "./conditionText.ts";
import { exampleText } from "./exampleText.ts";
import { page, table } from "./words.ts";

describe("a page of the catalogue", () => {
  it("tells a condition as a nested list, in the words of the inspector", () => {
    const text = conditionText({
      all: [
        { fact: "encryption", of: "self", in: ["none"] },
        { flow: { direction: "in", other: { kinds: ["waf"] }, where: { carries: { atLeast: "confidential" } } } },
        { not: { path: { from: "external", avoiding: ["firewall"] } } },
      ],
    });
    expect(text.split("\n")).toEqual([
      "- all of these hold",
      "  - its “Encryption” is “None”",
      "  - a flow comes in, from one of: Web application firewall, where",
      "    - what flows is at least confidential",
      "  - this does not hold",
      "    - a way leads to it from strangers without passing any of: Firewall",
    ]);
  });

  it("draws an example with its zones, what is said, and its target in a heavier line", () => {
    const text = exampleText({
      says: "A pod calls an end",
      outcome: "asks",
      target: "call",
      model: {
        elements: { shop: "namespace", web: { kind: "pod", in: "shop", facts: { capabilities: [] } }, end: "database" },
        flows: { call: { from: "web", to: "end", controls: { "DA-01": "none" } } },
      },
    });
    expect(text.split("\n")).toEqual([
      "### Asked about: A pod calls an end",
      "",
      "```mermaid",
      "flowchart LR",
      '  subgraph n_shop ["shop (Namespace)"]',
      '    n_web["web (Pod)<br>Extra Linux rights: none of these"]',
      "  end",
      '  n_end["end (Database)"]',
      '  n_web ==>|"call<br>DA-01: none"| n_end',
      "```",
    ]);
  });

  it("keeps bars out of its tables and leaves empty blocks away", () => {
    expect(page(["# A", undefined, table(["B"], [["c | d"]]), table(["B"], [])])).toBe(
      "# A\n\n| B |\n| --- |\n| c \\| d |\n",
    );
  });
});
