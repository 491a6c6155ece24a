import type { Box, Graph, Id, Model, Placement } from "@bartizan/model";
import { around, grown, type Rect } from "../geometry.ts";
import { labelItems } from "../label/items.ts";
import { Labels } from "../label/labels.ts";
import { arrowPath, crossedBy } from "../route/decorations.ts";
import { Router } from "../route/router.ts";
import { badgeItems } from "../shapes/badge.ts";
import { leafItems } from "../shapes/leaf.ts";
import { zoneItems } from "../shapes/zone.ts";
import { Cells } from "./cells.ts";
import type { FlowIndex } from "./flowIndex.ts";
import { flowLineItems } from "./flowItems.ts";
import type { Frame } from "./frame.ts";
import type { SceneItem } from "./item.ts";
import type { Kept } from "./kept.ts";
import { discsOf, markersOf } from "./markers.ts";
import type { Detail, FlowPart, How, MarkerAt, Marks, Placed, Route, Scene } from "./scene.ts";

const MARGIN = 32;
const NO_ROUTE: Route = { points: [], arrow: "", ticks: [], undrawn: 0, label: undefined };
const NOTHING: readonly SceneItem[] = [];

/** A Scene with its caches: one for each thing that is asked for by id. */
export class Picture implements Scene {
  readonly model: Model;
  readonly graph: Graph;
  readonly diagram: Id;
  readonly marks: Marks;
  readonly frame: Frame;
  readonly flowIndex: FlowIndex;
  readonly router: Router;
  readonly shapes: Map<string, readonly SceneItem[]>;
  readonly badges: Map<Id, Placed>;
  readonly routes: Map<string, Route>;
  readonly lines: Map<string, readonly SceneItem[]>;
  private labelsMade: Labels | undefined;
  private readonly keptLabels: Kept["labels"];
  private cellsMade: Cells | undefined;
  private markersMade: readonly MarkerAt[] | undefined;
  private boundsMade: Rect | undefined;

  constructor(model: Model, graph: Graph, diagram: Id, marks: Marks, frame: Frame, flowIndex: FlowIndex, kept?: Kept) {
    this.model = model;
    this.graph = graph;
    this.diagram = diagram;
    this.marks = marks;
    this.frame = frame;
    this.flowIndex = flowIndex;
    this.router = new Router(model, diagram, frame, flowIndex, kept?.found);
    this.shapes = kept?.shapes ?? new Map();
    this.badges = kept?.badges ?? new Map();
    this.routes = kept?.routes ?? new Map();
    this.lines = kept?.lines ?? new Map();
    this.keptLabels = kept?.labels;
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
    return kept(this.shapes, `${id}/${detail}`, () => {
      const element = this.frame.element(id);
      const box = this.box(id);
      return this.isOpen(id)
        ? zoneItems(element, this.graph.isBoundary(id), box, detail)
        : leafItems(element, box, detail);
    });
  }

  badge(id: Id): Placed | undefined {
    const mark = this.marks.get(id);
    if (!mark || mark.count === 0) return undefined;
    return kept(this.badges, id, () => {
      const { x, y, w } = this.box(id);
      return { x: x + w, y, items: badgeItems(mark) };
    });
  }

  route(id: Id, how: How): Route {
    if (!this.flowIndex.has(id)) return NO_ROUTE;
    return kept(this.routes, `${id}/${how}`, () => {
      const points = how === "full" ? this.router.full(id) : this.router.plain(id);
      const { ticks, undrawn } = crossedBy(this.graph, this.frame, id, this.flowIndex.endsOf(id), points);
      const label = how === "full" ? this.labels.of(id)?.box : undefined;
      if (how === "full") this.cellsMade?.addLine(id, points);
      return { points, arrow: arrowPath(points), ticks, undrawn, label };
    });
  }

  isRouted(id: Id): boolean {
    return this.router.isRouted(id) || !this.flowIndex.has(id);
  }

  flowItems(id: Id, detail: Detail, how: How, part: FlowPart = "both"): readonly SceneItem[] {
    if (!this.flowIndex.has(id)) return NOTHING;
    return kept(this.lines, `${id}/${detail}/${how}/${part}`, () => {
      const outside = this.model.flows.get(id)?.outOfScope !== undefined;
      const line = part === "label" ? NOTHING : flowLineItems(this.route(id, how), outside, detail);
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

  get labels(): Labels {
    const { graph, frame, flowIndex, router } = this;
    this.labelsMade ??= new Labels(graph, frame, flowIndex, router, discsOf(this.markers), this.keptLabels);
    return this.labelsMade;
  }

  /** What has been worked out about labels so far. */
  get labelsFound(): Kept["labels"] {
    return this.labelsMade?.found ?? this.keptLabels;
  }
}

function kept<K, T>(cache: Map<K, T>, key: K, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
