import { type Change, editRecord, NO_CHANGE } from "../change.ts";
import type { Model } from "../model.ts";
import type { Element } from "../schema/element.ts";
import type { Flow } from "../schema/flow.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";

/** The fields that elements and flows share. */
export type Target = Pick<Flow, keyof Element & keyof Flow>;

/** The change of an element or flow by some of the fields they share; nothing when it does not exist or nothing is given. */
export function changeTarget(model: Model, id: Id, change: (target: Target) => Partial<Target> | undefined): Change {
  const element = model.elements.get(id);
  if (element) {
    const fields = change(element);
    return fields ? editRecord(model, "elements", id, normalRecord("elements", { ...element, ...fields })) : NO_CHANGE;
  }
  const flow = model.flows.get(id);
  const fields = flow && change(flow);
  return fields ? editRecord(model, "flows", id, normalRecord("flows", { ...flow, ...fields })) : NO_CHANGE;
}

/** A keyed map with an entry set, or taken out when the value is undefined. */
export function withEntry<T>(
  entries: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Record<string, T> {
  const next = { ...entries };
  if (value === undefined) delete next[key];
  else next[key] = value;
  return next;
}
