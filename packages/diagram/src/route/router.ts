import { type Id, isBends, type Model } from "@bartizan/model";
import { lengthOf, type Point } from "../geometry.ts";
import type { FlowIndex } from "../scene/flowIndex.ts";
import type { Frame } from "../scene/frame.ts";
import { throughBends } from "./bends.ts";
import type { Track } from "./cost.ts";
import { endsOf } from "./ground.ts";
import { Harbour } from "./harbour.ts";
import { loopAt } from "./loop.ts";
import { plainLine } from "./plain.ts";
import type { Sketch } from "./sketch.ts";
import { tracksOf } from "./tracks.ts";
import { finished, type Line, sketched } from "./way.ts";

/** Up to this many flows, each keeps clear of those routed before it; beyond, it sees only its own ends and their flows. */
const CAREFUL = 200;

/** Whether the route of each flow depends on all others. */
export function isCareful(flows: FlowIndex): boolean {
  return flows.ids.length <= CAREFUL;
}

const NO_LINE: readonly Point[] = [];

/** What has been found, by flow. */
export interface Found {
  readonly sketches: Map<Id, Sketch>;
  readonly lines: Map<Id, Line>;
  readonly plain: Map<Id, readonly Point[]>;
}

/** Finds the ways of flows when they are first asked for, and keeps them. */
export class Router {
  private readonly model: Model;
  private readonly diagram: Id;
  private readonly frame: Frame;
  private readonly flows: FlowIndex;
  private readonly harbour: Harbour;
  readonly found: Found;

  /** `found`: what an earlier router found that still holds. */
  constructor(model: Model, diagram: Id, frame: Frame, flows: FlowIndex, found?: Found) {
    this.model = model;
    this.diagram = diagram;
    this.frame = frame;
    this.flows = flows;
    this.found = found ?? { sketches: new Map(), lines: new Map(), plain: new Map() };
    this.harbour = new Harbour(frame, flows, (flow) => (this.set(flow) ? undefined : this.sketch(flow)));
  }

  get isCareful(): boolean {
    return isCareful(this.flows);
  }

  isRouted(flow: Id): boolean {
    return this.found.lines.has(flow);
  }

  /** Around elements and foreign zones, apart from its siblings, from border to border. */
  full(flow: Id): readonly Point[] {
    const known = this.found.lines.get(flow);
    if (known) return known.points;
    if (this.isCareful) this.routeAll();
    else this.found.lines.set(flow, this.set(flow) ?? this.route(flow, []));
    return this.found.lines.get(flow)?.points ?? NO_LINE;
  }

  /** The simplest elbow, through whatever lies there. */
  plain(flow: Id): readonly Point[] {
    const known = this.found.plain.get(flow);
    if (known) return known;
    const { from, to } = this.flows.endsOf(flow);
    const points = this.set(flow)?.points ?? plainLine(...endsOf(this.frame, from, to));
    this.found.plain.set(flow, points);
    return points;
  }

  /** A line that needs no search: through bends that somebody set, or back to where it began. */
  private set(flow: Id): Line | undefined {
    const { from, to } = this.flows.endsOf(flow);
    const bends = this.bendsOf(flow);
    if (bends.length > 0) {
      return { points: throughBends(...endsOf(this.frame, from, to), bends), isWide: false };
    }
    return from === to ? { points: loopAt(this.frame.box(from)), isWide: false } : undefined;
  }

  private bendsOf(flow: Id): readonly Point[] {
    const place = this.model.layout.get(this.diagram)?.get(flow);
    return place && isBends(place) ? place.bends : [];
  }

  /** Fixed lines first, then the simplest, so that what is straight stays straight. */
  private routeAll(): void {
    const tracks: Track[] = [];
    const open: { flow: Id; rank: number }[] = [];
    for (const flow of this.flows.ids) {
      const line = this.set(flow);
      if (line) {
        this.found.lines.set(flow, line);
        tracks.push(...tracksOf(line.points));
      } else {
        const { points } = this.sketch(flow);
        open.push({ flow, rank: points.length * 10_000 + lengthOf(points) });
      }
    }
    open.sort((a, b) => a.rank - b.rank || (a.flow < b.flow ? -1 : 1));
    for (const { flow } of open) {
      const line = this.route(flow, tracks);
      this.found.lines.set(flow, line);
      tracks.push(...tracksOf(line.points));
    }
  }

  private sketch(flow: Id): Sketch {
    const known = this.found.sketches.get(flow);
    if (known) return known;
    const { from, to } = this.flows.endsOf(flow);
    const sketch = sketched(this.frame, from, to);
    this.found.sketches.set(flow, sketch);
    return sketch;
  }

  private route(flow: Id, tracks: readonly Track[]): Line {
    const { from, to } = this.flows.endsOf(flow);
    const start = this.harbour.of(from, flow, "from");
    const end = this.harbour.of(to, flow, "to");
    return finished(this.frame, from, to, this.sketch(flow), start, end, tracks);
  }
}
