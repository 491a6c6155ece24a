import { type Box, type Graph, type Id, kindLabel, type Model, type Placement } from "@bartizan/model";
import { around, grown, type Rect } from "../geometry.ts";
import { labelItems } from "../label/items.ts";
import { Labels } from "../label/labels.ts";
import { LabelRegions } from "../label/regions.ts";
import { arrowPath, crossedBy, middleOf } from "../route/decorations.ts";
import { Router } from "../route/router.ts";
import { badgeItems } from "../shapes/badge.ts";
import { leafItems } from "../shapes/leaf.ts";
import { bandItems, pillItems, ribbonItems } from "../shapes/tag.ts";
import { zoneItems } from "../shapes/zone.ts";
import { Cells } from "./cells.ts";
import type { FlowIndex } from "./flowIndex.ts";
import { farStepItems, flowLineItems } from "./flowItems.ts";
import type { Frame } from "./frame.ts";
import type { SceneItem } from "./item.ts";
import { type Cache, cached, type Kept, nothingKept } from "./kept.ts";
import { discsOf, markersOf } from "./markers.ts";
import type { Detail, FlowPart, How, MarkerAt, Marks, Placed, Route, Scene, Tags } from "./scene.ts";

const MARGIN = 32;
const NO_ROUTE: Route = { points: [], arrow: "", ticks: [], undrawn: 0, label: undefined };
const NOTHING: readonly SceneItem[] = [];
const NOBODY: readonly string[] = [];

export interface PictureParts {
  readonly model: Model;
  readonly graph: Graph;
  readonly diagram: Id;
  readonly marks: Marks;
  readonly tags: Tags | undefined;
  readonly frame: Frame;
  readonly flowIndex: FlowIndex;
  /** The boxes were given, not worked out from the model. */
  readonly isPlacedByCaller: boolean;
  readonly kept?: Kept;
}

/** A Scene that remembers what it has worked out. */
export class Picture implements Scene {
  readonly model: Model;
  readonly graph: Graph;
  readonly diagram: Id;
  readonly marks: Marks;
  readonly tags: Tags | undefined;
  readonly frame: Frame;
  readonly flowIndex: FlowIndex;
  readonly isPlacedByCaller: boolean;
  private memory: Kept;
  private routerMade: Router | undefined;
  readonly labelRegions: LabelRegions;
  private labelsMade: Labels | undefined;
  private cellsMade: Cells | undefined;
  private markersMade: readonly MarkerAt[] | undefined;
  private boundsMade: Rect | undefined;
  private readonly badges: Cache<Placed> = new Map();

  constructor({ model, graph, diagram, marks, tags, frame, flowIndex, isPlacedByCaller, kept }: PictureParts) {
    this.model = model;
    this.graph = graph;
    this.diagram = diagram;
    this.marks = marks;
    this.tags = tags;
    this.frame = frame;
    this.flowIndex = flowIndex;
    this.isPlacedByCaller = isPlacedByCaller;
    this.labelRegions = new LabelRegions(frame, flowIndex);
    this.memory = kept ?? nothingKept();
  }

  /** Gives its memory away to the picture of a changed model, and begins anew should anybody still ask it. */
  handOver(): Kept {
    const { memory } = this;
    this.memory = nothingKept();
    this.routerMade = undefined;
    this.labelsMade = undefined;
    this.cellsMade = undefined;
    return memory;
  }

  get router(): Router {
    this.routerMade ??= new Router(this.model, this.diagram, this.frame, this.flowIndex, this.memory.found);
    return this.routerMade;
  }

  get isProcess(): boolean {
    return this.model.diagrams.get(this.diagram)?.kind === "process-flow";
  }

  get placement(): Placement {
    return this.frame.placement;
  }

  get order(): readonly Id[] {
    return this.frame.order;
  }

  get roots(): readonly Id[] {
    return this.frame.roots;
  }

  get flows(): readonly Id[] {
    return this.flowIndex.ids;
  }

  get bounds(): Rect {
    if (this.boundsMade) return this.boundsMade;
    let bounds: Rect | undefined;
    for (const id of this.order) {
      const box = this.box(id);
      bounds = bounds ? around(bounds, box) : box;
    }
    const { x, y, w, h } = grown(bounds ?? { x: 0, y: 0, w: 0, h: 0 }, MARGIN);
    this.boundsMade = { x, y, w, h };
    return this.boundsMade;
  }

  childrenOf(id: Id): readonly Id[] {
    return this.frame.childrenOf(id);
  }

  parentOf(id: Id): Id | undefined {
    return this.frame.parentOf(id);
  }

  box(id: Id): Box {
    return this.frame.box(id);
  }

  isOpen(id: Id): boolean {
    return this.frame.isOpen(id);
  }

