import type { Id } from "@bartizan/model";
import type { Label } from "../label/labels.ts";
import type { Found } from "../route/router.ts";
import type { SceneItem } from "./item.ts";
import type { Route } from "./scene.ts";

/** What has been worked out, by element or flow and then by what was asked for. */
export type Cache<T> = Map<Id, Map<string, T>>;

/** The memory of a picture. It is handed on to the picture of the changed model, less what the change has made wrong. */
export interface Kept {
  readonly shapes: Cache<readonly SceneItem[]>;
  readonly routes: Cache<Route>;
  readonly lines: Cache<readonly SceneItem[]>;
  readonly found: Found;
  readonly labels: Map<Id, Label | undefined>;
}

/** To begin with: everything is made anew. */
export function nothingKept(): Kept {
  return {
    shapes: new Map(),
    routes: new Map(),
    lines: new Map(),
    found: { sketches: new Map(), lines: new Map(), plain: new Map() },
    labels: new Map(),
  };
}

/** What was kept for `id` under `key`; made and kept when there is none. */
export function cached<T>(cache: Cache<T>, id: Id, key: string, make: () => T): T {
  let entries = cache.get(id);
  const known = entries?.get(key);
  if (known !== undefined) return known;
  const made = make();
  // Making it may have begun an entry for this id.
  entries = cache.get(id) ?? new Map<string, T>();
  entries.set(key, made);
  cache.set(id, entries);
  return made;
}
