import {
  absolute,
  type Box,
  type DrawnTree,
  type Element,
  type Id,
  kindOf,
  type Model,
  type Placement,
  scopesOf,
} from "@bartizan/model";
import type { Rect } from "../geometry.ts";
import { TITLE_HEIGHT, tabWidth } from "../shapes/title.ts";

const NONE: readonly Id[] = [];
/** Most that a folded zone takes, pixels. */
const FOLDED = { w: 192, h: 48 } as const;
const NOWHERE: Box = { x: 0, y: 0, w: 0, h: 0 };

/** Where the elements of a diagram lie, in absolute pixels, and what is drawn in what. */
export class Frame {
  readonly model: Model;
  readonly tree: DrawnTree;
  readonly placement: Placement;
  /** Zones before what they hold, otherwise by id. What lies in a folded zone is left out. */
  readonly order: readonly Id[];
  readonly boxes: ReadonlyMap<Id, Box>;
  /** What is hidden in a folded zone → the zone that stands for it. */
  private readonly standIns: Map<Id, Id>;
  private readonly folded: ReadonlySet<Id>;

  /** `before`: a frame of an earlier model, of which everything is shared that is still the same. */
  constructor(model: Model, tree: DrawnTree, placement: Placement, before?: Frame) {
    this.model = model;
    this.tree = tree;
    this.placement = placement;
    this.boxes = before?.placement === placement && before.tree === tree ? before.boxes : absolute(placement, tree);
    this.folded = foldedIn(placement);
    const isOrdered = before !== undefined && before.tree === tree && isSame(before.folded, this.folded);
    this.standIns = isOrdered ? before.standIns : new Map();
    this.order = isOrdered ? before.order : this.inOrder();
  }

  private inOrder(): Id[] {
    const order: Id[] = [];
    const open = [...this.tree.roots].reverse().map((id): [Id, Id | undefined] => [id, undefined]);
    for (let next = open.pop(); next; next = open.pop()) {
      const [id, folded] = next;
      if (folded === undefined) order.push(id);
      else this.standIns.set(id, folded);
      const children = this.tree.children.get(id);
      if (!children) continue;
      const inside = folded ?? (this.isFolded(id) ? id : undefined);
      for (let index = children.length - 1; index >= 0; index -= 1) open.push([children[index] as Id, inside]);
    }
    return order;
  }

  get roots(): readonly Id[] {
    return this.tree.roots;
  }

  /** Whether it is shown, itself or inside a folded zone. */
  has(id: Id): boolean {
    return this.tree.ids.has(id);
  }

  isFolded(id: Id): boolean {
    return this.folded.has(id);
  }

  /** The element as seen: itself, or the folded zone that hides it. */
  shown(id: Id): Id {
    return this.standIns.get(id) ?? id;
  }

  /** Nothing for a folded zone. */
  childrenOf(id: Id): readonly Id[] {
    return this.isFolded(id) ? NONE : (this.tree.children.get(id) ?? NONE);
  }

  parentOf(id: Id): Id | undefined {
    return this.tree.parent.get(id);
  }

  /** As seen: a folded zone keeps the size it had, and shows only its title. */
  box(id: Id): Box {
    const box = this.boxes.get(id) ?? NOWHERE;
    return box.collapsed ? { ...box, w: Math.min(box.w, FOLDED.w), h: Math.min(box.h, FOLDED.h) } : box;
  }

  element(id: Id): Element {
    const element = this.model.elements.get(id);
    if (!element) throw new Error(`the diagram has no element ${id}`);
    return element;
  }

  /** Drawn as a frame: a zone that is not folded, or a pod or node with something drawn in it. */
  isOpen(id: Id): boolean {
    const kind = kindOf(this.element(id));
    return kind.zone && !this.isFolded(id) && (kind.role === "zone" || this.childrenOf(id).length > 0);
  }

  /** Of a zone: icon, name and second line at its top left. */
  tab(id: Id): Rect {
    const { x, y, w } = this.box(id);
    return { x, y, w: Math.min(w, tabWidth(this.element(id), w, this.scopes(id))), h: TITLE_HEIGHT };
  }

  /** The names of the zones that it belongs to by itself and is not drawn in. */
  scopes(id: Id): readonly string[] {
    return scopesOf(this.model, this.tree, id).map((zone) => this.element(zone).name);
  }
}

function foldedIn(placement: Placement): Set<Id> {
  const folded = new Set<Id>();
  for (const [id, { collapsed }] of placement) if (collapsed) folded.add(id);
  return folded;
}

function isSame(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
