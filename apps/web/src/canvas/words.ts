import type { Id, Model } from "@bartizan/model";
import { refusalText, whereItLies } from "../document/refusalText.ts";
import type { Drop } from "./drop/dropZone.ts";

/** What people call an element. */
export function nameOf(model: Model, id: Id): string {
  return model.elements.get(id)?.name ?? id;
}

/** "payments-api", or "3 elements" for several. */
export function namesOf(model: Model, ids: readonly Id[]): string {
  const [first] = ids;
  return ids.length === 1 && first !== undefined ? nameOf(model, first) : `${ids.length} elements`;
}

/** Why something carried may not be let go here. */
export function whyNot(model: Model, { why, kind, zone }: Extract<Drop, { takes: false }>): string {
  return why === "kindNotAccepted"
    ? whereItLies(kind, zone === undefined ? "the top level" : nameOf(model, zone), model.info.provider)
    : refusalText({ model }, why, [], zone);
}
