import type { Element, Id, Model } from "@bartizan/model";
import type { Nesting } from "./nesting.ts";

/** Height of a line, in pixels. */
export const ROW = 28;

/** One line of the outline. `level` counts from 1; `position` of `count` siblings, from 1. */
export interface Row {
  id: Id;
  name: string;
  kind: string;
  level: number;
  position: number;
  count: number;
  /** undefined when nothing lies inside. */
  open: boolean | undefined;
  parent: Id | undefined;
  /** Whether the diagram on screen shows it. */
  shown: boolean;
}

/** The lines to show: everything at the top, and what lies in zones that are open, by name. */
export function rowsOf(
  model: Pick<Model, "elements">,
  nesting: Nesting,
  closed: ReadonlySet<Id>,
  isShown: (id: Id) => boolean,
): Row[] {
  const rows: Row[] = [];
  const add = (parent: Id | undefined, level: number) => {
    const ids = [...nesting.children(parent)];
    ids.sort((a, b) => byName(model, a, b));
    for (const [index, id] of ids.entries()) {
      const element = model.elements.get(id);
      if (!element) continue;
      const open = nesting.children(id).length === 0 ? undefined : !closed.has(id);
      rows.push({
        id,
        name: element.name,
        kind: element.kind,
        level,
        position: index + 1,
        count: ids.length,
        open,
        parent,
        shown: isShown(id),
      });
      if (open) add(id, level + 1);
    }
  };
  add(undefined, 1);
  return rows;
}

/** The next line after `from` whose name begins with what was typed, going round; -1 when there is none. */
export function findTyped(rows: readonly Row[], from: number, typed: string): number {
  const wanted = typed.toLowerCase();
  // One letter goes on to the next; more letters may still be the same line.
  const first = typed.length === 1 ? 1 : 0;
  for (let step = first; step < rows.length + first; step++) {
    const index = (from + step) % rows.length;
    if (rows[index]?.name.toLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}

/** Names as they are sorted. Elements are never changed in place, so an edit of one leaves the others' alone. */
const sortNames = new WeakMap<Element, string>();

function sortName(element: Element | undefined): string {
  if (!element) return "";
  const known = sortNames.get(element);
  if (known !== undefined) return known;
  const name = element.name.toLowerCase();
  sortNames.set(element, name);
  return name;
}

function byName(model: Pick<Model, "elements">, a: Id, b: Id): number {
  const left = sortName(model.elements.get(a));
  const right = sortName(model.elements.get(b));
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : 1;
}
