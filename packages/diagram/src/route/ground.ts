import type { Id } from "@bartizan/model";
import { around, contains, grown, overlaps, type Point, type Rect } from "../geometry.ts";
import type { Frame } from "../scene/frame.ts";

/** One end of a flow as drawn. */
export interface End {
  readonly id: Id;
  readonly box: Rect;
  /** The other end lies inside this one: the flow meets its border from within. */
  readonly inward: boolean;
  /** What the flow should not run over at the border: the title of a zone. */
  readonly tab: Rect | undefined;
}

/** A zone whose border the flow crosses, or that surrounds both ends. */
export interface OpenZone {
  readonly box: Rect;
  readonly tab: Rect;
  /** How often the border is crossed: once on the way out or in, never when both ends lie inside. */
  readonly crossed: 0 | 1;
}

/** All that a route looks at: everything else lies inside a block or outside the zone around both ends. */
export interface Ground {
  readonly from: End;
  readonly to: End;
  /** Boxes that a flow does not enter: siblings of its ends and of the zones it crosses. */
  readonly blocks: readonly Rect[];
  readonly zones: readonly OpenZone[];
  /** The innermost zone around both ends. */
  readonly within: Rect | undefined;
  /** The part of the diagram that was looked at; undefined: all of it. */
  readonly window: Rect | undefined;
}

/** The zones that a flow runs through, whose children are what its route depends on; undefined stands for the canvas. */
export function openZones(frame: Frame, from: Id, to: Id): { open: (Id | undefined)[]; around: Id | undefined } {
  if (from === to) {
    const zone = frame.parentOf(from);
    return { open: [zone], around: zone };
  }
  const outOf = chainOf(frame, from);
  const into = chainOf(frame, to);
  const common = outOf.find((zone) => into.includes(zone));
  const open: (Id | undefined)[] = [
    ...outOf.slice(0, common === undefined ? outOf.length : outOf.indexOf(common)),
    ...into.slice(0, common === undefined ? into.length : into.indexOf(common)),
    common,
  ];
  return { open: open.filter((zone) => zone === common || (zone !== from && zone !== to)), around: common };
}

/** The zones around an element as drawn, itself first: an end that is a zone counts as its own surroundings. */
function chainOf(frame: Frame, id: Id): Id[] {
  const chain = [id];
  for (let at = frame.parentOf(id); at !== undefined; at = frame.parentOf(at)) chain.push(at);
  return chain;
}

/** Blocks farther away than this from the rectangle around both ends are left out of a first look, pixels. */
const REACH = 200;

/** The part of the diagram that a first look takes in. */
export function windowAround(from: Rect, to: Rect): Rect {
  return grown(around(from, to), REACH);
}

/** What a flow between two drawn elements has to find its way through; `wide` looks at everything, however far. */
export function groundOf(frame: Frame, from: Id, to: Id, wide = false): Ground {
  const a = frame.box(from);
  const b = frame.box(to);
  const { open, around: common } = openZones(frame, from, to);
  const window = wide ? undefined : windowAround(a, b);
  const passable = new Set<Id | undefined>([from, to, ...open]);
  const blocks: Rect[] = [];
  for (const zone of open) {
    for (const child of zone === undefined ? frame.roots : frame.childrenOf(zone)) {
      if (passable.has(child)) continue;
      const box = frame.box(child);
      if (!window || overlaps(box, window)) blocks.push(box);
    }
  }
  const zones: OpenZone[] = [];
  for (const zone of open) {
    if (zone === undefined) continue;
    zones.push({
      box: frame.box(zone),
      tab: frame.tab(zone),
      crossed: zone === common && zone !== from && zone !== to ? 0 : 1,
    });
  }
  const [start, end] = endsOf(frame, from, to);
  return {
    from: start,
    to: end,
    blocks,
    zones,
    within: common === undefined ? undefined : frame.box(common),
    window,
  };
}

/** The ground of a route that has been found: everything, when it runs out of the first look. */
export function groundAlong(frame: Frame, from: Id, to: Id, points: readonly Point[]): Ground {
  const near = groundOf(frame, from, to);
  return staysIn(near, points) ? near : groundOf(frame, from, to, true);
}

/** Whether a route stays in the part of the diagram that was looked at. */
export function staysIn({ window }: Ground, points: readonly Point[]): boolean {
  return window === undefined || points.every(([x, y]) => contains(window, x, y));
}

/** The two ends of a flow as drawn. */
export function endsOf(frame: Frame, from: Id, to: Id): [from: End, to: End] {
  return [
    endOf(frame, from, from !== to && isInside(frame, to, from)),
    endOf(frame, to, from !== to && isInside(frame, from, to)),
  ];
}

function isInside(frame: Frame, inner: Id, zone: Id): boolean {
  for (let at = frame.parentOf(inner); at !== undefined; at = frame.parentOf(at)) if (at === zone) return true;
  return false;
}

function endOf(frame: Frame, id: Id, inward: boolean): End {
  return { id, box: frame.box(id), inward, tab: frame.isOpen(id) ? frame.tab(id) : undefined };
}
