import {
  type Change,
  drawnTree,
  type Graph,
  isBends,
  type Model,
  type Placement,
  splitLayoutId,
} from "@bartizan/model";
import { place } from "../place/place.ts";
import { createScene } from "./createScene.ts";
import { FlowIndex } from "./flowIndex.ts";
import { Frame } from "./frame.ts";
import { Picture } from "./picture.ts";
import type { Marks, Scene, Tags } from "./scene.ts";
import { flowEdits } from "./stale.ts";
import { stillRight } from "./stillRight.ts";

export interface SceneUpdate {
  readonly marks?: Marks;
  /** Taken away by undefined; as before when absent. */
  readonly tags?: Tags | undefined;
  /** Boxes for all elements, when they are not those of the model's layout. */
  readonly placement?: Placement;
}

/**
 * The picture of the changed model, equal to one made anew. It takes over what the old one had worked out and the change
 * does not touch; the old one should not be asked again (it would begin from nothing).
 */
export function updateScene(scene: Scene, model: Model, graph: Graph, change: Change, update: SceneUpdate = {}): Scene {
  const { diagram } = scene;
  const marks = update.marks ?? scene.marks;
  const tags = "tags" in update ? update.tags : scene.tags;
  if (!(scene instanceof Picture)) {
    return createScene(model, graph, {
      diagram,
      marks,
      tags,
      ...(update.placement && { placement: update.placement }),
    });
  }
  const frame = frameAfter(scene, model, change, update.placement);
  const edits = flowEdits(change, diagram);
  const isSameIndex = frame.order === scene.frame.order && edits.rerun.size === 0;
  const flowIndex = isSameIndex ? scene.flowIndex : new FlowIndex(model, frame, diagram);
  const kept = stillRight(scene, frame, flowIndex, change, edits);
  const isPlacedByCaller = update.placement !== undefined;
  return new Picture({ model, graph, diagram, marks, tags, frame, flowIndex, isPlacedByCaller, kept });
}

function frameAfter(scene: Picture, model: Model, change: Change, placement: Placement | undefined): Frame {
  const { frame, diagram } = scene;
  const isRebuilt = change.some(({ part, id, before, after }) => {
    if (part === "diagrams") return id === diagram;
    if (part !== "elements") return false;
    return (
      before?.parent !== after?.parent ||
      before?.zones !== after?.zones ||
      before?.kind !== after?.kind ||
      !before ||
      !after
    );
  });
  const isMoved = change.some(({ part, id, before, after }) => {
    if (part !== "layout" || splitLayoutId(id)[0] !== diagram) return false;
    return (before && !isBends(before)) || (after && !isBends(after));
  });
  const isSamePlacement = placement === undefined ? isPlacedAlike(scene) && !isMoved : placement === frame.placement;
  if (!isRebuilt && isSamePlacement) return new Frame(model, frame.tree, frame.placement, frame);
  const tree = isRebuilt ? drawnTree(model, diagram) : frame.tree;
  return new Frame(model, tree, placement ?? place(model, diagram, tree), frame);
}

/** Whether all places are stored ones. The rest follows from flows and names, and is worked out again. */
function isPlacedAlike({ model, diagram, frame, isPlacedByCaller }: Picture): boolean {
  if (isPlacedByCaller) return false;
  const stored = model.layout.get(diagram);
  for (const id of frame.tree.ids) if (!stored?.has(id)) return false;
  return true;
}
