import { KINDS } from "@bartizan/model";
import { type Drop, dropAt } from "../drop/dropZone.ts";
import { align, type Guide, PULL } from "../drop/guides.ts";
import { neighboursOf } from "../drop/neighbours.ts";
import { type Rect, snapped } from "../geometry.ts";
import { refused } from "./drops.ts";
import type { GestureEvent } from "./event.ts";
import { done, type Step, stay } from "./step.ts";
import type { World } from "./world.ts";

/** A kind from the palette is carried over the canvas. */
export interface Place {
  readonly name: "place";
  readonly kind: string;
  /** Where it would be, absolute. */
  readonly box: Rect;
  readonly drop: Drop;
  readonly guides: readonly Guide[];
}

const NOTHING: ReadonlySet<string> = new Set();
const USUAL_SIZE: readonly [number, number] = [136, 46];

type Carry = Extract<GestureEvent, { type: "carry" }>;

/** Shows what a drop here would do, or does it. */
export function carry(event: Carry, world: World): Step {
  const state = carried(event, world);
  if (!event.drop) return stay(state);
  const { drop, kind, box } = state;
  if (!drop.takes) return done(refused(drop, world));
  return done({ do: "place", kind, parent: drop.zone, at: { x: box.x, y: box.y } });
}

export function place(state: Place, event: GestureEvent, world: World): Step {
  if (event.type === "carry") return carry(event, world);
  return event.type === "cancel" || event.type === "leave" ? done() : stay(state);
}

function carried({ kind, at }: Carry, world: World): Place {
  const { model, scene, view } = world;
  const drop = dropAt(model, scene, view.zoom, at, { kinds: [kind], skip: NOTHING, home: "elsewhere" });
  const [w, h] = KINDS.get(kind)?.size ?? USUAL_SIZE;
  const box = { x: at.x - w / 2, y: at.y - h / 2, w, h };
  const { dx, dy, guides } = align(box, neighboursOf(drop, scene, view, NOTHING), PULL / view.zoom);
  const x = Math.round(dx === undefined ? snapped(box.x) : box.x + dx);
  const y = Math.round(dy === undefined ? snapped(box.y) : box.y + dy);
  return { name: "place", kind, box: { x, y, w, h }, drop, guides };
}
