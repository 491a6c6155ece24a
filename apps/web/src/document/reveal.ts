import { diagramIds, type Id } from "@bartizan/model";
import { createStore } from "zustand/vanilla";
import { documentStore, select, setDiagram } from "./documentStore.ts";
import { isShownIn } from "./shownIn.ts";

/** A place that was asked for: a field (fact, control or property id) of an element or flow. */
export interface Revealed {
  target: Id;
  /** Absent: only the element or flow itself. */
  field?: string;
  /** Counts up, so that asking twice for the same place is noticed. */
  turn: number;
}

/** The last place asked for. The inspector focuses the field, the canvas brings the target into view. */
export const revealStore = createStore<{ asked: Revealed | undefined }>(() => ({ asked: undefined }));

/**
 * Selects an element or flow, brings it into view and focuses the field in the inspector. Where this diagram does not show
 * it, another one that does is opened.
 */
export function reveal(target: Id, field?: string): void {
  const { model } = documentStore.getState();
  showDiagramOf(target);
  if (model.flows.has(target)) select({ flows: [target] });
  else if (model.elements.has(target)) select({ elements: [target] });
  const turn = (revealStore.getState().asked?.turn ?? 0) + 1;
  revealStore.setState({ asked: { target, turn, ...(field !== undefined && { field }) } });
}

/** Opens a diagram that shows an element or flow, where the one on screen does not. */
export function showDiagramOf(target: Id): void {
  const { model, diagram } = documentStore.getState();
  if (isShownIn(model, diagram, target)) return;
  const other = diagramIds(model).find((id) => isShownIn(model, id, target));
  if (other !== undefined) setDiagram(other);
}
