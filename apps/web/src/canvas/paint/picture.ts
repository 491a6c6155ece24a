import type { How, Placed, Scene, Theme } from "@bartizan/diagram";
import type { Id, Model } from "@bartizan/model";
import { grown, type Rect } from "../geometry.ts";
import { Brush, type Context2d } from "./brush.ts";
import { elementsIn } from "./cull.ts";
import { detailAt, routesAt } from "./detail.ts";

export interface Picture {
  readonly model: Model;
  readonly scene: Scene;
  readonly theme: Theme;
  /** Elements (with all they hold) that are drawn elsewhere. */
  readonly without: ReadonlySet<Id>;
  /** When given, nothing but these, and the flows between them. */
  readonly only: ReadonlySet<Id> | undefined;
  /** Milliseconds for finding the ways of flows. */
  readonly budget: number;
}

/** CSS pixels. */
const STICKS_OUT = 64;

/**
 * Paints the part of the Scene that lies in `area`: zones from the outside in, flows, leaves, counts. Returns the
 * flows that were drawn plainly because their ways are still to be found.
 */
export function paintPicture(ctx: Context2d, area: Rect, zoom: number, picture: Picture): readonly Id[] {
  const { scene, theme, without, only } = picture;
  const brush = new Brush(ctx, theme, zoom);
  const detail = detailAt(zoom);
  // Counts, labels and arrow heads stick out of what they belong to.
  const near = grown(area, STICKS_OUT / zoom);
  const elements = elementsIn(scene, near, zoom, without, only);
  const element = (id: Id): void => {
    const box = scene.box(id);
    brush.items(scene.elementItems(id, detail), box.x, box.y);
    if (detail > 0) brush.items(scene.band(id), box.x, box.y);
  };
  const leaves: Id[] = [];
  for (const id of elements) {
    if (!scene.isOpen(id)) leaves.push(id);
    else element(id);
  }
  const flows = flowsIn(near, zoom, picture);
  const paintFlows = (part: "line" | "label"): void => {
    for (const [id, how] of flows.ways) {
      brush.items(scene.flowItems(id, detail, how, part));
    }
  };
  for (const [id, how] of flows.ways) brush.items(scene.ribbon(id, how));
  paintFlows("line");
  for (const id of leaves) element(id);
  if (detail === 2 || (detail === 1 && scene.isProcess)) paintFlows("label");
  const scale = Math.min(badgeSize(zoom) / zoom, MOST_BADGE);
  const badges = new Brush(ctx, theme, zoom * scale);
  for (const id of elements) {
    const badge = scene.badge(id, zoom < WORDS_FROM ? 1 : detail);
    if (badge) paintBadge(badges, badge, scale);
  }
  if (scene.tags && detail === 2) {
    for (const [id, how] of flows.ways) {
      const badge = scene.flowBadge(id, how);
      if (badge) paintBadge(badges, badge, scale);
    }
  }
  if (!only) for (const marker of scene.markers) badges.items(marker.items, marker.x, marker.y);
  return flows.late;
}

interface Ways {
  /** How each flow in the area is drawn. */
  readonly ways: readonly (readonly [Id, How])[];
  /** Those drawn plainly for want of time. */
  readonly late: readonly Id[];
}

function flowsIn(area: Rect, zoom: number, picture: Picture): Ways {
  const { scene } = picture;
  const usual = routesAt(zoom, scene);
  const until = performance.now() + picture.budget;
  const ways: [Id, How][] = [];
  const late: Id[] = [];
  for (const id of scene.flowsIn(area)) {
    if (!isDrawn(id, picture)) continue;
    if (usual === "full" && !scene.isRouted(id)) {
      if (performance.now() >= until) {
        late.push(id);
        ways.push([id, "plain"]);
        continue;
      }
      scene.route(id, usual);
    }
    ways.push([id, usual]);
  }
  return { ways, late };
}

function isDrawn(id: Id, { model, without, only }: Picture): boolean {
  const flow = model.flows.get(id);
  if (!flow) return false;
  if (only) return only.has(flow.from) && only.has(flow.to);
  return without.size === 0 || !(without.has(flow.from) || without.has(flow.to));
}

/** Below this zoom the words of a tag would cover the name of what they are about. */
const WORDS_FROM = 0.85;

/** Counts keep their size on screen; where leaves are hardly higher than they are, they step back by a quarter. */
function badgeSize(zoom: number): number {
  return Math.min(1, Math.max(0.75, 0.45 + 0.75 * zoom));
}

/** At the top right corner of what they count. */
function paintBadge(brush: Brush, { x, y, items }: Placed, scale: number): void {
  const { ctx } = brush;
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  brush.items(items);
  ctx.scale(1 / scale, 1 / scale);
  ctx.translate(-x, -y);
}

/** From here on counts shrink with the picture, or they would be all there is to see. */
const MOST_BADGE = 3;
