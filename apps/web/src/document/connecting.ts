import { canConnect, commands, type Id } from "@bartizan/model";
import { documentStore, edit } from "./documentStore.ts";
import { freshId } from "./ids.ts";
import { nextStepIn } from "./nextStepIn.ts";
import { say } from "./notices.ts";

/** Draws a flow between two elements and selects it; undefined, and nothing drawn, when they may not be connected. One undo step. */
export function connectElements(from: Id, to: Id): Id | undefined {
  const state = documentStore.getState();
  const { model } = state;
  if (!canConnect(model, from, to)) return undefined;
  const [start, end] = [from, to].map((id) => model.elements.get(id)?.name ?? id);
  const id = freshId(model, `${start} ${end}`, "flow");
  edit(commands.addFlow(model, { id, from, to, ...nextStepIn(state) }), `connect ${start} to ${end}`, {
    selection: { flows: [id] },
  });
  say(`Flow from ${start} to ${end} drawn`);
  return id;
}
