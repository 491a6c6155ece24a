import { type Id, isBends, type Model } from "@bartizan/model";
import { lengthOf, type Point, type Side } from "../geometry.ts";
import type { FlowIndex } from "../scene/flowIndex.ts";
import type { Frame } from "../scene/frame.ts";
import { throughBends } from "./bends.ts";
import type { Track } from "./cost.ts";
import { groundOf } from "./ground.ts";
import { loopAt } from "./loop.ts";
import { type Caller, portKey, portsOn } from "./ports.ts";
import { plainSketch, type Sketch } from "./sketch.ts";
import { finished, sketched } from "./way.ts";

/** Up to this many flows, each keeps clear of those routed before it; beyond, it sees only its own ends and their flows. */
const CAREFUL = 200;

type Line = readonly Point[];

/** Finds the ways of flows when they are first asked for, and keeps them. */
export class Router {
  private readonly model: Model;
  private readonly diagram: Id;
  private readonly frame: Frame;
  private readonly flows: FlowIndex;
  private readonly sketches: Map<Id, Sketch>;
  private readonly ports = new Map<Id, ReadonlyMap<string, number>>();
  private readonly lines: Map<Id, Line>;
  private readonly plainLines: Map<Id, Line>;

  constructor(model: Model, diagram: Id, frame: Frame, flows: FlowIndex, kept?: Kept) {
    this.model = model;
    this.diagram = diagram;
    this.frame = frame;
    this.flows = flows;
    this.sketches = new Map(kept?.sketches);
    this.lines = new Map(kept?.lines);
    this.plainLines = new Map(kept?.plain);
  }

  /** What has been found so far, for the router of a changed model. */
  get found(): Kept {
    return { sketches: this.sketches, lines: this.lines, plain: this.plainLines };
  }

  get isCareful(): boolean {
    return this.flows.ids.length <= CAREFUL;
  }

  isRouted(flow: Id): boolean {
    return this.lines.has(flow);
  }

  /** Around elements and foreign zones, apart from its siblings, from border to border. */
  full(flow: Id): Line {
    const known = this.lines.get(flow);
    if (known) return known;
    if (this.isCareful) this.routeAll();
    else this.lines.set(flow, this.set(flow) ?? this.route(flow, []));
    return this.lines.get(flow) ?? [];
  }

  /** The simplest elbow, through whatever lies there. */
  plain(flow: Id): Line {
    const known = this.plainLines.get(flow);
    if (known) return known;
    const { from, to } = this.flows.endsOf(flow);
    const line = this.set(flow) ?? plainSketch(groundOf(this.frame, from, to)).points;
    this.plainLines.set(flow, line);
    return line;
  }

  /** A line that needs no search: through bends that somebody set, or back to where it began. */
  private set(flow: Id): Line | undefined {
    const { from, to } = this.flows.endsOf(flow);
    const bends = this.bendsOf(flow);
    if (bends.length > 0) {
      const ground = groundOf(this.frame, from, to);
      return throughBends(ground.from, ground.to, bends);
    }
    return from === to ? loopAt(this.frame.box(from)) : undefined;
  }

  private bendsOf(flow: Id): Line {
    const place = this.model.layout.get(this.diagram)?.get(flow);
    return place && isBends(place) ? place.bends : [];
  }

  /** Fixed lines first, then the simplest, so that what is straight stays straight. */
  private routeAll(): void {
    const tracks: Track[] = [];
    const open: Id[] = [];
    for (const flow of this.flows.ids) {
      const line = this.set(flow);
      if (!line) {
        open.push(flow);
        continue;
      }
      this.lines.set(flow, line);
      tracks.push(...tracksOf(line));
    }
    const ranked = open.map((flow) => ({ flow, sketch: this.sketch(flow) }));
    ranked.sort((a, b) => complexity(a.sketch) - complexity(b.sketch) || (a.flow < b.flow ? -1 : 1));
    for (const { flow } of ranked) {
      const line = this.route(flow, tracks);
      this.lines.set(flow, line);
      tracks.push(...tracksOf(line));
    }
  }

  private sketch(flow: Id): Sketch {
    const known = this.sketches.get(flow);
    if (known) return known;
    const { from, to } = this.flows.endsOf(flow);
    const sketch = sketched(this.frame, from, to);
    this.sketches.set(flow, sketch);
    return sketch;
  }

  private route(flow: Id, tracks: readonly Track[]): Line {
    const { from, to } = this.flows.endsOf(flow);
    const sketch = this.sketch(flow);
    const start = this.portsOf(from).get(portKey(flow, "from"));
    const end = this.portsOf(to).get(portKey(flow, "to"));
    return finished(this.frame, from, to, sketch, start, end, tracks);
  }

  /** Where each flow of an element meets its border. */
  private portsOf(element: Id): ReadonlyMap<string, number> {
    const known = this.ports.get(element);
    if (known) return known;
    const bySide = new Map<Side, Caller[]>();
    for (const flow of this.flows.flowsOf(element)) {
      if (this.set(flow)) continue;
      const { from, to } = this.flows.endsOf(flow);
      const sketch = this.sketch(flow);
      const which = from === element ? "from" : "to";
      const side = sketch[which].side;
      const caller: Caller = { flow, which, side, ground: groundOf(this.frame, from, to) };
      bySide.set(side, [...(bySide.get(side) ?? []), caller]);
    }
    const ports = new Map<string, number>();
    for (const callers of bySide.values()) for (const [key, at] of portsOn(callers)) ports.set(key, at);
    this.ports.set(element, ports);
    return ports;
  }
}

/** Lines by flow that a change has not touched. */
export interface Kept {
  readonly sketches: ReadonlyMap<Id, Sketch>;
  readonly lines: ReadonlyMap<Id, Line>;
  readonly plain: ReadonlyMap<Id, Line>;
}

function complexity({ points }: Sketch): number {
  return points.length * 10_000 + lengthOf(points);
}

function tracksOf(line: Line): Track[] {
  const tracks: Track[] = [];
  for (let index = 1; index < line.length; index += 1) {
    const [ax, ay] = line[index - 1] as Point;
    const [bx, by] = line[index] as Point;
    const flat = ay === by;
    tracks.push({
      flat,
      at: flat ? ay : ax,
      from: flat ? Math.min(ax, bx) : Math.min(ay, by),
      to: flat ? Math.max(ax, bx) : Math.max(ay, by),
    });
  }
  return tracks;
}
