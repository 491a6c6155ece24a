import type { Change, Graph, Model, Placement } from "@bartizan/model";
import { createScene } from "./createScene.ts";
import type { Marks, Scene } from "./scene.ts";

export interface SceneUpdate {
  readonly marks?: Marks;
  readonly placement?: Placement;
}

/** The picture after a change. */
export function updateScene(
  scene: Scene,
  model: Model,
  graph: Graph,
  _change: Change,
  update: SceneUpdate = {},
): Scene {
  return createScene(model, graph, {
    diagram: scene.diagram,
    marks: update.marks ?? scene.marks,
    ...(update.placement && { placement: update.placement }),
  });
}
