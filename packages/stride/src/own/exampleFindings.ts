import { load, save } from "@bartizan/model";
import type { Path } from "@bartizan/model/json";
import type { ControlEntry, ThreatEntry } from "../catalogue/entry.ts";
import type { Example } from "../catalogue/example.ts";
import { exampleModel } from "../engine/exampleModel.ts";
import { runExample } from "../engine/runExample.ts";
import type { CatalogueFinding } from "./finding.ts";

/** In one example. */
const MOST_ELEMENTS = 200;

const FAULTS: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  unknownKind: ({ kind }) => `there is no kind ${kind}`,
  unknownFact: ({ fact }) => `there is no fact ${fact}`,
  unknownValue: ({ fact, value }) => `fact ${fact} has no value ${value}`,
  cycle: ({ ids }) => `these lie in each other: ${ids}`,
  ambiguousId: ({ id }) => `${id} is an element and a flow`,
};

/** Runs one example of a threat that is otherwise all right; empty when it behaves as it says. */
export function exampleFindings(
  threat: ThreatEntry,
  example: Example,
  controls: readonly ControlEntry[],
  path: Path,
): readonly CatalogueFinding[] {
  const { says } = example;
  const broken = faultsOf(example);
  if (broken.length > 0) {
    return broken.map((fault) => ({ code: "exampleBroken", path, values: { example: says, says: fault } }));
  }
  try {
    const { ok, got } = runExample(threat, example, controls);
    if (ok) return [];
    return [{ code: "exampleFails", path, values: { example: says, outcome: example.outcome, got } }];
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return [{ code: "exampleBroken", path, values: { example: says, says: fault } }];
  }
}

/** What would be wrong with its graph if it were a model. */
function faultsOf({ model: graph, target }: Example): readonly string[] {
  const count = Object.keys(graph.elements).length + Object.keys(graph.flows ?? {}).length;
  if (count > MOST_ELEMENTS) return [`it has ${count} elements and flows; ${MOST_ELEMENTS} are enough for an example`];
  if (!Object.hasOwn(graph.elements, target) && !Object.hasOwn(graph.flows ?? {}, target)) {
    return [`its target ${target} is not in it`];
  }
  try {
    const loaded = load(save(exampleModel(graph)));
    const found = loaded.ok ? loaded.value.notices : loaded.error;
    return found.flatMap(({ code, path, values }) => {
      const words = FAULTS[code];
      if (words) return [words(values)];
      // What a model may have and an example needs not mind: a kind in an unusual place.
      return loaded.ok ? [] : [`${path} is not as it should be`];
    });
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
