import { describe, expect, it } from "vitest";
import type { ExampleGraph } from "../catalogue/example.ts";
import { controlOf, standingOf } from "../testing/raise.ts";

const encryption = controlOf({
  scope: "contents",
  appliesTo: ["flow", "cluster"],
  deniedBy: [{ fact: "encryption", of: "self", in: ["none"] }],
});

function flow(more: object): ExampleGraph {
  return {
    elements: { a: "process", b: "process" },
    flows: { f: { from: "a", to: "b", ...more } },
  };
}

describe("a control that is what a fact says", () => {
  it("is not there, without a question, when the fact says the opposite", () => {
    expect(standingOf(encryption, flow({ facts: { encryption: "none" } }), "f")).toEqual({
      state: "none",
      at: "f",
      counts: false,
      failing: "denied",
      prevented: "no",
    });
  });

  it("is asked about while the fact says nothing against it", () => {
    for (const facts of [{}, { encryption: "server" }]) {
      expect(standingOf(encryption, flow({ facts }), "f")).toMatchObject({ state: "unsaid", prevented: "unknown" });
    }
  });

  it("is there when somebody said so, whatever the fact says", () => {
    const said = flow({ facts: { encryption: "none" }, controls: { C: "implemented" } });
    expect(standingOf(encryption, said, "f")).toMatchObject({ state: "implemented", counts: true, prevented: "yes" });
  });
});
