import { commands, type Id, type PlainField } from "@bartizan/model";
import { documentStore, edit } from "../document/documentStore.ts";
import { targetName } from "../document/targetName.ts";

type FieldValue<F extends PlainField> = Parameters<typeof commands.setField<F>>[1]["value"];

/** Sets a field of one element or flow as a whole. `what` and its name are the undo step's; going on typing is one step. */
export function setField<F extends PlainField>(target: Id, field: F, value: FieldValue<F>, what: string): void {
  const { model } = documentStore.getState();
  const change = commands.setField(model, { target, field, value });
  edit(change, `${what} ${targetName(model, target)}`, { merge: `field ${field} ${target}` });
}
