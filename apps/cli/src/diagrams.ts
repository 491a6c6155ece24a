import { createScene, type Scene } from "@bartizan/diagram";
import { diagramIds, type Id } from "@bartizan/model";
import { marksOf } from "@bartizan/stride";
import { UsageError } from "./command.ts";
import type { Thought } from "./think.ts";

/** The diagrams of a model, drawn, "main" first and then by name. `marks`: with the counts of open threats. */
export function scenesOf(thought: Thought, marks: boolean): { diagram: Id; scene: Scene }[] {
  const { model, graph, triaged } = thought;
  const shown = marks ? { marks: marksOf(graph, triaged) } : {};
  return diagramIds(model).map((diagram) => ({ diagram, scene: createScene(model, graph, { diagram, ...shown }) }));
}

/** The one of these that was asked for by id. Throws a UsageError that names what there is when it is none of them. */
export function chosenOf<T extends { readonly diagram: Id }>(scenes: readonly T[], wanted: string | boolean): T {
  const chosen = scenes.find(({ diagram }) => diagram === wanted);
  if (chosen) return chosen;
  throw new UsageError(
    `the model has no diagram ${String(wanted)}; it has ${scenes.map(({ diagram }) => diagram).join(", ")}`,
  );
}
