import type { Attacker, Graph, Id } from "@bartizan/model";
import type { ThreatEntry } from "./catalogue/entry.ts";
import { stepsFrom } from "./reach/attack.ts";
import type { TriagedThreat } from "./triage.ts";

const GROUP_WORDS: Readonly<Record<Attacker["group"], string>> = {
  external: "external attack",
  compromisedWorkload: "compromised container or node",
  compromisedCredential: "compromised credentials",
  misusedPrivilege: "misuse of privilege",
};

const SOURCE_WORDS: Readonly<Record<NonNullable<Attacker["source"]>, string>> = {
  supplyChain: "supply chain",
  threatActor: "malicious actor",
  insider: "insider",
};

/** Whether an attacker is of the sort that does such a thing. */
export function isOfTheirSort(
  { group, source }: Pick<Attacker, "group" | "source">,
  { actors }: Pick<ThreatEntry, "actors">,
): boolean {
  return (
    actors.primer.includes(GROUP_WORDS[group]) &&
    (source === undefined || actors.nsa.length === 0 || actors.nsa.includes(SOURCE_WORDS[source]))
  );
}

/** What an attacker can do in a model. */
export interface Reach {
  /** Element → how many have to be taken over to get at it: see `stepsFrom`. Empty when nobody has said where they start. */
  readonly steps: ReadonlyMap<Id, number>;
  /** Whether a threat is of their sort and about something they get at. */
  readonly threatens: (threat: TriagedThreat) => boolean;
}

/**
 * Where an attacker gets from where they start, and which threats that makes theirs. Without a start every threat of
 * their sort is. Threats that people wrote themselves are anybody's.
 * @param entryOf the catalogue's entry of a threat; undefined for people's own
 */
export function reachOf(
  graph: Graph,
  attacker: Pick<Attacker, "group" | "source" | "starts">,
  entryOf: (threat: string) => Pick<ThreatEntry, "actors"> | undefined,
): Reach {
  const starts = attacker.starts ?? [];
  const steps = stepsFrom(graph, starts);
  const getsAt = (target: Id): boolean => {
    if (starts.length === 0 || steps.has(target)) return true;
    const flow = graph.model.flows.get(target);
    return flow !== undefined && (steps.has(flow.from) || steps.has(flow.to));
  };
  const threatens = ({ threat, target }: TriagedThreat): boolean => {
    const entry = entryOf(threat);
    return (!entry || isOfTheirSort(attacker, entry)) && getsAt(target);
  };
  return { steps, threatens };
}
