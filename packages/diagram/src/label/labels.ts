import type { Graph, Id } from "@bartizan/model";
import { encloses, grown, overlaps, type Point, passes, type Rect } from "../geometry.ts";
import { crossedBy } from "../route/decorations.ts";
import { groundAlong } from "../route/ground.ts";
import type { Router } from "../route/router.ts";
import type { FlowIndex } from "../scene/flowIndex.ts";
import type { Frame } from "../scene/frame.ts";
import { candidatesOn } from "./candidates.ts";
import { type LabelContent, type Length, labelOf } from "./content.ts";
import { isFree, obstaclesOf } from "./obstacles.ts";
import type { LabelRegions } from "./regions.ts";

export interface Label {
  readonly content: LabelContent;
  readonly box: Rect;
}

/** Labels keep this distance from each other, pixels. */
const APART = 4;
/** A label over another flow's line hides it and may be read as that flow's. */
const OVER_LINE = 90;
const LENGTHS: readonly Length[] = ["whole", "short", "signs"];

/** Places labels when they are first asked for: each steps aside for those of flows with lower ids. */
export class Labels {
  private readonly graph: Graph;
  private readonly frame: Frame;
  private readonly flows: FlowIndex;
  private readonly router: Router;
  private readonly regions: LabelRegions;
  private readonly discs: readonly Rect[];
  /** What has been placed; undefined where there is nothing to say, or no room. */
  readonly found: Map<Id, Label | undefined>;

  constructor(
    graph: Graph,
    frame: Frame,
    flows: FlowIndex,
    router: Router,
    regions: LabelRegions,
    discs: readonly Rect[],
    found?: Map<Id, Label | undefined>,
  ) {
    this.graph = graph;
    this.frame = frame;
    this.flows = flows;
    this.router = router;
    this.regions = regions;
    this.discs = discs;
    this.found = found ?? new Map();
  }

  /** Undefined when there is nothing to say, or no room to say it. */
  of(flow: Id): Label | undefined {
    if (!this.found.has(flow)) this.placeUpTo(flow);
    return this.found.get(flow);
  }

  /** Places the labels in the same part of the diagram, in id order, as far as this one. */
  private placeUpTo(flow: Id): void {
    const taken: Rect[] = [];
    for (const id of this.regions.flowsIn(this.regions.partOf(flow))) {
      if (id > flow) return;
      if (!this.found.has(id)) this.found.set(id, this.place(id, taken));
      const label = this.found.get(id);
      if (label) taken.push(label.box);
    }
  }

  /** The routes of other flows near a label, in a diagram where all of them are known. */
  private linesNear(id: Id, region: Rect): (readonly Point[])[] {
    if (!this.router.isCareful) return [];
    return this.flows.ids
      .filter((other) => other !== id)
      .map((other) => this.router.full(other))
      .filter((points) => linesUnder(points, region) > 0);
  }

  private place(id: Id, taken: readonly Rect[]): Label | undefined {
    const flow = this.graph.model.flows.get(id);
    if (!flow) return undefined;
    const ends = this.flows.endsOf(id);
    const points = this.router.full(id);
    const { undrawn, ticks } = crossedBy(this.graph, this.frame, id, ends, points);
    const ground = groundAlong(this.frame, ends.from, ends.to, points);
    const marks = ticks.map(({ x, y, flat }) =>
      flat ? { x: x - 7, y: y - 2, w: 14, h: 4 } : { x: x - 2, y: y - 7, w: 4, h: 14 },
    );
    const obstacles = obstaclesOf(ground, [...this.discs, ...marks]);
    const region = this.regions.of(id);
    const lines = this.linesNear(id, region);
    for (const length of LENGTHS) {
      const content = labelOf(this.graph, id, flow, undrawn, length);
      if (!content) return undefined;
      let best: Rect | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const { box, price } of candidatesOn(points, content.width)) {
        if (price >= least) break;
        if (!encloses(region, box) || !isFree(box, obstacles)) continue;
        const room = grown(box, APART);
        if (taken.some((other) => overlaps(room, other))) continue;
        const over = lines.reduce((sum, other) => sum + linesUnder(other, box), 0);
        if (price + over * OVER_LINE >= least) continue;
        least = price + over * OVER_LINE;
        best = box;
      }
      if (best) return { content, box: best };
    }
    return undefined;
  }
}

function linesUnder(points: readonly Point[], box: Rect): number {
  const room = grown(box, 2);
  for (let index = 1; index < points.length; index += 1) {
    if (passes(points[index - 1] as Point, points[index] as Point, room)) return 1;
  }
  return 0;
}
