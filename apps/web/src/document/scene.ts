import { createScene, type Marks, type Scene, type Tags, updateScene } from "@bartizan/diagram";
import type { Change, Graph, Id, Model } from "@bartizan/model";

/** The parts of the document that the picture is made of. */
export interface Pictured {
  model: Model;
  graph: Graph;
  diagram: Id;
  marks: Marks | undefined;
  tags: Tags | undefined;
}

/** A new picture of one diagram. */
export function firstScene({ model, graph, diagram, marks, tags }: Pictured): Scene {
  return createScene(model, graph, { diagram, tags, ...(marks && { marks }) });
}

/** The picture after a Change (empty when only marks or tags differ): caches of what it does not touch are kept. */
export function nextScene(scene: Scene, change: Change, { model, graph, marks, tags }: Pictured): Scene {
  return updateScene(scene, model, graph, change, { tags, ...(marks && { marks }) });
}
