import { graphOf } from "@bartizan/model";
import type { ControlEntry, ThreatEntry } from "../catalogue/entry.ts";
import type { Example } from "../catalogue/example.ts";
import { type Analysis, analyse } from "./analyse.ts";
import { compile } from "./compile.ts";
import { exampleModel } from "./exampleModel.ts";
import type { Threat } from "./threat.ts";

export interface ExampleResult {
  readonly ok: boolean;
  /** What came out instead, in words for whoever mends the entry. */
  readonly got: string;
  readonly threat?: Threat;
  readonly analysis: Analysis;
}

function describe(threat: Threat | undefined): string {
  if (!threat) return "no threat on the target";
  const controls = threat.controls.filter(({ effect }) => effect === "prevents");
  const states = controls.map(({ id, state, failing }) => `${id} ${failing ?? state}`).join(", ");
  return `holds: ${threat.holds}, ${threat.confidence}, prevented: ${threat.prevented} (${states}), questions: ${threat.questions.join("; ")}`;
}

/** Runs one example of a threat, which is its test. @throws when the example or the entry is broken. */
export function runExample(entry: ThreatEntry, example: Example, controls: readonly ControlEntry[]): ExampleResult {
  const compiled = compile({ id: "example", version: "1", threats: [entry], controls, frameworks: [] });
  const [failure] = compiled.failures;
  if (failure) throw new Error(`${entry.id}: ${failure.message}`);
  const analysis = analyse(graphOf(exampleModel(example.model)), compiled);
  const [broken] = analysis.failures;
  if (broken) throw new Error(`${entry.id} on ${broken.target}: ${broken.message}`);
  const threat = analysis.threats.find((it) => it.threat === entry.id && [it.target, it.flow].includes(example.target));
  const outcomes = {
    raises: threat?.holds === "yes" && threat.prevented !== "yes",
    silent: threat === undefined || threat.prevented === "yes",
    asks: threat !== undefined && threat.confidence === "possible" && threat.questions.length > 0,
  };
  return { ok: outcomes[example.outcome], got: describe(threat), ...(threat && { threat }), analysis };
}
