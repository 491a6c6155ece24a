import { type Id, kindLabel } from "@bartizan/model";
import { counted } from "@bartizan/stride/words";
import type { DocumentState } from "../../document/documentStore.ts";

/** What a screen reader says of an element: "checkout-api, Pod, in payments, 12 threats, worst high, 3 flows". */
export function spokenName({ model, graph, scene, analysis }: DocumentState, id: Id): string {
  const element = model.elements.get(id);
  if (!element) return "";
  const parts = [element.name, kindLabel(element.kind, model.info.provider)];
  const zone = scene.parentOf(id);
  const around = zone === undefined ? undefined : model.elements.get(zone)?.name;
  if (around !== undefined) parts.push(`in ${around}`);
  const inside = scene.childrenOf(id).length;
  if (inside > 0) parts.push(counted(inside, "element inside", "elements inside"));
  const marks = analysis?.marks.get(id);
  if (marks?.worst) parts.push(`${counted(marks.count, "threat")}, worst ${marks.worst}`);
  if (marks && marks.possible > 0) parts.push(`${marks.possible} possible`);
  const flows = graph.flowsIn(id).length + graph.flowsOut(id).length;
  if (flows > 0) parts.push(counted(flows, "flow"));
  return parts.join(", ");
}
