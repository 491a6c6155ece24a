import type { KeyedMaps, KeyedPart, KeyedRecords, Layout, Model } from "./model.ts";
import type { Bends, Box } from "./schema/geometry.ts";
import type { Id } from "./schema/id.ts";
import type { Info } from "./schema/info.ts";

/** Every part and what a record of it is. The one record of "info" has the id "model"; the id of a place is `diagram/element`. */
export interface PartRecords extends KeyedRecords {
  info: Info;
  layout: Box | Bends;
  unknown: unknown;
}

export type Part = keyof PartRecords;

/** One record before and after; undefined where there is none. */
export interface EditOf<P extends Part> {
  readonly part: P;
  readonly id: string;
  readonly before: PartRecords[P] | undefined;
  readonly after: PartRecords[P] | undefined;
}

export type Edit = { [P in Part]: EditOf<P> }[Part];

/** What a command makes, history keeps, and engine, Scene and other tabs consume. Edits are applied in order. */
export type Change = readonly Edit[];

export const NO_CHANGE: Change = [];
export const INFO_ID = "model";

/** The id of a layout edit: the place of an element or flow in a diagram. */
export function layoutId(diagram: Id, id: Id): string {
  return `${diagram}/${id}`;
}

/** The diagram and the element or flow of a layout edit. */
export function splitLayoutId(id: string): [diagram: Id, id: Id] {
  const slash = id.indexOf("/");
  return [id.slice(0, slash), id.slice(slash + 1)];
}

/** A new model that shares everything the change does not touch. `before` is not compared. */
export function apply(model: Model, change: Change): Model {
  if (change.length === 0) return model;
  const next: { -readonly [K in keyof Model]: Model[K] } = { ...model };
  const copied = new Map<Part, Map<string, unknown>>();
  const copyOf = (part: KeyedPart | "unknown"): Map<string, unknown> => {
    const known = copied.get(part);
    if (known) return known;
    const copy = new Map<string, unknown>(model[part]);
    copied.set(part, copy);
    return copy;
  };
  const places: Edit[] = [];
  for (const edit of change) {
    if (edit.part === "info") {
      if (edit.after) next.info = edit.after;
    } else if (edit.part === "layout") {
      places.push(edit);
    } else if (edit.after === undefined) {
      copyOf(edit.part).delete(edit.id);
    } else {
      copyOf(edit.part).set(edit.id, edit.after);
    }
  }
  if (places.length > 0) next.layout = applyPlaces(model.layout, places);
  return Object.assign(next, Object.fromEntries(copied));
}

function applyPlaces(layout: Layout, edits: readonly Edit[]): Layout {
  const next = new Map(layout);
  const copied = new Map<Id, Map<Id, Box | Bends>>();
  for (const edit of edits) {
    if (edit.part !== "layout") continue;
    const [diagram, id] = splitLayoutId(edit.id);
    let places = copied.get(diagram);
    if (!places) {
      places = new Map(layout.get(diagram));
      copied.set(diagram, places);
    }
    if (edit.after === undefined) places.delete(id);
    else places.set(id, edit.after);
  }
  for (const [diagram, places] of copied) {
    if (places.size > 0) next.set(diagram, places);
    else next.delete(diagram);
  }
  return next;
}

/** The change that undoes this one. */
export function invert(change: Change): Change {
  return change.map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as Edit).reverse();
}

/** One change that does what these do in turn: one edit a record, and none where nothing differs in the end. */
export function concat(...changes: readonly Change[]): Change {
  const merged = new Map<string, Edit>();
  for (const change of changes) {
    for (const edit of change) {
      const key = `${edit.part} ${edit.id}`;
      const first = merged.get(key);
      merged.set(key, first ? ({ ...edit, before: first.before } as Edit) : edit);
    }
  }
  return [...merged.values()].filter((edit) => edit.before !== edit.after);
}

/** False when only places and pictures change: the engine need not look. */
export function affectsMeaning(change: Change): boolean {
  return change.some((edit) => edit.part !== "layout" && edit.part !== "diagrams");
}

/** The edit of one record of a model; nothing when it stays the same value. */
export function editRecord<P extends KeyedPart>(
  model: Model,
  part: P,
  id: string,
  after: KeyedRecords[P] | undefined,
): Change {
  const maps: KeyedMaps = model;
  const before = maps[part].get(id);
  return before === after ? NO_CHANGE : [{ part, id, before, after } as Edit];
}
