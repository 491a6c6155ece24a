import { apply, type Change, concat, editRecord, NO_CHANGE } from "../change.ts";
import { liesIn } from "../kinds/accepts.ts";
import { agreeing } from "../kinds/clash.ts";
import { keepDrawn, nestedDiagrams } from "../layout/redraw.ts";
import type { Model } from "../model.ts";
import { type Element, elementShape } from "../schema/element.ts";
import { type Flow, flowShape } from "../schema/flow.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { cleanName, cleanText } from "../schema/text.ts";

/** Fields that are set as a whole. The others have commands of their own. */
type PlainFields = Pick<Element & Flow, "notes" | "tags" | "outOfScope"> &
  Pick<Element, "stores" | "trust" | "boundary" | "zones"> &
  Pick<Flow, "step" | "carries" | "returns">;

export type PlainField = keyof PlainFields;

export interface SetField<F extends PlainField = PlainField> {
  readonly target: Id;
  readonly field: F;
  /** Undefined, "" and [] take the field away. */
  readonly value: PlainFields[F] | undefined;
}

/** A field of an element or flow. Nothing when it has no such field. */
export function setField<F extends PlainField>(model: Model, { target, field, value }: SetField<F>): Change {
  const element = model.elements.get(target);
  const flow = model.flows.get(target);
  if (element && Object.hasOwn(elementShape, field)) {
    const clean = field === "zones" ? cleanZones(model, target, value) : cleanField(model, field, value);
    const change = editRecord(model, "elements", target, normalRecord("elements", withField(element, field, clean)));
    if (field !== "zones") return change;
    // Where a diagram nests by memberships, this one is drawn elsewhere now.
    return concat(change, keepDrawn(model, apply(model, change), nestedDiagrams(model)));
  }
  if (flow && Object.hasOwn(flowShape, field)) {
    return editRecord(
      model,
      "flows",
      target,
      normalRecord("flows", withField(flow, field, cleanField(model, field, value))),
    );
  }
  return NO_CHANGE;
}

function withField<T extends object>(record: T, field: string, value: unknown): T {
  const { [field]: _before, ...rest } = { ...record } as Record<string, unknown>;
  return (value === undefined ? rest : { ...rest, [field]: value }) as T;
}

// What they name has to exist.
const ASSET_FIELDS: ReadonlySet<string> = new Set(["stores", "carries", "returns"]);

function cleanField(model: Model, field: string, value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (!Array.isArray(value)) return value;
  const texts = value.filter((item): item is string => typeof item === "string");
  if (ASSET_FIELDS.has(field)) return texts.filter((id) => model.assets.has(id));
  return texts.map((text) => cleanName(text).trim());
}

/**
 * Zones that exist, do not lie in the element, and are not its parent. Of an exclusive kind the parent's counts, else the
 * last one.
 */
function cleanZones(model: Model, id: Id, value: unknown): Id[] {
  const wanted = Array.isArray(value) ? value.filter((zone): zone is Id => typeof zone === "string") : [];
  const parent = model.elements.get(id)?.parent;
  const possible = wanted.filter((zone) => model.elements.has(zone) && zone !== parent && !liesIn(model, zone, id));
  return agreeing(model, parent, possible);
}
