import { drawRefusal, drawsFlow } from "@bartizan/model";
import { counted } from "@bartizan/stride/words";
import { editDiagram } from "../actions/editDiagram.ts";
import { runAction } from "../actions/runAction.ts";
import { NEST_WORDS } from "../document/diagrams.ts";
import type { DocumentState } from "../document/documentStore.ts";
import { useDocument } from "../document/useDocument.ts";

/** How the diagram on screen differs from one of everything as it lies; nothing when it does not. */
export function Shown() {
  const diagram = useDocument((state) => state.model.diagrams.get(state.diagram));
  const elements = useDocument(hiddenElements);
  const flows = useDocument(hiddenFlows);
  const facts = [
    ...(diagram?.kind === "process-flow" ? ["Steps of a process"] : []),
    ...(diagram?.nest === undefined ? [] : [`Drawn by ${NEST_WORDS[diagram.nest]}`]),
    ...(elements > 0 || flows > 0 ? [`${missing(elements, flows)} not shown`] : []),
  ];
  if (facts.length === 0) return null;
  return (
    <button
      type="button"
      title={editDiagram.label}
      className="min-w-0 cursor-default truncate pl-3 text-muted hover:text-text focus-visible:outline-offset-[-2px]"
      onClick={() => runAction(editDiagram)}
    >
      {facts.join(" · ")}
    </button>
  );
}

function missing(elements: number, flows: number): string {
  const parts = [
    ...(elements > 0 ? [counted(elements, "element")] : []),
    ...(flows > 0 ? [counted(flows, "flow")] : []),
  ];
  return parts.join(" and ");
}

/** Elements that are left out. Scopes that are told on the elements themselves are not. */
function hiddenElements({ model, diagram, scene }: DocumentState): number {
  const shown = model.diagrams.get(diagram);
  if (shown?.elements === undefined) return 0;
  let hidden = 0;
  for (const [id, { kind }] of model.elements) {
    if (!scene.placement.has(id) && drawRefusal(model, diagram, undefined, kind) !== "notDrawn") hidden += 1;
  }
  return hidden;
}

/** Flows that are not drawn because an end is not shown, or because only steps are; those inside a folded zone are not missing. */
function hiddenFlows({ model, diagram, scene }: DocumentState): number {
  const shown = model.diagrams.get(diagram);
  if (shown?.elements === undefined && shown?.nest === undefined && shown?.kind !== "process-flow") return 0;
  let hidden = 0;
  for (const flow of model.flows.values()) {
    const hasEnds = scene.placement.has(flow.from) && scene.placement.has(flow.to);
    if (!hasEnds || !drawsFlow(shown, flow)) hidden += 1;
  }
  return hidden;
}
