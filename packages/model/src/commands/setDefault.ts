import { type Change, editRecord, NO_CHANGE } from "../change.ts";
import type { Model } from "../model.ts";
import type { FactValue } from "../schema/factValue.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { withEntry } from "./record.ts";
import { cleanValue } from "./setFact.ts";

export interface SetDefault {
  readonly zone: Id;
  /** Of the elements it speaks for; "flow" for the flows inside it. */
  readonly kind: string;
  readonly fact: string;
  readonly value: FactValue | undefined;
}

/** What holds for everything of a kind inside a zone, unless it says otherwise. */
export function setDefault(model: Model, { zone, kind, fact, value }: SetDefault): Change {
  const element = model.elements.get(zone);
  if (!element) return NO_CHANGE;
  const facts = withEntry(element.defaults?.[kind], fact, cleanValue(value));
  const defaults = withEntry(element.defaults, kind, facts);
  return editRecord(model, "elements", zone, normalRecord("elements", { ...element, defaults }));
}
