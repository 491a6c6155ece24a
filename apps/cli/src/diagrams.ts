import { createScene, type Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import { marksOf } from "@bartizan/stride";
import type { Thought } from "./think.ts";

/** The diagrams of a model, drawn, in the order of their ids with "main" first. `marks`: with the counts of open threats. */
export function scenesOf(thought: Thought, marks: boolean): { diagram: Id; scene: Scene }[] {
  const { model, graph, triaged } = thought;
  const ids = [...model.diagrams.keys()].sort((a, b) => (a === "main" ? -1 : b === "main" ? 1 : a < b ? -1 : 1));
  const shown = marks ? { marks: marksOf(graph, triaged) } : {};
  return ids.map((diagram) => ({ diagram, scene: createScene(model, graph, { diagram, ...shown }) }));
}
