import { DRAWN_FACTS, type DrawnFrom, FACTS, type Id } from "@bartizan/model";
import { ASPECT } from "./recorder.ts";
import type { View } from "./view.ts";

/** What the drawing's own answer hangs on, besides what is said. */
function touchDrawn(view: View, id: Id, from: DrawnFrom): void {
  const flow = view.graph.model.flows.get(id);
  switch (from) {
    case "ends":
      for (const end of flow ? [flow.from, flow.to] : []) touchZones(view, end, true);
      return;
    case "around":
      touchZones(view, id, true);
      return;
    case "contents":
      for (const inside of view.contentsOf(id, "namespace")) touchZones(view, inside, true);
      return;
    case "flows":
      view.members(id);
      for (const at of [...view.flowsIn(id), ...view.flowsOut(id)]) {
        const ends = view.flow(at);
        for (const end of ends ? [ends.from, ends.to] : []) touchZones(view, end, true);
      }
      return;
  }
}

/** Records what anything that is said of a fact, of an element or a flow, may come from. */
export function touchSayers(view: View, id: Id, fact: string): void {
  const drawn = Object.hasOwn(DRAWN_FACTS, fact) ? DRAWN_FACTS[fact] : undefined;
  if (drawn) touchDrawn(view, id, drawn.from);
  const inherited = FACTS.get(fact)?.inherited === true;
  view.recorder.touch(id, ASPECT.facts);
  const flow = view.graph.model.flows.get(id);
  if (flow) {
    view.recorder.touch(id, ASPECT.shape);
    touchZones(view, flow.from, inherited);
    touchZones(view, flow.to, inherited);
  } else touchZones(view, id, inherited);
}

function touchZones(view: View, id: Id, inherited: boolean): void {
  if (inherited) view.recorder.touch(id, ASPECT.facts);
  // The first touch of the defaults in this evaluation stands for the whole chain.
  const known = !view.recorder.touch(id, ASPECT.defaults);
  if (known && !inherited) return;
  for (const zone of view.members(id)) {
    view.recorder.touch(zone, ASPECT.defaults);
    if (inherited) view.recorder.touch(zone, ASPECT.facts);
  }
}
