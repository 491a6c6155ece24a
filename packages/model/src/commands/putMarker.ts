import { type Change, editRecord, NO_CHANGE } from "../change.ts";
import type { Model } from "../model.ts";
import type { Marker } from "../schema/diagram.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { withEntry } from "./record.ts";

export interface PutMarker {
  readonly diagram: Id;
  readonly id: Id;
  readonly marker: Marker | undefined;
}

/** Adds, changes or takes away a marker of a diagram. Nothing when what it sits on is not there. */
export function putMarker(model: Model, { diagram, id, marker }: PutMarker): Change {
  const before = model.diagrams.get(diagram);
  if (!before || (marker && !model.elements.has(marker.on) && !model.flows.has(marker.on))) return NO_CHANGE;
  const markers = withEntry(before.markers, id, marker);
  return editRecord(model, "diagrams", diagram, normalRecord("diagrams", { ...before, markers }));
}
