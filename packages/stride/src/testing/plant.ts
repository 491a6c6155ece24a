import { type ControlState, type FactValue, graphOf, type Model } from "@bartizan/model";
import { CATALOGUE } from "../catalogue/catalogue.ts";
import { analyse } from "../engine/analyse.ts";
import { compile } from "../engine/compile.ts";
import { type TriagedThreat, triage } from "../triage.ts";

/** What somebody changed about everything of a kind: facts they set, controls they took away, a flow they added. */
export interface Plant {
  readonly says: string;
  readonly finds: string;
  /** A kind that it is found on. */
  readonly on: string;
  readonly facts?: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
  readonly none?: Readonly<Record<string, readonly string[]>>;
  readonly flow?: readonly [fromKind: string, toKind: string];
}

function planted(model: Model, { facts = {}, none = {}, flow }: Plant): Model {
  const elements = [...model.elements].map(([id, element]): [string, typeof element] => {
    const gone = (none[element.kind] ?? []).map((control) => [control, { state: "none" as ControlState }]);
    return [
      id,
      {
        ...element,
        facts: { ...element.facts, ...facts[element.kind] },
        controls: { ...element.controls, ...Object.fromEntries(gone) },
      },
    ];
  });
  if (!flow) return { ...model, elements: new Map(elements) };
  const first = (kind: string): string => elements.find(([, element]) => element.kind === kind)?.[0] ?? "";
  const flows = new Map([...model.flows, ["planted", { from: first(flow[0]), to: first(flow[1]) }]]);
  return { ...model, elements: new Map(elements), flows };
}

const compiled = compile(CATALOGUE);

function open(model: Model): readonly TriagedThreat[] {
  const { threats } = triage(model, analyse(graphOf(model), compiled), "2025-01-01");
  return threats.filter(({ status, holds }) => status === "open" && holds === "yes");
}

/** Kinds on which a planted weakness is found that were not found to have it before. */
export function foundOn(model: Model, plant: Plant): readonly (string | undefined)[] {
  const before = new Set(open(model).map(({ id }) => id));
  const changed = planted(model, plant);
  const found = open(changed).filter(({ id, threat }) => threat === plant.finds && !before.has(id));
  return found.map(({ target }) => changed.elements.get(target)?.kind);
}
