import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../change.ts";
import { FACTS } from "../facts/registry.ts";
import { type Graph, graphOf, updateGraph } from "../graph.ts";
import { arbitraryModel } from "../testing/arbitraryModel.ts";
import { arbitrarySteps, changeOf } from "../testing/arbitrarySteps.ts";

const SOME_FACTS = [...FACTS.keys()].filter((_, i) => i % 9 === 0);

/** Everything that a graph says. */
function said(graph: Graph): unknown {
  const { elements, flows } = graph.model;
  return {
    top: graph.children(undefined),
    elements: [...elements.keys()].map((id) => ({
      id,
      children: graph.children(id),
      contents: graph.contents(id),
      ancestors: graph.ancestors(id),
      enclosing: graph.enclosing(id),
      members: graph.members(id),
      flowsOut: graph.flowsOut(id),
      flowsIn: graph.flowsIn(id),
      trust: graph.trust(id),
      isBoundary: graph.isBoundary(id),
      atStake: graph.atStake(id),
      facts: ["encryption", "may", ...SOME_FACTS].map((fact) => graph.fact(id, fact)),
    })),
    flows: [...flows.keys()].map((id) => ({
      id,
      crossings: graph.crossings(id),
      atStake: graph.atStake(id),
      encryption: graph.fact(id, "encryption"),
    })),
  };
}

describe("a graph that follows changes", () => {
  test("says the same as one made anew, after any command", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitrarySteps, (start, steps) => {
        let graph = graphOf(start);
        said(graph);
        steps.forEach((step, i) => {
          const change = changeOf(graph.model, step, i);
          graph = updateGraph(graph, apply(graph.model, change), change);
          // Not after every step: what was never asked for has to follow as well.
          if (step.b % 2 === 0) said(graph);
        });
        expect(said(graph)).toEqual(said(graphOf(graph.model)));
      }),
      { numRuns: 2000 },
    );
  });
});
