import { apply, commands, concat, KINDS } from "@bartizan/model";
import { documentStore, edit } from "../../document/documentStore.ts";
import { freshId } from "../../document/ids.ts";
import { newElement } from "../../document/newElement.ts";
import { nextStepIn } from "../../document/nextStepIn.ts";
import { say } from "../../document/notices.ts";
import { snapped } from "../geometry.ts";
import type { Offer } from "../session.ts";
import { nameOf } from "../words.ts";

/** Adds an element of this kind where a flow was let go, and the flow to it. One undo step. */
export function addAtEnd({ from, at, parent }: Offer, kind: string): void {
  const state = documentStore.getState();
  const { model, scene } = state;
  if (!model.elements.has(from)) return;
  const [w, h] = KINDS.get(kind)?.size ?? [136, 46];
  const origin = parent === undefined ? { x: 0, y: 0 } : scene.box(parent);
  const box = { x: snapped(at.x - w / 2) - origin.x, y: snapped(at.y - h / 2) - origin.y, w, h };
  const { id, name, change: added } = newElement(state, kind, parent, box);
  const grown = apply(model, added);
  const flow = freshId(grown, `${from}-${id}`, "flow");
  const connected = commands.addFlow(grown, { id: flow, from, to: id, ...nextStepIn(state) });
  edit(concat(added, connected), `add ${name}`, { selection: { elements: [id] } });
  say(`Added ${name} and connected ${nameOf(model, from)} to it`);
}
