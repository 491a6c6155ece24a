import type { Element, Graph } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";

/** Controls of which somebody says something somewhere, and the kinds that are drawn. */
export interface Spoken {
  readonly controls: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

export function spokenOf({ model: { elements, flows } }: Graph): Spoken {
  const controls = new Set<string>();
  const kinds = new Set<string>();
  const add = (said: Element["controls"]): void => {
    if (said) for (const id of Object.keys(said)) controls.add(id);
  };
  for (const element of elements.values()) {
    kinds.add(element.kind);
    add(element.controls);
  }
  for (const flow of flows.values()) add(flow.controls);
  return { controls, kinds };
}

/** Whether an element may be this control for a whole zone. */
export function hasProviders({ providedBy = [], scope }: ControlEntry): boolean {
  return providedBy.length > 0 && (scope === "contents" || scope === "boundary");
}
