import { apply, type Change, concat, editRecord, NO_CHANGE } from "../change.ts";
import { refusal } from "../kinds/accepts.ts";
import { drawnTree } from "../layout/drawn.ts";
import { growAround } from "../layout/fit.ts";
import { type Placement, storePlacement } from "../layout/placement.ts";
import type { Model } from "../model.ts";
import type { Element } from "../schema/element.ts";
import type { Box } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { cleanName } from "../schema/text.ts";
import { naming } from "./show.ts";

export interface AddElement {
  readonly id: Id;
  readonly kind: string;
  readonly name: string;
  readonly parent?: Id;
  readonly zones?: readonly Id[];
  readonly diagram: Id;
  /** Everything in the diagram, without the new element. Needed with `box`. */
  readonly placement?: Placement;
  /** Relative to the zone it will be drawn in; without it, the element is placed by itself. */
  readonly box?: Box;
}

/** A new element, shown in the diagram. Nothing when the id is taken or the parent refuses it. */
export function addElement(model: Model, args: AddElement): Change {
  const { id, kind, name, parent, zones, diagram, placement, box } = args;
  if (model.elements.has(id) || model.flows.has(id) || refusal(model, parent, kind)) return NO_CHANGE;
  const element: Element = {
    kind,
    name: cleanName(name).trim(),
    ...(parent !== undefined && { parent }),
    ...(zones && { zones }),
  };
  const change = concat(
    editRecord(model, "elements", id, normalRecord("elements", element)),
    showNew(model, diagram, id),
  );
  if (!box || !placement) return change;
  const grown = new Map(placement).set(id, box);
  growAround(grown, drawnTree(apply(model, change), diagram), [id]);
  return concat(change, storePlacement(model, diagram, grown));
}

/** A diagram that names what it shows has to name this too. */
export function showNew(model: Model, diagram: Id, ...ids: readonly Id[]): Change {
  const named = model.diagrams.get(diagram)?.elements;
  return named ? naming(model, diagram, [...named, ...ids]) : NO_CHANGE;
}
