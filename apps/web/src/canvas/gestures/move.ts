import type { Id } from "@bartizan/model";
import { type Drop, dropAt } from "../drop/dropZone.ts";
import { align, type Guide, PULL } from "../drop/guides.ts";
import { neighboursOf } from "../drop/neighbours.ts";
import { around, type Point, type Rect, shifted, snapped } from "../geometry.ts";
import { homeOf, topsOf, withContents } from "../hit/tree.ts";
import { copied, movedBy, movedInto, refused } from "./drops.ts";
import type { GestureEvent, Keys, Pointer } from "./event.ts";
import { startPinch } from "./pinch.ts";
import { done, type Step, stay } from "./step.ts";
import type { World } from "./world.ts";

/** Elements with all they hold are being carried. Nothing in the model changes before the drop. */
export interface Move {
  readonly name: "move";
  /** The selected elements without those inside another of them. */
  readonly tops: readonly Id[];
  /** All that is carried, contents included. */
  readonly carried: ReadonlySet<Id>;
  readonly kinds: readonly string[];
  readonly home: Id | undefined | "elsewhere";
  /** Where the pointer took hold. */
  readonly from: Point;
  /** The rectangle around the tops before. */
  readonly start: Rect;
  readonly delta: Point;
  readonly drop: Drop;
  readonly guides: readonly Guide[];
  /** Alt: a copy is dropped and the original stays. */
  readonly copy: boolean;
  /** Ctrl or Cmd: everything stays in its zone, which grows. */
  readonly keep: boolean;
}

export function startMove(grabbed: Id, from: Pointer, event: Pointer, world: World): Step {
  const { model, scene, selection } = world;
  const tops = topsOf(scene, selection.elements.has(grabbed) ? selection.elements : [grabbed]);
  const start = around(tops.map((id) => scene.box(id)));
  if (!start) return done();
  const state: Move = {
    name: "move",
    tops,
    carried: withContents(scene, tops),
    kinds: [...new Set(tops.map((id) => model.elements.get(id)?.kind ?? ""))],
    home: homeOf(scene, tops),
    from: from.at,
    start,
    delta: { x: 0, y: 0 },
    drop: { takes: true, zone: undefined, away: false },
    guides: [],
    copy: false,
    keep: false,
  };
  return stay(carriedTo(state, event, world));
}

export function move(state: Move, event: GestureEvent, world: World): Step {
  switch (event.type) {
    case "move":
      return stay(carriedTo(state, event, world));
    case "up":
      return dropped(carriedTo(state, event, world), world);
    case "fingers":
      return startPinch(event);
    case "cancel":
      return done();
    default:
      return stay(state);
  }
}

function carriedTo(state: Move, { at, keys }: { at: Point; keys: Keys }, world: World): Move {
  const raw = { x: at.x - state.from.x, y: at.y - state.from.y };
  const drop: Drop =
    keys.ctrl && !keys.alt
      ? { takes: true, zone: state.home === "elsewhere" ? undefined : state.home, away: false }
      : dropAt(world.model, world.scene, world.view.zoom, at, {
          kinds: state.kinds,
          ...(!keys.alt && { moving: state.tops }),
          // A copy may be dropped into the zone it is made of.
          skip: keys.alt ? new Set() : state.carried,
          home: keys.alt ? "elsewhere" : state.home,
        });
  const { delta, guides } = settled(shifted(state.start, raw), state, drop, world);
  return { ...state, delta, guides, drop, copy: keys.alt, keep: keys.ctrl && !keys.alt };
}

/** Edges and middles of neighbours pull first, the grid where no neighbour does. */
function settled(box: Rect, state: Move, drop: Drop, world: World): { delta: Point; guides: readonly Guide[] } {
  const near = neighboursOf(drop, world.scene, world.view, state.carried);
  const { dx, dy, guides } = align(box, near, PULL / world.view.zoom);
  const x = dx === undefined ? snapped(box.x) : box.x + dx;
  const y = dy === undefined ? snapped(box.y) : box.y + dy;
  return { delta: { x: Math.round(x - state.start.x), y: Math.round(y - state.start.y) }, guides };
}

function dropped(state: Move, world: World): Step {
  const { delta, drop } = state;
  if (!drop.takes) return done(refused(drop, world));
  if (delta.x === 0 && delta.y === 0 && !drop.away) return done();
  if (state.copy) return done(...copied(state, drop.zone, world));
  return done(...(drop.away ? movedInto(state, drop.zone, world) : movedBy(state, world)));
}
