import { KINDS } from "@bartizan/model";
import { documentStore, edit, select } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import { placeElement } from "../document/placeElement.ts";
import type { Effect } from "./gestures/effect.ts";
import { show } from "./navigate.ts";
import { session } from "./session.ts";
import { panned, zoomedAt } from "./view.ts";
import { viewport } from "./viewport.ts";

/** Does what a gesture asked for. */
export function perform(effect: Effect): void {
  switch (effect.do) {
    case "edit":
      edit(effect.change, effect.label, effect.select ? { selection: effect.select } : {});
      if (effect.say !== undefined) say(effect.say);
      return;
    case "select":
      select({ elements: effect.elements, flows: effect.flows });
      return;
    case "say":
      say(effect.text, effect.tone);
      return;
    case "pan":
      show(panned(viewport.getState(), effect.dx, effect.dy));
      return;
    case "pinch": {
      const view = panned(viewport.getState(), effect.dx, effect.dy);
      show(zoomedAt(view, view.zoom * effect.factor, effect.screen));
      return;
    }
    case "rename":
      session.setState({ renaming: effect.target });
      return;
    case "offer":
      session.setState({ offer: { from: effect.from, at: effect.at, parent: effect.parent } });
      return;
    case "place":
      placeAt(effect);
      return;
    case "focus":
      session.setState({ focus: effect.id });
  }
}

function placeAt({ kind, parent, at }: Extract<Effect, { do: "place" }>): void {
  const { scene } = documentStore.getState();
  const [w, h] = KINDS.get(kind)?.size ?? [136, 46];
  const origin = parent === undefined ? { x: 0, y: 0 } : scene.box(parent);
  const id = placeElement(kind, { parent, box: { x: at.x - origin.x, y: at.y - origin.y, w, h } });
  const { model } = documentStore.getState();
  const into = parent === undefined ? "" : ` to ${model.elements.get(parent)?.name ?? parent}`;
  say(`Added ${model.elements.get(id)?.name ?? kind}${into}`);
}
