import { type Id, kindLabel, type Provider } from "@bartizan/model";
import type { Drop } from "../drop/dropZone.ts";
import type { Guide } from "../drop/guides.ts";
import { between, type Rect, shifted } from "../geometry.ts";
import type { Move } from "../gestures/move.ts";
import type { Place } from "../gestures/place.ts";
import type { State } from "../gestures/state.ts";
import type { World } from "../gestures/world.ts";
import { endsOf, lineOf } from "../hit/line.ts";
import { elbow } from "./elbow.ts";
import type { Pen } from "./pen.ts";

/** Radius of an element's corners, diagram units. */
const CORNER = 10;

/** Draws what letting go now would do. */
export function paintPreview(pen: Pen, state: State, world: World): void {
  const { scene } = world;
  switch (state.name) {
    case "marquee":
      pen.box(between(state.from, state.to));
      pen.fill("accent", 0.08);
      pen.stroke("accent", 1);
      for (const id of state.picked.elements.slice(0, MOST_RINGS)) ring(pen, scene.box(id));
      return;
    case "move":
      paintDrop(pen, state.drop, world, tops(state, scene));
      paintTaut(pen, state, world);
      paintGuides(pen, state.guides);
      return;
    case "place":
      paintDrop(pen, state.drop, world, []);
      paintGhost(pen, state, world.model.info.provider);
      paintGuides(pen, state.guides);
      return;
    case "resize":
      pen.box(state.box, 0, CORNER);
      pen.fill("accent", 0.06);
      pen.stroke("accent", 2);
      return;
    case "connect":
      if (state.from === undefined || !state.at) return;
      paintTarget(pen, state.to, state.fits, world);
      paintLoose(pen, scene.box(state.from), state.to, state.at, state.fits, world);
      return;
    case "reconnect":
      paintTarget(pen, state.to, state.fits, world);
      paintLoose(pen, scene.box(state.other), state.to, state.at, state.fits, world, state.end === "from");
      return;
    case "bend": {
      const ends = endsOf(scene, state.flow);
      if (!ends) return;
      pen.line([ends.from, ...state.bends, ends.to]);
      pen.stroke("accent", 2);
      for (const point of state.bends) handle(pen, point);
      return;
    }
    default:
  }
}

const MOST_RINGS = 400;

export function ring(pen: Pen, box: Rect): void {
  pen.box(box, 4, CORNER);
  pen.stroke("accent", 2);
}

/** A small square to take hold of. */
export function handle(pen: Pen, { x, y }: { x: number; y: number }): void {
  const half = 3.5 * pen.px;
  pen.box({ x: x - half, y: y - half, w: 2 * half, h: 2 * half }, 0, 1.5 * pen.px);
  pen.fill("surface");
  pen.stroke("accent", 1.5);
}

/** The zone that takes what is carried lights up; one that refuses it gets a plain grey outline. */
function paintDrop(pen: Pen, drop: Drop, { scene }: World, carried: readonly Rect[]): void {
  if (drop.zone === undefined || (drop.takes && !drop.away)) return;
  if (drop.takes) {
    pen.box(scene.box(drop.zone), 0, CORNER);
    for (const box of carried) pen.also(box);
    pen.fill("accent", 0.1, "evenodd");
  }
  pen.box(scene.box(drop.zone), 0, CORNER);
  pen.stroke(drop.takes ? "accent" : "control", drop.takes ? 2.5 : 2);
}

function paintTarget(pen: Pen, to: Id | undefined, fits: boolean, { scene }: World): void {
  if (to === undefined) return;
  pen.box(scene.box(to), 4, CORNER);
  pen.stroke(fits ? "accent" : "control", 2);
}

function tops({ tops, delta }: Move, scene: World["scene"]): Rect[] {
  return tops.slice(0, MOST_RINGS).map((id) => shifted(scene.box(id), delta));
}

/** A line with one end in the hand. */
function paintLoose(
  pen: Pen,
  fixed: Rect,
  to: Id | undefined,
  at: { x: number; y: number },
  fits: boolean,
  { scene }: World,
  backwards = false,
): void {
  const held: Rect = to === undefined ? { ...at, w: 0, h: 0 } : scene.box(to);
  const points = backwards ? elbow(held, fixed) : elbow(fixed, held);
  const token = fits ? "accent" : "control";
  pen.line(points);
  pen.stroke(token, 2);
  pen.head(points, token);
}

function paintGuides(pen: Pen, guides: readonly Guide[]): void {
  for (const { from, to } of guides) {
    pen.line([from, to]);
    pen.stroke("accent", 1);
  }
}

function paintGhost(pen: Pen, { box, kind }: Place, provider: Provider | undefined): void {
  pen.box(box, 0, CORNER);
  pen.fill("node", 0.85);
  pen.stroke("accent", 2);
  pen.write(kindLabel(kind, provider), { x: box.x + 12, y: box.y + 20 });
}

/** Flows between what is carried and what stays, as plain elbows that follow. */
function paintTaut(pen: Pen, state: Move, { model, scene }: World): void {
  for (const id of tautFlows(state, scene)) {
    const flow = model.flows.get(id);
    if (!flow || lineOf(scene, id, "plain").length < 2) continue;
    const from = scene.box(flow.from);
    const to = scene.box(flow.to);
    const points = elbow(
      state.carried.has(flow.from) ? shifted(from, state.delta) : from,
      state.carried.has(flow.to) ? shifted(to, state.delta) : to,
    );
    pen.line(points);
    pen.stroke("flow", 1.6 / Math.max(1, pen.px));
    pen.head(points, "flow");
  }
}

const taut = new WeakMap<ReadonlySet<Id>, readonly Id[]>();

/** The flows with exactly one end among what is carried; looked up once per gesture. */
function tautFlows({ carried }: Move, scene: World["scene"]): readonly Id[] {
  const known = taut.get(carried);
  if (known) return known;
  const ends = new Map<Id, number>();
  for (const id of carried) {
    for (const flow of scene.flowsOf(id)) ends.set(flow, (ends.get(flow) ?? 0) + 1);
  }
  const found = [...ends].filter(([, count]) => count === 1).map(([flow]) => flow);
  taut.set(carried, found);
  return found;
}
