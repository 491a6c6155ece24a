import { apply, type FactValue, graphOf, LETTERS, type Model } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { answer } from "./answer.ts";
import { CATALOGUE } from "./catalogue/catalogue.ts";
import { type Analysis, analyse } from "./engine/analyse.ts";
import { compile } from "./engine/compile.ts";
import { exampleModel } from "./engine/exampleModel.ts";
import type { Question } from "./engine/threat.ts";
import { WEB_SHOP } from "./testing/webShop.ts";

const compiled = compile(CATALOGUE);
const analysisOf = (model: Model): Analysis => analyse(graphOf(model), compiled);
const model = exampleModel(WEB_SHOP);
const analysis = analysisOf(model);

/** Everything drawn but the boundary, which is told about by the flows that pass it. */
const drawn = [...model.elements.keys(), ...model.flows.keys()].filter((id) => id !== "datacentre");

const listedUnder = ({ threats }: Analysis, id: string): number => threats.filter(({ target }) => target === id).length;

function answered(before: Model, pick: (question: Question) => FactValue | undefined): Model {
  return analysisOf(before).questions.reduce((current, question) => {
    const value = pick(question);
    return value === undefined ? current : apply(current, answer(current, question, value));
  }, before);
}

describe("a plain web application of which nothing is said", () => {
  it("has something to think about at every element and flow", () => {
    expect(drawn.filter((id) => listedUnder(analysis, id) === 0)).toEqual([]);
    expect(new Set(analysis.threats.map(({ letter }) => letter))).toEqual(new Set(LETTERS));
    expect(analysis.failures).toEqual([]);
  });

  it("has it when nobody drew the boundary or said what flows carry", () => {
    const { datacentre: _, ...others } = WEB_SHOP.elements;
    const elements = Object.entries(others).map(([id, spec]) => [id, typeof spec === "string" ? spec : spec.kind]);
    const flows = Object.entries(WEB_SHOP.flows ?? {}).map(([id, spec]) => {
      if (typeof spec === "string") return [id, spec];
      return [id, { from: spec.from, to: spec.to }];
    });
    const graph = { elements: Object.fromEntries(elements), flows: Object.fromEntries(flows) };
    const open = analysisOf(exampleModel(graph));
    expect(drawn.filter((id) => listedUnder(open, id) === 0)).toEqual([]);
  });

  it("is looked into with at most 28 questions, and at most 15 threats at one place", () => {
    expect(analysis.questions.length).toBeLessThanOrEqual(28);
    expect(drawn.filter((id) => listedUnder(analysis, id) > 15)).toEqual([]);
  });

  it("is asked about lines of defence once for the whole data centre, not program by program", () => {
    const places = analysis.questions.flatMap(({ layer, askAt }) => (layer ? [askAt] : []));
    expect(places).toContain("datacentre");
    expect(places.filter((place) => model.elements.get(place)?.parent === "datacentre")).toEqual([]);
  });

  it("is asked nothing about networks and clusters that it does not have", () => {
    const layers = new Map(CATALOGUE.controls.map(({ id, layer }) => [id, layer]));
    const asked = new Set(analysis.questions.flatMap(({ controls = [] }) => controls.map(({ id }) => layers.get(id))));
    for (const layer of ["vpc-network", "kubernetes-network", "cluster", "namespace", "workload"]) {
      expect(asked).not.toContain(layer);
    }
  });
});

describe("the same application", () => {
  it("has nothing open left when the best answers are given, again and again", () => {
    const safest = ({ answers }: Question): FactValue | undefined => answers[0]?.value;
    const after = analysisOf(answered(answered(model, safest), safest));
    expect(after.questions.map(({ key }) => key)).toEqual([]);
    const open = after.threats.filter(({ prevented }) => prevented !== "yes");
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it("has confirmed threats at every element when the worst answers are given", () => {
    const worst = ({ answers }: Question): FactValue | undefined => answers.at(-1)?.value;
    const after = analysisOf(answered(answered(model, worst), worst));
    const confirmed = after.threats.filter(({ confidence }) => confidence === "confirmed");
    const ids = [...model.elements.keys()].filter((id) => id !== "datacentre");
    expect(ids.filter((id) => !confirmed.some(({ target }) => target === id))).toEqual([]);
  });
});
