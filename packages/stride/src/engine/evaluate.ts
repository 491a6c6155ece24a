import type { Id, OwnThreat } from "@bartizan/model";
import type { View } from "../condition/view.ts";
import type { Risk } from "../risk.ts";
import { type Compiled, type CompiledThreat, messageOf } from "./compile.ts";
import { type Instance, instanceOf } from "./instance.ts";
import type { Opening } from "./opening.ts";
import type { Pass } from "./pass.ts";
import { Subject } from "./subject.ts";
import type { Failure, Threat } from "./threat.ts";

/** What one element or flow raises, and what was looked at to find out. */
export interface Evaluated {
  readonly instances: readonly Instance[];
  readonly failures: readonly Failure[];
  readonly leftOut: boolean;
  readonly keys: readonly number[];
}

/** Whether somebody put it, or something it lies in by parent, out of scope. */
function isOut(view: View, id: Id): boolean {
  if (view.element(id)?.outOfScope !== undefined) return true;
  return view.graph.ancestors(id).some((zone) => view.element(zone)?.outOfScope !== undefined);
}

function isFlowOut(view: View, id: Id): boolean {
  const flow = view.flow(id);
  if (!flow || flow.outOfScope !== undefined) return true;
  return isOut(view, flow.from) && isOut(view, flow.to);
}

/** Whether the model's own matrix still has this letter for the kind of the target. */
function isLookedFor({ graph: { model } }: View, { target, letter }: Threat): boolean {
  if (model.matrix.size === 0) return true;
  const kind = model.flows.has(target) ? "flow" : (model.elements.get(target)?.kind ?? "");
  return model.matrix.get(kind)?.includes(letter) ?? true;
}

function entriesOf(compiled: Compiled, view: View, id: Id): readonly CompiledThreat[] {
  const flow = view.graph.model.flows.has(id);
  return flow ? compiled.forFlows : compiled.forKind(view.kindId(id));
}

/** Evaluates all entries about one element or flow. An entry that throws is listed as a failure; the others stand. */
export function evaluate(pass: Pass, subject: Id): Evaluated {
  const { compiled, view, off } = pass;
  view.begin(subject);
  const instances: Instance[] = [];
  const failures: Failure[] = [];
  const leftOut = view.graph.model.flows.has(subject) ? isFlowOut(view, subject) : isOut(view, subject);
  if (!leftOut) {
    const about = new Subject(view, subject);
    for (const threat of entriesOf(compiled, view, subject)) {
      const { id } = threat.entry;
      if (off.has(id)) continue;
      try {
        const instance = instanceOf(pass, threat, about);
        if (!instance) continue;
        const { target } = instance.threat;
        if ((target === subject || !isOut(view, target)) && isLookedFor(view, instance.threat))
          instances.push(instance);
      } catch (error) {
        failures.push({ threat: id, target: subject, message: messageOf(error) });
      }
    }
  }
  return { instances, failures, leftOut, keys: view.recorder.end() };
}

const NOTHING_OPEN: Opening = { questions: [], listed: [], confidence: "confirmed" };

/** A threat that somebody wrote by hand, which nothing decides but a person. */
export function ownInstance(id: string, { target, letter, severity }: OwnThreat): Instance {
  const risk: Risk = {
    exposure: 1,
    likelihood: 1,
    impact: 1,
    inherent: severity,
    lessLikely: 0,
    lessImpact: 0,
    residual: severity,
    atStake: [],
  };
  const threat: Threat = {
    id: `${id}@${target}`,
    threat: id,
    target,
    letter,
    severity,
    risk,
    holds: "yes",
    confidence: "confirmed",
    prevented: "no",
    because: [],
    wouldStop: [],
    controls: [],
    crosses: [],
    layers: { stops: [], notices: [], single: false },
    provider: false,
    own: true,
    group: `own ${id}`,
    questions: [],
  };
  return { threat, subject: target, opening: NOTHING_OPEN };
}
