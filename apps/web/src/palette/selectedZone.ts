import { type Element, kindOf } from "@bartizan/model";
import type { DocumentState } from "../document/documentStore.ts";

/** The one selected zone; undefined when something else, several things or nothing is selected. */
export function selectedZone({ model, selection }: DocumentState): Element | undefined {
  const [id] = selection.elements;
  const element = id === undefined || selection.elements.size > 1 ? undefined : model.elements.get(id);
  return element && kindOf(element).zone ? element : undefined;
}
