import { drawnTree, type Graph, type Model } from "@bartizan/model";
import { place } from "../place/place.ts";
import { FlowIndex } from "./flowIndex.ts";
import { Frame } from "./frame.ts";
import { Picture } from "./picture.ts";
import type { Marks, Scene, SceneOptions } from "./scene.ts";

const NO_MARKS: Marks = new Map();

/** The picture of one diagram of a model. Routes, labels and shapes are worked out when they are first asked for. */
export function createScene(model: Model, graph: Graph, options: SceneOptions): Scene {
  const { diagram, marks = NO_MARKS, tags, placement } = options;
  const isPlacedByCaller = placement !== undefined;
  const tree = drawnTree(model, diagram);
  const frame = new Frame(model, tree, placement ?? place(model, diagram, tree));
  const flowIndex = new FlowIndex(model, frame, diagram);
  return new Picture({ model, graph, diagram, marks, tags, frame, flowIndex, isPlacedByCaller });
}
