import { nextStep } from "@bartizan/model";
import type { DocumentState } from "./documentStore.ts";

/** What a new flow is numbered: where only steps are drawn it is the next one, else it has no number. */
export function nextStepIn({ model, diagram }: Pick<DocumentState, "model" | "diagram">): { step?: number } {
  if (model.diagrams.get(diagram)?.kind !== "process-flow") return {};
  const step = nextStep(model);
  return step === undefined ? {} : { step };
}
