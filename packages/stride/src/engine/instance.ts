import type { Id } from "@bartizan/model";
import type { ThreatEntry } from "../catalogue/entry.ts";
import { ITSELF } from "../condition/expression.ts";
import { type Because, becauseKey, distinct, generalise, type Stop } from "../condition/reasons.ts";
import { NO, YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";
import { impactOf } from "../risk.ts";
import type { CompiledThreat } from "./compile.ts";
import type { Opening } from "./opening.ts";
import type { Pass } from "./pass.ts";
import type { Prevention } from "./prevention.ts";
import type { Subject } from "./subject.ts";
import type { Threat } from "./threat.ts";

/** A threat with what is open about it. */
export interface Instance {
  readonly threat: Threat;
  /** The element or flow its condition is about. */
  readonly subject: Id;
  readonly opening: Opening;
}

/** Where an ask of these instances points. */
export function* placesOf(place: Id, instances: Iterable<Instance>): Iterable<Id> {
  if (place !== ITSELF) yield place;
  else for (const { subject } of instances) yield subject;
}

interface Listing {
  readonly id: string;
  readonly target: Id;
  readonly flow?: Id;
}

/** What the threat is listed under: one end of the flow, or the element or flow itself. */
function listingOf(entry: ThreatEntry, view: View, subject: Id): Listing {
  const flow = entry.target === "to" || entry.target === "from" ? view.flow(subject) : undefined;
  if (!flow) return { id: `${entry.id}@${subject}`, target: subject };
  const target = entry.target === "to" ? flow.to : flow.from;
  return { id: `${entry.id}@${subject}→${target}`, target, flow: subject };
}

/** The threat on this element or flow; undefined when its condition is certainly false. */
export function instanceOf(pass: Pass, threat: CompiledThreat, subject: Subject): Instance | undefined {
  const { entry, check, metrics } = threat;
  const { view } = pass;
  const truth = check.test(view, subject.id);
  if (truth === NO) return undefined;
  const { id, target, flow } = listingOf(entry, view, subject.id);
  const prevention = pass.prevention(threat, subject.id, target);
  const opening = pass.opening(truth === YES ? YES : check.open(view, subject.id), prevention);
  const because = becauseOf(check.because(view, subject.id), prevention.bypasses, subject, target);
  const { listed, confidence } = opening;
  const risk = pass.risk(
    {
      exposure: subject.exposure,
      likelihood: subject.likelihood(metrics),
      impact: impactOf(metrics, entry.impactOn, subject.assets),
      atStake: subject.atStake,
      letter: entry.letter,
      rated: entry.rated?.severity,
    },
    prevention,
  );
  const made: Threat = {
    id,
    threat: entry.id,
    target,
    letter: entry.letter,
    severity: risk.residual,
    risk,
    holds: truth === YES ? "yes" : "unknown",
    confidence,
    prevented: prevention.prevented,
    because,
    wouldStop: joined(
      distinct(check.stops(view, subject.id), ({ target: whose, field }) => `${whose} ${field}`),
      stopsOf(prevention, subject.id),
    ),
    controls: prevention.controls,
    crosses: subject.crosses,
    layers: prevention.layers,
    provider: subject.isProviders(entry, target),
    group: listed.length > 0 ? "" : pass.group(`${entry.id} ${confidence}: ${reasonOf(because)}`),
    questions: listed,
  };
  return { threat: flow === undefined ? made : { ...made, flow }, subject: subject.id, opening };
}

function stopsOf({ stops, stopsItself }: Prevention, subject: Id): readonly Stop[] {
  return stopsItself ? stops.map((stop) => (stop.target === ITSELF ? { ...stop, target: subject } : stop)) : stops;
}

function joined<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

function becauseOf(
  reasons: readonly Because[],
  bypasses: readonly Because[],
  subject: Subject,
  target: Id,
): readonly Because[] {
  const all = bypasses.length > 0 ? [...reasons, ...bypasses] : reasons;
  if (all.length === 0) return subject.kindOf(target);
  return all.length === 1 ? all : distinct(all, becauseKey);
}

function reasonOf(because: readonly Because[]): string {
  return [...new Set(because.map(generalise))].sort().join("; ");
}