  tab(id: Id): Rect {
    return this.frame.tab(id);
  }

  elementItems(id: Id, detail: Detail): readonly SceneItem[] {
    return cached(this.memory.shapes, id, String(detail), () => {
      const element = this.frame.element(id);
      const box = this.box(id);
      const scopes = detail === 2 ? this.frame.scopes(id) : NOBODY;
      return this.isOpen(id)
        ? zoneItems(element, this.graph.isBoundary(id), box, detail, scopes)
        : leafItems(element, box, detail, scopes, kindLabel(element.kind, this.model.info.provider));
    });
  }

  badge(id: Id, detail: Detail = 2): Placed | undefined {
    const tag = this.tags?.get(id);
    const mark = this.tags ? undefined : this.marks.get(id);
    if (!tag && !(mark && mark.count + mark.possible > 0)) return undefined;
    return cached(this.badges, id, detail === 2 ? "near" : "far", () => {
      const { x, y, w } = this.box(id);
      return { x: x + w, y, items: tag ? pillItems(tag, "corner", detail < 2) : mark ? badgeItems(mark) : NOTHING };
    });
  }

  band(id: Id): readonly SceneItem[] {
    const tag = this.tags?.get(id);
    return tag && !this.isOpen(id) ? bandItems(tag, this.box(id)) : NOTHING;
  }

  flowBadge(id: Id, how: How): Placed | undefined {
    const tag = this.tags?.get(id);
    if (!tag || !this.flowIndex.has(id)) return undefined;
    const { points, label } = this.route(id, how);
    if (label) return { x: label.x + label.w, y: label.y + label.h / 2, items: pillItems(tag, "behind", true) };
    const middle = middleOf(points);
    return middle && { x: middle[0], y: middle[1], items: pillItems(tag, "middle", true) };
  }

  ribbon(id: Id, how: How): readonly SceneItem[] {
    const tag = this.tags?.get(id);
    return tag && this.flowIndex.has(id) ? ribbonItems(tag, this.route(id, how).points) : NOTHING;
  }

  route(id: Id, how: How): Route {
    if (!this.flowIndex.has(id)) return NO_ROUTE;
    return cached(this.memory.routes, id, how, () => {
      const points = how === "full" ? this.router.full(id) : this.router.plain(id);
      const { ticks, undrawn } = crossedBy(this.graph, this.frame, id, this.flowIndex.endsOf(id), points);
      const label = how === "full" ? this.labels.of(id)?.box : undefined;
      if (how === "full") this.cellsMade?.addLine(id, points);
      return { points, arrow: arrowPath(points), ticks, undrawn, label };
    });
  }

  isRouted(id: Id): boolean {
    return !this.flowIndex.has(id) || (this.router.isRouted(id) && this.memory.labels.has(id));
  }

  flowItems(id: Id, detail: Detail, how: How, part: FlowPart = "both"): readonly SceneItem[] {
    if (!this.flowIndex.has(id)) return NOTHING;
    return cached(this.memory.lines, id, `${detail} ${how} ${part}`, () => {
      const { outOfScope, step } = this.model.flows.get(id) ?? {};
      const outside = outOfScope !== undefined;
      const look = { outside, bold: this.isProcess };
      const line = part === "label" ? NOTHING : flowLineItems(this.route(id, how), look, detail);
      if (this.isProcess && step !== undefined && part !== "line" && (detail === 1 || how === "plain")) {
        return [...line, ...farStepItems(this.route(id, how), step, outside)];
      }
      const label = part === "line" || detail < 2 || how === "plain" ? undefined : this.labels.of(id);
      return label ? [...line, ...labelItems(label.content, label.box, outside)] : line;
    });
  }

  flowsOf(id: Id): readonly Id[] {
    return this.flowIndex.flowsOf(id);
  }

  flowsIn(area: Rect): readonly Id[] {
    if (!this.cellsMade) {
      this.cellsMade = new Cells();
      for (const id of this.flows) {
        this.cellsMade.addLine(id, this.router.plain(id));
        if (this.router.isRouted(id)) this.cellsMade.addLine(id, this.router.full(id));
      }
    }
    return this.cellsMade.near(area);
  }

  get markers(): readonly MarkerAt[] {
    this.markersMade ??= markersOf(this.model, this.diagram, this.frame, (flow) =>
      this.flowIndex.has(flow) ? this.router.full(flow) : [],
    );
    return this.markersMade;
  }

  private get labels(): Labels {
    if (this.labelsMade) return this.labelsMade;
    const { graph, frame, flowIndex, router, labelRegions } = this;
    const discs = discsOf(this.markers);
    this.labelsMade = new Labels(graph, frame, flowIndex, router, labelRegions, discs, this.memory.labels);
    return this.labelsMade;
  }
}
