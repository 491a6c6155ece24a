import type { Id } from "@bartizan/model";
import type { Label } from "../label/labels.ts";
import type { Kept as Found } from "../route/router.ts";
import type { SceneItem } from "./item.ts";
import type { Placed, Route } from "./scene.ts";

/** The caches of a picture that a change has left right. */
export interface Kept {
  readonly shapes: Map<string, readonly SceneItem[]>;
  readonly badges: Map<Id, Placed>;
  readonly routes: Map<string, Route>;
  readonly lines: Map<string, readonly SceneItem[]>;
  readonly found: Found | undefined;
  readonly labels: ReadonlyMap<Id, Label | undefined> | undefined;
}
