import type { Change, Graph, Id } from "@bartizan/model";
import { fallenSupports } from "../assumptions.ts";
import { ASPECT, Recorder } from "../condition/recorder.ts";
import { View } from "../condition/view.ts";
import { ReachIndex } from "../reach/reachIndex.ts";
import type { Compiled } from "./compile.ts";
import { type Evaluated, evaluate, ownInstance } from "./evaluate.ts";
import { GroupTally } from "./groupTally.ts";
import type { Instance } from "./instance.ts";
import { Pass } from "./pass.ts";
import { QuestionTally } from "./questionTally.ts";
import { sortedAfter } from "./sorted.ts";
import type { Failure, Group, Question, Threat } from "./threat.ts";
import { touchedBy } from "./touched.ts";

/** Everything a model's threats are. Plain data: it can be sent to another thread. */
export interface Analysis {
  /** By id. */
  readonly threats: readonly Threat[];
  /** The one that settles most first. */
  readonly questions: readonly Question[];
  /** By key. */
  readonly groups: readonly Group[];
  readonly failures: readonly Failure[];
  /** Elements and flows that raise nothing because they are out of scope. */
  readonly leftOut: number;
}

/** What the next analysis starts from. It moves on: an analysis that has been updated once starts afresh. */
interface State {
  readonly compiled: Compiled;
  owner: Analysis | undefined;
  graph: Graph;
  readonly recorder: Recorder;
  reach: ReachIndex;
  readonly evaluated: Map<Id, Evaluated>;
  /** By key: subjects that looked at it. May name subjects that no longer do. */
  readonly dependents: Id[][];
  own: readonly Instance[];
  /** Subjects that are out of scope, and those about which an entry broke. */
  readonly leftOut: Set<Id>;
  readonly failing: Map<Id, readonly Failure[]>;
  readonly questions: QuestionTally;
  readonly groups: GroupTally;
}

const states = new WeakMap<Analysis, State>();

/** Entries that the model itself switches off, of whichever catalogue. */
function offIn({ model }: Graph): ReadonlySet<string> {
  return new Set([...model.catalogue.values()].flatMap(({ off }) => Object.keys(off ?? {})));
}

/** All threats of a model. */
export function analyse(graph: Graph, compiled: Compiled): Analysis {
  const state: State = {
    compiled,
    owner: undefined,
    graph,
    recorder: new Recorder(),
    reach: new ReachIndex(graph, compiled.controls),
    evaluated: new Map(),
    dependents: [],
    own: [],
    leftOut: new Set(),
    failing: new Map(),
    questions: new QuestionTally(),
    groups: new GroupTally(),
  };
  const changed = evaluateAll(state, [...graph.model.elements.keys(), ...graph.model.flows.keys()]);
  return finish(state, [], changed);
}

/**
 * The analysis after a Change: equal to a new one of `graph`, but only what the Change can affect is evaluated.
 * `previous` must come from `analyse` or `update` of the graph before the Change.
 * @throws when it does not.
 */
export function update(previous: Analysis, graph: Graph, change: Change): Analysis {
  const state = states.get(previous);
  if (!state) throw new Error("update: this analysis was not made here");
  if (state.owner !== previous) return analyse(graph, state.compiled);
  const touched = touchedBy(change, state.graph, graph, state.recorder);
  if (touched.all) return analyse(graph, state.compiled);
  const { reach, changed } = state.reach.next(graph, touched.reach);
  const subjects = new Set(touched.subjects);
  const addDependents = (key: number): void => {
    for (const subject of state.dependents[key] ?? []) subjects.add(subject);
  };
  for (const key of touched.keys) addDependents(key);
  for (const id of changed) addDependents(state.recorder.key(id, ASPECT.reach));
  state.graph = graph;
  state.reach = reach;
  if (subjects.size === 0 && !touched.ownThreats) {
    state.owner = previous;
    return previous;
  }
  return finish(state, previous.threats, evaluateAll(state, [...subjects]));
}

interface Changed {
  readonly gone: readonly Threat[];
  readonly come: readonly Threat[];
}

function evaluateAll(state: State, subjects: readonly Id[]): Changed {
  const { graph, compiled, recorder, reach, evaluated, questions, groups } = state;
  const view = new View(graph, recorder, reach, fallenSupports(graph.model));
  const pass = new Pass(compiled, view, offIn(graph));
  const gone: Threat[] = [];
  const come: Threat[] = [];
  const leave = (instance: Instance): void => {
    gone.push(instance.threat);
    questions.remove(instance);
    groups.remove(instance);
  };
  const arrive = (instance: Instance): void => {
    come.push(instance.threat);
    questions.add(instance);
    groups.add(instance);
  };
  for (const subject of subjects.toSorted()) {
    const before = evaluated.get(subject);
    for (const instance of before?.instances ?? []) leave(instance);
    state.leftOut.delete(subject);
    state.failing.delete(subject);
    if (!graph.model.elements.has(subject) && !graph.model.flows.has(subject)) {
      evaluated.delete(subject);
      continue;
    }
    const next = evaluate(pass, subject);
    evaluated.set(subject, next);
    if (next.leftOut) state.leftOut.add(subject);
    if (next.failures.length > 0) state.failing.set(subject, next.failures);
    remember(state.dependents, subject, next.keys, before?.keys ?? []);
    for (const instance of next.instances) arrive(instance);
  }
  for (const instance of state.own) leave(instance);
  state.own = ownThreats(graph);
  for (const instance of state.own) arrive(instance);
  return { gone, come };
}

function remember(dependents: Id[][], subject: Id, keys: readonly number[], before: readonly number[]): void {
  const known = before.length > 0 ? new Set(before) : undefined;
  for (const key of keys) {
    if (known?.has(key)) continue;
    const subjects = dependents[key];
    if (subjects) subjects.push(subject);
    else dependents[key] = [subject];
  }
}

function ownThreats({ model }: Graph): readonly Instance[] {
  return [...model.threats]
    .filter(([, { target }]) => model.elements.has(target) || model.flows.has(target))
    .map(([id, threat]) => ownInstance(id, threat));
}

function byId(a: Threat, b: Threat): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function finish(state: State, before: readonly Threat[], { gone, come }: Changed): Analysis {
  const analysis: Analysis = {
    threats: sortedAfter(before, gone, come, byId),
    questions: state.questions.questions(),
    groups: state.groups.groups(),
    failures: failuresOf(state),
    leftOut: state.leftOut.size,
  };
  state.owner = analysis;
  states.set(analysis, state);
  return analysis;
}

/** One for each entry that broke, on the first target by id. */
function failuresOf({ compiled, failing }: State): readonly Failure[] {
  const first = new Map<string, Failure>(compiled.failures.map((failure) => [failure.threat, failure]));
  for (const failures of failing.values()) {
    for (const failure of failures) {
      const known = first.get(failure.threat);
      if (!known || (failure.target ?? "") < (known.target ?? "")) first.set(failure.threat, failure);
    }
  }
  return [...first.values()].sort((a, b) => (a.threat < b.threat ? -1 : 1));
}
