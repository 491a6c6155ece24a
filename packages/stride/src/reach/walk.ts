import type { Flow, Graph, Id } from "@bartizan/model";
import { insideOf, kindAt, nextTo, opensInside, type WayDirection, waysOf } from "./step.ts";

export interface Walk {
  /** In the order in which they are walked from. */
  readonly starts: () => readonly Id[];
  readonly isStart: (id: Id) => boolean;
  /** `out`: against the flows, for ways from an element to the start. */
  readonly direction: WayDirection;
  /** Elements that are reached but not passed, zones whose flows are not used, flows that nothing passes. */
  readonly isShut?: (id: Id) => boolean;
}

/** Who was reached. */
export interface Walked {
  /** With the first start, in their order, from which a way leads there. */
  readonly from: ReadonlyMap<Id, Id>;
  /** Zones that were not entered, but something in them was reached. */
  readonly around: ReadonlySet<Id>;
}

/** What was drawn or rubbed out. `other`: things moved, changed kind or trust, or went. */
export interface StructureEdit {
  readonly other: boolean;
  readonly elements: readonly Id[];
  readonly flows: readonly Id[];
  readonly gone: readonly Flow[];
}

export function wasReached({ from, around }: Walked, id: Id): boolean {
  return from.has(id) || around.has(id);
}

/**
 * Everything that can be reached. Who is at an element may use its flows and those of every zone around it; who comes
 * into a zone reaches what lies in it; a zone counts as reached when something in it is.
 */
export function walk(graph: Graph, way: Walk): Walked {
  const from = new Map<Id, Id>();
  const around = new Set<Id>();
  const opened = new Set<Id>();
  for (const start of way.starts()) go(graph, way, from, around, opened, [[start, start]]);
  return { from, around };
}

function go(
  graph: Graph,
  { direction, isShut }: Walk,
  from: Map<Id, Id>,
  around: Set<Id>,
  opened: Set<Id>,
  entered: readonly (readonly [id: Id, start: Id])[],
): void {
  const queue: Id[] = [];
  const enter = (id: Id, start: Id): void => {
    if (from.has(id)) return;
    from.set(id, start);
    around.delete(id);
    queue.push(id);
  };
  for (const [id, start] of entered) enter(id, start);
  for (let index = 0; index < queue.length; index += 1) {
    const id = queue[index] ?? "";
    for (const zone of graph.members(id)) {
      if (!from.has(zone) && kindAt(graph, zone)?.role === "zone") around.add(zone);
    }
    if (isShut?.(id)) continue;
    const start = from.get(id) ?? id;
    for (const next of nextTo(graph, id, opened, direction, isShut)) enter(next, start);
    for (const next of insideOf(graph, id)) enter(next, start);
  }
}

/** The start from which somebody gets to where this flow may be used; undefined when nobody does. */
function userOf(graph: Graph, { isShut }: Walk, { from }: Walked, at: Id): Id | undefined {
  if (isShut?.(at)) return undefined;
  let user = from.get(at);
  for (const inside of graph.contents(at)) {
    const start = from.get(inside);
    if (start === undefined || isShut?.(inside)) continue;
    if (user === undefined || start < user) user = start;
  }
  return user;
}

/**
 * The walk after an edit: `before` itself when the edit changes nothing about it, else carried on from what is new,
 * else walked again. The order of starts must be that of their ids, unless nobody reads from where something was
 * reached.
 */
export function walkAfter(graph: Graph, way: Walk, before: Walked, edit: StructureEdit): Walked {
  if (edit.other) return walk(graph, way);
  const isUsed = (flow: Flow): boolean =>
    waysOf(graph, flow, way.direction).some(([user]) => userOf(graph, way, before, user) !== undefined);
  if (edit.gone.some(isUsed)) return walk(graph, way);
  const entered: (readonly [id: Id, start: Id])[] = [];
  for (const id of edit.elements) {
    if (way.isStart(id)) return walk(graph, way);
    for (const zone of graph.members(id)) {
      const start = before.from.get(zone);
      if (start !== undefined && opensInside(graph, zone) && !way.isShut?.(zone)) entered.push([id, start]);
    }
  }
  for (const id of edit.flows) {
    const flow = graph.model.flows.get(id);
    if (!flow || way.isShut?.(id)) continue;
    for (const [user, next] of waysOf(graph, flow, way.direction)) {
      const start = userOf(graph, way, before, user);
      if (start === undefined) continue;
      const known = before.from.get(next);
      if (known !== undefined && known <= start) continue;
      if (known !== undefined) return walk(graph, way);
      entered.push([next, start]);
    }
  }
  if (entered.length === 0) return before;
  if (new Set(entered.map(([, start]) => start)).size > 1) return walk(graph, way);
  const next = { from: new Map(before.from), around: new Set(before.around) };
  go(graph, way, next.from, next.around, new Set(), entered);
  return next;
}
