import type { Change, Edit, Element, Flow, Graph, Id } from "@bartizan/model";
import { fallenSupports } from "../assumptions.ts";
import { ASPECT, type Aspect, assetKey, kindKey, type Recorder } from "../condition/recorder.ts";
import type { ReachEdit } from "../reach/reachIndex.ts";

/** What a Change touches, in the keys that evaluations record. */
export interface Touched {
  readonly keys: ReadonlySet<number>;
  readonly reach: ReachEdit;
  /** Elements and flows that came or went. */
  readonly subjects: ReadonlySet<Id>;
  /** Everything must be evaluated again. */
  readonly all: boolean;
  readonly ownThreats: boolean;
}

/** Reads a Change between two graphs. Names, notes, tags and places touch nothing. */
export function touchedBy(change: Change, before: Graph, after: Graph, recorder: Recorder): Touched {
  const keys = new Set<number>();
  const controls = new Set<string>();
  const subjects = new Set<Id>();
  const state = { all: false, ownThreats: false };
  const structure = { other: false, elements: [] as Id[], flows: [] as Id[], gone: [] as Flow[] };
  const touch = (id: string, aspect: Aspect): void => {
    keys.add(recorder.key(id, aspect));
  };

  function element(id: Id, was: Element | undefined, is: Element | undefined): void {
    if (!was || !is) subjects.add(id);
    if (was?.facts !== is?.facts) touch(id, ASPECT.facts);
    if (was?.defaults !== is?.defaults) touch(id, ASPECT.defaults);
    if (was?.stores !== is?.stores) touch(id, ASPECT.assets);
    if (was?.controls !== is?.controls) changeControls(id, was, is);
    if (was?.outOfScope !== is?.outOfScope) touch(id, ASPECT.shape);
    const moved = !was || !is || was.parent !== is.parent || was.zones !== is.zones || was.kind !== is.kind;
    if (moved || was.trust !== is.trust || was.boundary !== is.boundary) {
      touch(id, ASPECT.shape);
      if (!was) structure.elements.push(id);
      else structure.other = true;
    }
    if (moved) {
      for (const graph of [before, after]) {
        for (const zone of graph.members(id)) touch(zone, ASPECT.contents);
        for (const inner of [id, ...graph.contents(id)]) {
          touch(kindKey(graph.model.elements.get(inner)?.kind ?? ""), ASPECT.contents);
        }
      }
    }
  }

  function flow(id: Id, was: Flow | undefined, is: Flow | undefined): void {
    if (!was || !is) subjects.add(id);
    if (was?.facts !== is?.facts) touch(id, ASPECT.facts);
    if (was?.carries !== is?.carries || was?.returns !== is?.returns) touch(id, ASPECT.assets);
    if (was?.controls !== is?.controls) changeControls(id, was, is);
    if (was?.outOfScope !== is?.outOfScope) touch(id, ASPECT.shape);
    if (was?.from === is?.from && was?.to === is?.to) return;
    touch(id, ASPECT.shape);
    if (was) structure.gone.push(was);
    if (is) structure.flows.push(id);
    for (const end of [was?.from, was?.to, is?.from, is?.to]) if (end !== undefined) touch(end, ASPECT.flows);
  }

  function changeControls(id: Id, was: Element | Flow | undefined, is: Element | Flow | undefined): void {
    touch(id, ASPECT.controls);
    for (const control of [...Object.keys(was?.controls ?? {}), ...Object.keys(is?.controls ?? {})]) {
      if (was?.controls?.[control]?.state !== is?.controls?.[control]?.state) controls.add(control);
    }
  }

  function edit(it: Edit): void {
    if (it.part === "elements") element(it.id, it.before, it.after);
    else if (it.part === "flows") flow(it.id, it.before, it.after);
    else if (it.part === "assets") touch(assetKey(it.id), ASPECT.assets);
    else if (it.part === "catalogue" || it.part === "matrix") state.all = true;
    else if (it.part === "threats") state.ownThreats = true;
  }

  for (const it of change) edit(it);
  if (before.model.assumptions !== after.model.assumptions) {
    for (const support of symmetric(fallenSupports(before.model), fallenSupports(after.model))) {
      touch(support.slice(0, support.indexOf("/")), ASPECT.facts);
    }
  }
  const { other, elements, flows, gone } = structure;
  const isSame = !other && elements.length + flows.length + gone.length === 0;
  return {
    keys,
    subjects,
    reach: { structure: isSame ? undefined : structure, controls },
    all: state.all,
    ownThreats: state.ownThreats,
  };
}

function symmetric(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...[...a].filter((it) => !b.has(it)), ...[...b].filter((it) => !a.has(it))];
}
