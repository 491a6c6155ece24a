import { type Element, type Id, kindOf } from "@bartizan/model";
import { around, type Rect } from "../geometry.ts";
import type { Frame } from "./frame.ts";

/** What lies elsewhere, is new, is gone, or has another title: by the zone it is drawn in, undefined for the canvas. */
export class Moved {
  readonly ids = new Set<Id>();
  private readonly byZone = new Map<Id | undefined, Rect[]>();

  note(id: Id, zone: Id | undefined, box: Rect): void {
    this.ids.add(id);
    const list = this.byZone.get(zone);
    if (list) list.push(box);
    else this.byZone.set(zone, [box]);
  }

  /** Where in a zone something moved, before and after. */
  in(zone: Id | undefined): readonly Rect[] {
    return this.byZone.get(zone) ?? [];
  }

  get isNothing(): boolean {
    return this.ids.size === 0;
  }
}

/** Compares two frames; `edited` are elements whose words may differ although they lie where they did. */
export function movedBetween(before: Frame, after: Frame, edited: Iterable<Id>): Moved {
  const moved = new Moved();
  if (before.boxes !== after.boxes || before.tree !== after.tree) {
    for (const id of after.tree.ids) {
      if (!before.has(id) || !isAlike(before, after, id)) noteBoth(moved, before, after, id);
    }
    for (const id of before.tree.ids) if (!after.has(id)) noteBoth(moved, before, after, id);
  }
  for (const id of edited) {
    if (moved.ids.has(id) || !before.has(id) || !after.has(id)) continue;
    const [a, b] = [before.element(id), after.element(id)];
    if (isOpenAlike(before, after, id, a, b)) continue;
    noteBoth(moved, before, after, id);
  }
  return moved;
}

function isOpenAlike(before: Frame, after: Frame, id: Id, a: Element, b: Element): boolean {
  if (!kindOf(a).zone && !kindOf(b).zone) return true;
  return before.isOpen(id) === after.isOpen(id) && before.tab(id).w === after.tab(id).w;
}

function isAlike(before: Frame, after: Frame, id: Id): boolean {
  const a = before.box(id);
  const b = after.box(id);
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.w === b.w &&
    a.h === b.h &&
    a.collapsed === b.collapsed &&
    before.parentOf(id) === after.parentOf(id) &&
    before.shown(id) === after.shown(id) &&
    before.isOpen(id) === after.isOpen(id)
  );
}

function noteBoth(moved: Moved, before: Frame, after: Frame, id: Id): void {
  const [a, b] = [before.has(id) ? before.box(id) : undefined, after.has(id) ? after.box(id) : undefined];
  if (a) moved.note(id, before.parentOf(id), b ? around(a, b) : a);
  if (b) moved.note(id, after.parentOf(id), b);
}
