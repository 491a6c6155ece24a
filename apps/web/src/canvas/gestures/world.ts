import type { Scene } from "@bartizan/diagram";
import type { Graph, Id, Model } from "@bartizan/model";
import type { Selection } from "../../document/selection.ts";
import type { View } from "../view.ts";

/** What a gesture may look at. It never changes anything: it returns effects. */
export interface World {
  readonly model: Model;
  readonly graph: Graph;
  readonly scene: Scene;
  readonly diagram: Id;
  readonly selection: Selection;
  readonly view: View;
}
