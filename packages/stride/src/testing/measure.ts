import { readFileSync } from "node:fs";
import { apply, type Element, type FactValue, type Flow, graphOf, load, type Model } from "@bartizan/model";
import { answer } from "../answer.ts";
import { CATALOGUE } from "../catalogue/catalogue.ts";
import type { ExampleGraph } from "../catalogue/example.ts";
import { type Analysis, analyse } from "../engine/analyse.ts";
import { compile } from "../engine/compile.ts";
import { exampleModel } from "../engine/exampleModel.ts";
import type { Question } from "../engine/threat.ts";
import { GITOPS_CONTROLLER } from "./architectures/gitopsController.ts";
import { MESH_SHOP } from "./architectures/meshShop.ts";
import { THREE_TIERS } from "./architectures/threeTiers.ts";

const compiled = compile(CATALOGUE);

export const analysisOf = (model: Model): Analysis => analyse(graphOf(model), compiled);

/** A built-in template as it is shipped. */
export function template(name: string): Model {
  const result = load(readFileSync(new URL(`../../../../examples/${name}.tm.json`, import.meta.url), "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.model;
}

export const TEMPLATES = ["vpc-kubernetes", "cluster-components", "ci-cd", "pod-launch"] as const;

const GRAPHS: readonly (readonly [name: string, graph: ExampleGraph])[] = [
  ["A shop of microservices with ingress and mesh", MESH_SHOP],
  ["A GitOps controller with its application", GITOPS_CONTROLLER],
  ["Three tiers on a managed cluster", THREE_TIERS],
];

function bare<R extends Element | Flow>(records: ReadonlyMap<string, R>): ReadonlyMap<string, R> {
  const stripped = [...records].map(([id, record]): [string, R] => {
    const { facts: _facts, controls: _controls, ...rest } = record;
    return [id, rest as R];
  });
  return new Map(stripped);
}

/** Only what is drawn and what is at stake: nobody has answered anything. */
export function unanswered(model: Model): Model {
  const elements = [...bare(model.elements)].map(([id, { defaults: _defaults, ...rest }]): [string, Element] => [
    id,
    rest,
  ]);
  return { ...model, elements: new Map(elements), flows: bare(model.flows), decisions: new Map() };
}

/** Every architecture that the catalogue is measured on, with nothing answered. */
export function architectures(): readonly (readonly [name: string, model: Model])[] {
  return [
    ...TEMPLATES.map((name): readonly [string, Model] => {
      const model = template(name);
      return [model.info.name, unanswered(model)];
    }),
    ...GRAPHS.map(([name, graph]): readonly [string, Model] => [name, exampleModel(graph)]),
  ];
}

/** The model once each of these questions has one of its answers. */
export function answered(
  model: Model,
  questions: readonly Question[],
  pick: (question: Question) => FactValue | undefined,
): Model {
  return questions.reduce((current, question) => {
    const value = pick(question);
    return value === undefined ? current : apply(current, answer(current, question, value));
  }, model);
}

export const safest = ({ answers }: Question): FactValue | undefined => answers[0]?.value;
export const riskiest = ({ answers }: Question): FactValue | undefined => answers.at(-1)?.value;

export const firstPage = ({ questions }: Analysis): readonly Question[] => questions.filter(({ page }) => page === 1);

/** Answering makes other questions matter: so often at most until none is left. */
const ROUNDS = 5;

/** Every question answered, and those that the answers bring up. */
export function allAnswered(model: Model, pick: (question: Question) => FactValue | undefined): Analysis {
  let current = model;
  let analysis = analysisOf(current);
  for (let round = 0; round < ROUNDS && analysis.questions.length > 0; round += 1) {
    current = answered(current, analysis.questions, pick);
    analysis = analysisOf(current);
  }
  return analysis;
}

/** The part of the possible instances that is certain or gone after its first page is answered, from 0 to 1. */
export function settledByFirstPage(
  model: Model,
  before: Analysis,
  pick: (question: Question) => FactValue | undefined,
): number {
  const possible = before.threats.filter(({ questions }) => questions.length > 0);
  const after = analysisOf(answered(model, firstPage(before), pick));
  const open = new Set(after.threats.filter(({ questions }) => questions.length > 0).map(({ id }) => id));
  return possible.filter(({ id }) => !open.has(id)).length / possible.length;
}

/** Threats that nothing prevents, whoever has to act. */
export const unprevented = ({ threats }: Analysis): number =>
  threats.filter(({ prevented }) => prevented !== "yes").length;

/** How many instances an element or flow of a kind has on average. */
export function perTarget({ elements }: Model, { threats }: Analysis, kind: string): number {
  const targets = [...elements].filter(([, element]) => element.kind === kind).map(([id]) => id);
  return threats.filter(({ target }) => targets.includes(target)).length / targets.length;
}
