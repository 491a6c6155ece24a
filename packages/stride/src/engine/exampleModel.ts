import { type Element, emptyModel, type Flow, type Model, type Trust } from "@bartizan/model";
import type { ExampleElement, ExampleFlow, ExampleGraph } from "../catalogue/example.ts";

type Uses = Readonly<Record<string, NonNullable<NonNullable<Element["controls"]>[string]>["state"]>>;

function usesOf(controls: Uses | undefined): Pick<Element, "controls"> {
  if (!controls) return {};
  return { controls: Object.fromEntries(Object.entries(controls).map(([id, state]) => [id, { state }])) };
}

function elementOf(id: string, spec: ExampleElement): Element {
  if (typeof spec === "string") return { kind: spec, name: id };
  const { in: parent, controls, trust, ...rest } = spec;
  return {
    name: id,
    ...rest,
    ...(parent !== undefined && { parent }),
    ...(trust !== undefined && { trust: trust as Trust }),
    ...usesOf(controls),
  };
}

function flowOf(spec: ExampleFlow): Flow {
  if (typeof spec !== "string") {
    const { controls, ...rest } = spec;
    return { ...rest, ...usesOf(controls) };
  }
  const [from = "", to = ""] = spec.split("->").map((end) => end.trim());
  return { from, to };
}

/**
 * The model of an example.
 * @throws when it names an element or asset that it does not have.
 */
export function exampleModel({ assets = {}, elements, flows = {} }: ExampleGraph): Model {
  const model: Model = {
    ...emptyModel("Example"),
    assets: new Map(Object.entries(assets).map(([id, classification]) => [id, { name: id, classification }])),
    elements: new Map(Object.entries(elements).map(([id, spec]) => [id, elementOf(id, spec)])),
    flows: new Map(Object.entries(flows).map(([id, spec]) => [id, flowOf(spec)])),
  };
  const missing: string[] = [];
  const needElement = (id: string | undefined): void => {
    if (id !== undefined && !model.elements.has(id)) missing.push(id);
  };
  const needAsset = (id: string): void => {
    if (!model.assets.has(id)) missing.push(id);
  };
  for (const { parent, zones = [], stores = [] } of model.elements.values()) {
    for (const id of [parent, ...zones]) needElement(id);
    for (const id of stores) needAsset(id);
  }
  for (const { from, to, carries = [], returns = [] } of model.flows.values()) {
    for (const id of [from, to]) needElement(id);
    for (const id of [...carries, ...returns]) needAsset(id);
  }
  if (missing.length > 0) throw new Error(`example names what it does not have: ${missing.join(", ")}`);
  return model;
}
